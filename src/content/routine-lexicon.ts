import { EXERCISES, type ExerciseId } from '#core/exercise.ts';
import type { Lexicon, LexiconEntry } from '#core/routine-text/lexicon.ts';
import { lexicon as en } from './en/lexicon.ts';
import { exerciseFacts } from './exercises.ts';
import { exerciseNames } from './exercise-names.ts';
import { lexicon as ja } from './ja/lexicon.ts';

function entryOf(id: ExerciseId): LexiconEntry {
	const { dose, presets } = exerciseFacts[id];
	return {
		id,
		names: exerciseNames[id],
		synonyms: [...ja.synonyms[id], ...en.synonyms[id]],
		doses: [dose, ...Object.values(presets)]
	};
}

/** What exercises are called by those who write them down, in both languages. Loaded with the page that reads text. */
export const routineLexicon: Lexicon = {
	exercises: EXERCISES.map(entryOf),
	parts: [...ja.parts, ...en.parts],
	spellings: [...ja.spellings, ...en.spellings],
	endings: [...ja.endings, ...en.endings]
};
