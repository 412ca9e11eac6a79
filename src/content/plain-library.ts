import { canonical } from '#core/canonical.ts';
import { EXERCISES, isOwnExerciseId, type ByExercise } from '#core/exercise.ts';
import { isOwnRoutineId } from '#core/own-routine.ts';
import type { LanguageCode } from '#core/preferences.ts';
import { isRoutineId, type Block, type Routine } from '#core/routine.ts';
import { exerciseNames } from './exercise-names.ts';
import { exerciseFacts } from './exercises.ts';
import type { Library } from './library.ts';
import type { ExerciseWords } from './words.ts';

/** Calls every exercise by its name alone, without the dose that stands in some of the names. */
export function plainLibrary(library: Library, language: LanguageCode): Library {
	const exercises = Object.fromEntries(
		EXERCISES.map((id) => [id, { ...library.exercises[id], name: exerciseNames[id][language] }])
	) as ByExercise<ExerciseWords>;
	return { ...library, exercises };
}

/** The words to guide a routine by: one with doses of its own, a person's or a trial of one, names no other. */
export function libraryFor(
	{ id, blocks }: Pick<Routine, 'id' | 'blocks'>,
	library: Library,
	language: LanguageCode
): Library {
	const asNamed = isRoutineId(id) || (!isOwnRoutineId(id) && blocks.every(hasUsualDose));
	return asNamed ? library : plainLibrary(library, language);
}

const hasUsualDose = ({ exercise, dose }: Block): boolean =>
	isOwnExerciseId(exercise) || canonical(dose) === canonical(exerciseFacts[exercise].dose);
