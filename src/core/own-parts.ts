import { isOwnExerciseId } from './exercise.ts';
import type { OwnExercise, OwnRoutine, OwnRoutineId } from './own-routine.ts';
import type { Block, Routine } from './routine.ts';

/** A played routine as one of a person's own, to be changed: a copy of one that comes with the app, or of a past session. */
export function ownOf({ blocks, own = [] }: Routine, id: OwnRoutineId, name: string): OwnRoutine {
	return { id, name, blocks, exercises: own };
}

/** The own exercises that some blocks name, in the order given: what no block names any more is left out. */
export function usedBy(
	blocks: readonly Block[],
	own: readonly OwnExercise[]
): readonly OwnExercise[] {
	const named = new Set(
		blocks.flatMap(({ exercise }) => (isOwnExerciseId(exercise) ? [exercise] : []))
	);
	return own.filter(({ id }) => named.has(id));
}
