import type { ExerciseFacts } from '../facts.ts';

export const archLift: ExerciseFacts = {
	parts: ['arch', 'sole'],
	positions: ['chair'],
	equipment: ['chair'],
	dose: { kind: 'hold', hold: 5, relax: 5, reps: 5, sides: 2, sideChange: 5 },
	presets: {},
	gate: {
		foot_wound: 'caution',
		neuro: 'clinician',
		clot_suspected: 'hide',
		recent_surgery: 'clinician',
		recent_leg_injury: 'clinician'
	}
};
