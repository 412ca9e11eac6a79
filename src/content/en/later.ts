import type { LaterWords } from '../later-words.ts';

export const later: LaterWords = {
	unfinished: {
		title: 'You have a session to finish',
		line: (routine, exercise) => `${routine}: from “${exercise}”`,
		go: 'Continue from here',
		end: 'Save what is done and end'
	},
	update: {
		line: 'A new version is ready',
		apply: 'Update',
		later: 'Later',
		waits: 'You can update after the session'
	}
};
