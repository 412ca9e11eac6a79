import { photosOf } from '#core/own-photos.ts';
import { isOwnRoutineId, type Photo } from '#core/own-routine.ts';
import { recordingsOf, type RecordedName } from '#core/recorded-name.ts';
import type { Routine } from '#core/routine.ts';
import type { History } from './history.svelte.ts';

/** The photos of a routine's own exercises as they are today; none for a routine that comes with the app. */
export async function photosIn(history: History, id: string): Promise<ReadonlyMap<string, Photo>> {
	const routine = isOwnRoutineId(id) ? await history.ownRoutine(id) : undefined;
	return routine ? photosOf(routine) : new Map();
}

/** How somebody says the names of a routine's own exercises. */
export async function recordedIn(
	history: History,
	{ own = [] }: Routine
): Promise<readonly RecordedName[]> {
	if (own.length === 0) return [];
	await history.loadAll();
	const clips = recordingsOf(history.events);
	return own.flatMap(({ name }) => {
		const clip = clips.get(name);
		return clip ? [{ name, clip }] : [];
	});
}
