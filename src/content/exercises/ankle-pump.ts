import type { ExerciseFacts } from '../facts.ts';

export const anklePump: ExerciseFacts = {
	parts: ['ankle', 'calf'],
	positions: ['bed', 'chair'],
	equipment: [],
	dose: { kind: 'reps', reps: 20, phases: [2, 2], sets: 1, rest: 0, sides: 1, sideChange: 0 },
	presets: {
		short10: { kind: 'reps', reps: 10, phases: [2, 2], sets: 1, rest: 0, sides: 1, sideChange: 0 },
		desk15: { kind: 'reps', reps: 15, phases: [2, 2], sets: 1, rest: 0, sides: 1, sideChange: 0 }
	},
	gate: {
		clot_suspected: 'hide',
		neuro: 'clinician',
		recent_surgery: 'clinician',
		recent_leg_injury: 'clinician'
	}
};
