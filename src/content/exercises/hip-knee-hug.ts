import type { ExerciseFacts } from '../facts.ts';

export const hipKneeHug: ExerciseFacts = {
	parts: ['hip'],
	positions: ['lyingOnBack'],
	equipment: ['bed', 'mat'],
	dose: { kind: 'hold', hold: 15, relax: 5, reps: 2, sides: 2, sideChange: 10 },
	presets: {},
	gate: {
		hip_replacement: 'hide',
		pregnant_28w: 'hide',
		clot_suspected: 'hide',
		neuro: 'clinician',
		recent_surgery: 'clinician',
		recent_leg_injury: 'clinician'
	}
};
