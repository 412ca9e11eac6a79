import { isExerciseId, type ExerciseId } from '#core/exercise.ts';

export const match = (param: string): param is ExerciseId => isExerciseId(param);
