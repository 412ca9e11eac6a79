import type { ExerciseFacts } from '../facts.ts';

export const seatedPostureReset: ExerciseFacts = {
	parts: ['hip', 'back'],
	positions: ['chair'],
	equipment: ['chair'],
	dose: { kind: 'timed', duration: 30, sides: 1, sideChange: 0 },
	presets: {},
	gate: {},
	seeds: ['S1', 'S2'],
	evidence: ['E53'],
	grade: 'C'
};
