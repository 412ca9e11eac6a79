import { EXERCISES, type ByExercise } from '#core/exercise.ts';
import { isOwnRoutineId } from '#core/own-routine.ts';
import type { LanguageCode } from '#core/preferences.ts';
import type { Routine } from '#core/routine.ts';
import { exerciseNames } from './exercise-names.ts';
import type { Library } from './library.ts';
import type { ExerciseWords } from './words.ts';

/** Calls every exercise by its name alone, without the dose that stands in some of the names. */
export function plainLibrary(library: Library, language: LanguageCode): Library {
	const exercises = Object.fromEntries(
		EXERCISES.map((id) => [id, { ...library.exercises[id], name: exerciseNames[id][language] }])
	) as ByExercise<ExerciseWords>;
	return { ...library, exercises };
}

/** The words to guide a routine by: one of a person's own has doses of its own, and names no other. */
export function libraryFor(
	{ id }: Pick<Routine, 'id'>,
	library: Library,
	language: LanguageCode
): Library {
	return isOwnRoutineId(id) ? plainLibrary(library, language) : library;
}
