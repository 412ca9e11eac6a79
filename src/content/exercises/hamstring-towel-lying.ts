import type { ExerciseFacts } from '../facts.ts';

export const hamstringTowelLying: ExerciseFacts = {
	parts: ['hamstring'],
	positions: ['lyingOnBack'],
	equipment: ['towel', 'strap', 'bed', 'mat'],
	dose: { kind: 'hold', hold: 10, relax: 10, reps: 3, sides: 2, sideChange: 15 },
	presets: { medium: { kind: 'hold', hold: 20, relax: 10, reps: 2, sides: 2, sideChange: 15 } },
	gate: {
		pregnant_28w: 'swap:hamstring-forward-bend',
		hip_replacement: 'clinician',
		clot_suspected: 'hide',
		neuro: 'clinician',
		recent_surgery: 'clinician',
		recent_leg_injury: 'clinician'
	}
};
