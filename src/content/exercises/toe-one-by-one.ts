import type { ExerciseFacts } from '../facts.ts';

export const toeOneByOne: ExerciseFacts = {
	parts: ['toes'],
	positions: ['bed', 'chair'],
	equipment: [],
	dose: { kind: 'timed', duration: 50, sides: 2, sideChange: 5, cueEvery: 10 },
	presets: {},
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
