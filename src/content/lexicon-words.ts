import type { ByExercise } from '#core/exercise.ts';
import type { Lexicon } from '#core/routine-text/lexicon.ts';

/** How one language writes exercises down. A text may mix languages, so the words of all are known at once. */
export interface LexiconWords extends Pick<Lexicon, 'parts' | 'spellings' | 'endings'> {
	/** Other words for the exercises. */
	readonly synonyms: ByExercise<readonly string[]>;
}
