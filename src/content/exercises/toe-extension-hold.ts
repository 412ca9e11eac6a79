import type { ExerciseFacts } from '../facts.ts';

export const toeExtensionHold: ExerciseFacts = {
	parts: ['toes', 'sole'],
	positions: ['bed', 'chair'],
	equipment: [],
	dose: { kind: 'hold', hold: 5, relax: 5, reps: 3, sides: 2, sideChange: 5 },
	presets: { 'foot-arch': { kind: 'hold', hold: 10, relax: 5, reps: 5, sides: 2, sideChange: 5 } },
	gate: {
		foot_wound: 'hide',
		reduced_sensation: 'caution',
		hip_replacement: 'caution',
		toe_surgery: 'clinician',
		clot_suspected: 'hide',
		recent_surgery: 'clinician',
		recent_leg_injury: 'clinician'
	}
};
