import type { ExerciseFacts } from '../facts.ts';

export const calfTowelStretch: ExerciseFacts = {
	parts: ['calf'],
	positions: ['bed', 'floor'],
	equipment: ['towel', 'strap', 'bed', 'mat'],
	dose: { kind: 'hold', hold: 10, relax: 10, reps: 3, sides: 2, sideChange: 15 },
	presets: { long: { kind: 'hold', hold: 30, relax: 10, reps: 2, sides: 2, sideChange: 15 } },
	gate: {
		clot_suspected: 'hide',
		neuro: 'clinician',
		hip_replacement: 'caution',
		achilles_tear: 'clinician',
		recent_surgery: 'clinician',
		recent_leg_injury: 'clinician'
	}
};
