import type { ExerciseFacts } from '../facts.ts';

export const hamstringForwardBend: ExerciseFacts = {
	parts: ['hamstring', 'knee'],
	positions: ['chair', 'bed', 'floor'],
	equipment: ['chair'],
	dose: { kind: 'hold', hold: 10, relax: 10, reps: 3, sides: 2, sideChange: 10 },
	presets: {
		long: { kind: 'hold', hold: 30, relax: 10, reps: 2, sides: 2, sideChange: 10 },
		medium: { kind: 'hold', hold: 20, relax: 10, reps: 2, sides: 2, sideChange: 10 },
		short: { kind: 'hold', hold: 10, relax: 5, reps: 2, sides: 2, sideChange: 5 }
	},
	gate: {
		osteoporosis_spine: 'caution',
		hip_replacement: 'clinician',
		lumbar: 'caution',
		clot_suspected: 'hide',
		neuro: 'clinician',
		pregnant: 'caution',
		recent_surgery: 'clinician',
		recent_leg_injury: 'clinician'
	}
};
