import { isOwnExerciseId, type AnyExerciseId, type ExerciseId } from '#core/exercise.ts';
import type { OwnExercise } from '#core/own-routine.ts';
import type { Picture } from '#figure/picture.ts';
import { pictures } from './pictures.ts';

/** Whose drawing stands for an exercise: of an own one, that which its author chose; undefined if none. */
export function drawnAs(
	exercise: AnyExerciseId,
	own: readonly OwnExercise[] = []
): ExerciseId | undefined {
	if (!isOwnExerciseId(exercise)) return exercise;
	const picture = own.find(({ id }) => id === exercise)?.picture;
	return picture?.kind === 'pose' ? picture.of : undefined;
}

/** The drawing of any exercise. Where there is none, someone sits calmly. */
export function drawingOf(
	exercise: AnyExerciseId | undefined,
	own: readonly OwnExercise[] = []
): () => Promise<Picture> {
	const drawn = exercise && drawnAs(exercise, own);
	return drawn ? pictures[drawn] : async () => (await import('./calm.ts')).calm;
}
