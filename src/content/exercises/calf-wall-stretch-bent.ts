import type { ExerciseFacts } from '../facts.ts';

export const calfWallStretchBent: ExerciseFacts = {
	parts: ['calf'],
	positions: ['standing'],
	equipment: ['wall'],
	dose: { kind: 'hold', hold: 20, relax: 10, reps: 2, sides: 2, sideChange: 10 },
	presets: {},
	gate: {
		fall_risk: 'swap:calf-towel-stretch',
		clot_suspected: 'hide',
		neuro: 'clinician',
		achilles_tear: 'clinician',
		recent_surgery: 'clinician',
		recent_leg_injury: 'clinician'
	}
};
