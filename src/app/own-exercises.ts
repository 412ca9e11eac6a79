import type { OwnExerciseId } from '#core/exercise.ts';
import { photosOf } from '#core/own-photos.ts';
import { isOwnRoutineId, type Photo } from '#core/own-routine.ts';
import { recordingsOf, type RecordedName } from '#core/recorded-name.ts';
import type { Routine } from '#core/routine.ts';
import type { History } from './history.svelte.ts';

type Photos = ReadonlyMap<OwnExerciseId, Photo>;

/** Photos of what is tried while it is written: no routine that is kept has them yet. */
const lent = new WeakMap<History, { readonly id: string; readonly photos: Photos }>();

/** Lends photos to the session of that id, until others are lent. */
export function lendPhotos(history: History, id: string, photos: Photos): void {
	lent.set(history, { id, photos });
}

/** The photos of a routine's own exercises as they are today; none for a routine that comes with the app. */
export async function photosIn(history: History, id: string): Promise<ReadonlyMap<string, Photo>> {
	const tried = lent.get(history);
	if (tried?.id === id) return tried.photos;
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
