import type { ExercisePages } from '../page-words.ts';
import { flags } from './flags.ts';
import { labels } from './labels.ts';
import { safety } from './safety.ts';

export const exercisePages: ExercisePages = {
	labels,
	safety,
	flags,
	pages: {
		title: 'All exercises',
		search: 'Search by name or body part',
		part: 'Body part',
		position: 'Position',
		equipment: 'What you need',
		all: 'All',
		found: (count) => (count === 1 ? '1 exercise' : `${count} exercises`),
		nothing: 'No exercise fits',
		clear: 'Start again',
		routines: 'Routines',
		poses: 'Positions',
		start: 'Starting position',
		steps: 'How to do it',
		breathing: 'Breathing',
		mistakes: 'What often happens',
		safety: 'Stay safe',
		easier: 'Easier',
		harder: 'A little harder',
		doses: 'How much',
		usual: 'Usual',
		facts: 'Body part, position, what you need',
		evidence: 'What is known',
		sources: 'Sources',
		notOffered: 'Not offered to you',
		afterTalking: 'After talking with your doctor or therapist',
		instead: 'Instead',
		body: 'Change what you told about your body',
		agreed: 'I have agreed this with them'
	}
};
