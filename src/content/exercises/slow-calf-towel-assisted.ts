import type { ExerciseFacts } from '../facts.ts';

export const slowCalfTowelAssisted: ExerciseFacts = {
	parts: ['calf'],
	positions: ['bed', 'chair'],
	equipment: ['towel', 'helper'],
	dose: { kind: 'hold', hold: 30, relax: 15, reps: 2, sides: 2, sideChange: 15 },
	presets: {},
	gate: {
		neuro: 'clinician',
		anyone: 'clinician',
		clot_suspected: 'hide',
		recent_surgery: 'clinician',
		recent_leg_injury: 'clinician'
	}
};
