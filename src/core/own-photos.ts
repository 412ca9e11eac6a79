import type { OwnExerciseId } from './exercise.ts';
import type { OwnRoutine, Photo } from './own-routine.ts';

/** A newer version of a routine that came without photos, with those that this phone has of the same exercises. */
export function withPhotosOf(before: OwnRoutine, routine: OwnRoutine): OwnRoutine {
	const photos = photosOf(before);
	const exercises = routine.exercises.map((exercise) => {
		const picture = exercise.picture ?? photos.get(exercise.id);
		return picture ? { ...exercise, picture } : exercise;
	});
	return { ...routine, exercises };
}

/** The photos of a routine's exercises. */
export function photosOf({ exercises }: OwnRoutine): ReadonlyMap<OwnExerciseId, Photo> {
	return new Map(
		exercises.flatMap(({ id, picture }) => (picture?.kind === 'photo' ? [[id, picture]] : []))
	);
}
