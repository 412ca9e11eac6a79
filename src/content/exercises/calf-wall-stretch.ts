import type { ExerciseFacts } from '../facts.ts';

export const calfWallStretch: ExerciseFacts = {
	parts: ['calf'],
	positions: ['standing'],
	equipment: ['wall'],
	dose: { kind: 'hold', hold: 10, relax: 10, reps: 3, sides: 2, sideChange: 10 },
	presets: {
		long: { kind: 'hold', hold: 30, relax: 10, reps: 2, sides: 2, sideChange: 10 },
		medium: { kind: 'hold', hold: 20, relax: 10, reps: 2, sides: 2, sideChange: 10 }
	},
	gate: {
		fall_risk: 'swap:calf-towel-stretch',
		clot_suspected: 'hide',
		neuro: 'clinician',
		recent_leg_injury: 'clinician',
		achilles_tear: 'clinician',
		recent_surgery: 'clinician'
	}
};
