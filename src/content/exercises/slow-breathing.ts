import type { ExerciseFacts } from '../facts.ts';

export const slowBreathing: ExerciseFacts = {
	parts: ['wholeBody'],
	positions: ['bed', 'chair'],
	equipment: [],
	dose: { kind: 'breath', cycles: 6, phases: [4, 6] },
	presets: {},
	gate: {}
};
