import { draftsOf } from '#app/drafts.ts';
import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import type { Komura } from '#app/komura.svelte.ts';
import { editorWords } from '#content/editor-words.ts';
import { routineOf, usualPlan } from '#content/routines.ts';
import { ownOf } from '#core/own-parts.ts';
import type { OwnRoutine } from '#core/own-routine.ts';
import type { RoutineId } from '#core/routine.ts';

/** Opens the editor on a routine that is not kept yet: a draft from now on. */
export async function beginWith(komura: Komura, routine: OwnRoutine): Promise<void> {
	await draftsOf(komura).keep(routine);
	await goto(resolve(`/routines/${routine.id}/edit/`));
}

/** Opens the editor on a copy of one of the app's routines, as the app gives it to everyone. */
export async function beginCopy(komura: Komura, id: RoutineId): Promise<void> {
	const { code, names } = komura.language;
	const { begin } = await editorWords[code]();
	const copy = ownOf(
		routineOf(id),
		draftsOf(komura).newId(),
		begin.copyOf(names.routines[id].name)
	);
	await beginWith(komura, { ...copy, plan: usualPlan(id) });
}
