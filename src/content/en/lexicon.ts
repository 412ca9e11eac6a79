import type { LexiconWords } from '../lexicon-words.ts';
import { synonyms } from './synonyms.ts';

export const lexicon: LexiconWords = {
	synonyms,
	parts: [
		{
			usual: 'calf-wall-stretch',
			words: ['calf', 'calves', 'gastrocnemius', 'achilles', 'lower leg']
		},
		{ usual: 'calf-wall-stretch-bent', words: ['soleus'] },
		{
			usual: 'hamstring-forward-bend',
			words: ['hamstring', 'hamstrings', 'hams', 'back of thigh', 'back thigh']
		},
		{
			usual: 'quad-stretch-standing',
			words: ['quad', 'quads', 'quadriceps', 'front thigh', 'front of thigh']
		},
		{ usual: 'hip-knee-hug', words: ['glutes', 'buttock', 'buttocks'] },
		{ usual: 'ankle-pump', words: ['ankle', 'ankles'] },
		{ usual: 'arch-lift', words: ['arch', 'arches'] },
		{ usual: 'sole-massage', words: ['sole', 'soles'] },
		{ usual: 'toe-extension-hold', words: ['toe', 'toes'] }
	],
	spellings: [
		['stretches', 'stretch'],
		['stretching', 'stretch'],
		['raising', 'raise'],
		['lifts', 'raise'],
		['lift', 'raise'],
		['massaging', 'massage'],
		['walking', 'walk'],
		['grips', 'grip'],
		['gripping', 'grip'],
		['curling', 'curl'],
		['scrunches', 'curl'],
		['scrunching', 'curl'],
		['scrunch', 'curl'],
		['calves', 'calf'],
		['feet', 'foot'],
		['hamstrings', 'hamstring']
	],
	endings: ['exercise', 'exercises']
};
