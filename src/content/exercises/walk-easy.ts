import type { ExerciseFacts } from '../facts.ts';

export const walkEasy: ExerciseFacts = {
	parts: ['wholeBody'],
	positions: ['standing', 'indoors', 'outdoors'],
	equipment: ['shoes'],
	dose: { kind: 'timed', duration: 600, sides: 1, sideChange: 0, cuesAt: [300, 540] },
	presets: {
		'5min': { kind: 'timed', duration: 300, sides: 1, sideChange: 0, cuesAt: [150, 240] }
	},
	gate: {
		vascular: 'clinician',
		heart: 'clinician',
		neuro: 'clinician',
		fall_risk: 'caution',
		recent_surgery: 'clinician',
		clot_suspected: 'hide',
		recent_leg_injury: 'clinician'
	}
};
