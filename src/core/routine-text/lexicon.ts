import type { Dose } from '../dose.ts';
import type { ExerciseId } from '../exercise.ts';
import type { LanguageCode } from '../preferences.ts';

/** What a reader must know of the exercises: what they are called, and how they are usually done. */
export interface Lexicon {
	readonly exercises: readonly LexiconEntry[];
	/** Words that mean one part of the body, and the exercise usually meant by them. */
	readonly parts: readonly { readonly words: readonly string[]; readonly usual: ExerciseId }[];
	/** Spellings of one word, e.g. 太もも for もも: each is read as its second, in this order. Folded. */
	readonly spellings: readonly (readonly [string, string])[];
	/** Words after a name that say no more than that it is an exercise. Folded. */
	readonly endings: readonly string[];
}

export interface LexiconEntry {
	readonly id: ExerciseId;
	/** The name to write, without a dose in it. */
	readonly names: Readonly<Record<LanguageCode, string>>;
	/** Other words for it. */
	readonly synonyms: readonly string[];
	/** The usual dose first, then the others it comes with. */
	readonly doses: readonly [Dose, ...Dose[]];
}
