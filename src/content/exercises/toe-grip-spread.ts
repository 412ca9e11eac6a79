import type { ExerciseFacts } from '../facts.ts';

export const toeGripSpread: ExerciseFacts = {
	parts: ['toes', 'feet'],
	positions: ['chair', 'bed'],
	equipment: ['chair'],
	dose: { kind: 'reps', reps: 30, phases: [2, 2], sets: 1, rest: 0, sides: 1, sideChange: 0 },
	presets: {
		short10: { kind: 'reps', reps: 10, phases: [2, 2], sets: 1, rest: 0, sides: 1, sideChange: 0 },
		slow10: { kind: 'reps', reps: 10, phases: [10, 10], sets: 1, rest: 0, sides: 1, sideChange: 0 }
	},
	gate: {
		foot_wound: 'caution',
		toe_surgery: 'clinician',
		neuro: 'clinician',
		clot_suspected: 'hide',
		recent_surgery: 'clinician',
		recent_leg_injury: 'clinician'
	}
};
