import type { ExerciseFacts } from '../facts.ts';

export const towelGather: ExerciseFacts = {
	parts: ['sole', 'toes'],
	positions: ['chair'],
	equipment: ['towel', 'chair'],
	dose: { kind: 'reps', reps: 10, phases: [2, 2], sets: 2, rest: 15, sides: 2, sideChange: 10 },
	presets: {},
	gate: {
		foot_wound: 'hide',
		toe_surgery: 'clinician',
		neuro: 'clinician',
		clot_suspected: 'hide',
		recent_surgery: 'clinician',
		recent_leg_injury: 'clinician'
	}
};
