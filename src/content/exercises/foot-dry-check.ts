import type { ExerciseFacts } from '../facts.ts';

export const footDryCheck: ExerciseFacts = {
	parts: ['feet'],
	positions: ['chair'],
	equipment: ['towel', 'light'],
	dose: { kind: 'timed', duration: 60, sides: 1, sideChange: 0 },
	presets: {},
	gate: {}
};
