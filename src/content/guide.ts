import { isOwnExerciseId, type AnyExerciseId } from '#core/exercise.ts';
import type { OwnExercise } from '#core/own-routine.ts';
import type { Library } from './library.ts';
import type { Names } from './names.ts';
import type { ExerciseWords } from './words.ts';

/** What a session says and shows of one exercise, be it ours or a person's own. */
export interface Guide extends Pick<
	ExerciseWords,
	'name' | 'start' | 'go' | 'during' | 'release' | 'phaseNames'
> {
	/** What to do while it goes on, to be read. */
	readonly line: string;
	/** Names of the phases where it is done as breaths: in and out, unless it has its own. */
	readonly breathNames: readonly string[];
}

/** What the app calls an exercise; an own one by the words of the routine it is in. */
export function exerciseNamed(
	exercise: AnyExerciseId,
	names: Names['exercises'],
	own: readonly OwnExercise[] = []
): string {
	if (!isOwnExerciseId(exercise)) return names[exercise];
	return own.find(({ id }) => id === exercise)?.name ?? '';
}

/** The words of a session for an exercise. What is a person's own is shown as they wrote it, and guided by what all share. */
export function guideTo(
	exercise: AnyExerciseId,
	{ exercises, phrases }: Library,
	own: readonly OwnExercise[] = []
): Guide {
	const { phaseNames: breathNames = [] } = exercises['slow-breathing'];
	if (!isOwnExerciseId(exercise)) {
		const words = exercises[exercise];
		return { ...words, line: words.go, breathNames: words.phaseNames ?? breathNames };
	}
	const { name = '', steps = [] } = own.find(({ id }) => id === exercise) ?? {};
	const line = steps.join(' ');
	return {
		name,
		start: line,
		line,
		go: phrases.start,
		during: [],
		release: phrases.relax,
		breathNames
	};
}
