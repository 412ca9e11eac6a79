import type { ByExercise } from '#core/exercise.ts';
import type { ByRoutine } from '#core/routine.ts';

/** What things are called: all that the first screen needs to say of them. */
export interface Names {
	readonly exercises: ByExercise<string>;
	readonly routines: ByRoutine<{ readonly name: string; readonly when: string }>;
}
