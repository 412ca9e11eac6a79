import { EXERCISES, type ByExercise, type ExerciseId } from '#core/exercise.ts';
import type { ExerciseFacts } from './facts.ts';
import type { Labels } from './labels.ts';
import type { ExerciseWords } from './words.ts';

/** Everything an exercise may be found by, folded once. */
export type SearchIndex = ByExercise<{ readonly name: string; readonly all: string }>;

export function indexExercises(
	words: ByExercise<ExerciseWords>,
	facts: ByExercise<ExerciseFacts>,
	labels: Labels
): SearchIndex {
	const entries = EXERCISES.map((id) => {
		const { name, findBy, partWords } = words[id];
		const parts = facts[id].parts.flatMap((part) => [
			labels.parts[part].name,
			...labels.parts[part].findBy
		]);
		return [id, { name: fold(name), all: fold([name, partWords, ...findBy, ...parts].join('|')) }];
	});
	return Object.fromEntries(entries) as SearchIndex;
}

/**
 * Exercises that have every word of the query, those named so first. An empty query finds all of them. Kana of both
 * kinds, letters of any width and case count as the same: フクラハギ finds ふくらはぎ.
 */
export function findExercises(query: string, index: SearchIndex): readonly ExerciseId[] {
	const asked = query.split(/[\s ・、,]+/u).flatMap((word) => fold(word) || []);
	const found = EXERCISES.filter((id) => asked.every((word) => index[id].all.includes(word)));
	const rank = (id: ExerciseId) => asked.filter((word) => !index[id].name.includes(word)).length;
	return found.sort((a, b) => rank(a) - rank(b));
}

/** One spelling for words that look or sound the same: width, case, kana, and no spaces between. */
export function fold(text: string): string {
	return text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
		.replace(/[\s‐-―-]+/gu, '');
}
