import type { ExerciseFacts } from '../facts.ts';

export const seatedPostureReset: ExerciseFacts = {
	parts: ['hip', 'back'],
	positions: ['chair'],
	equipment: ['chair'],
	dose: { kind: 'timed', duration: 30, sides: 1, sideChange: 0 },
	presets: {},
	gate: {}
};
