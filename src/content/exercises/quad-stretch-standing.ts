import type { ExerciseFacts } from '../facts.ts';

export const quadStretchStanding: ExerciseFacts = {
	parts: ['frontThigh'],
	positions: ['standing'],
	equipment: ['wall', 'chair'],
	dose: { kind: 'hold', hold: 20, relax: 10, reps: 2, sides: 2, sideChange: 10 },
	presets: {},
	gate: {
		fall_risk: 'swap:quad-stretch-side-lying',
		knee_replacement: 'clinician',
		pregnant: 'swap:quad-stretch-side-lying',
		clot_suspected: 'hide',
		neuro: 'hide',
		recent_surgery: 'clinician',
		recent_leg_injury: 'clinician'
	}
};
