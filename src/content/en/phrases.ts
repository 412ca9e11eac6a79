import type { PhraseWords } from '../words.ts';

export const phrases: PhraseWords = {
	ready: (name) => `Next: ${name}. Get ready.`,
	start: 'Start.',
	half: 'Halfway.',
	last5: '5 more seconds.',
	relax: 'Relax and rest.',
	again: 'Once more.',
	last: 'Last one.',
	side: 'Change to the other side.',
	count: (n) => `${n}`,
	blockEnd: 'Well done.',
	tapReady: 'Tap when you are ready.',
	almost: 'Almost done.',
	done: 'That is all for today. Well done.',
	pause: 'Paused.',
	resume: 'Continuing.',
	breathe: 'Keep breathing.',
	pain: 'If it hurts, stop and rest.',
	night: 'You are OK. Slowly.',
	sides: { left: 'Left', right: 'Right', both: 'Both' }
};
