import type { ExerciseFacts } from '../facts.ts';

export const quadStretchSideLying: ExerciseFacts = {
	parts: ['frontThigh'],
	positions: ['lyingOnSide'],
	equipment: ['bed', 'mat', 'pillow', 'towel'],
	dose: { kind: 'hold', hold: 20, relax: 10, reps: 2, sides: 2, sideChange: 20 },
	presets: {},
	gate: {
		knee_replacement: 'clinician',
		clot_suspected: 'hide',
		neuro: 'clinician',
		recent_surgery: 'clinician',
		recent_leg_injury: 'clinician'
	}
};
