import type { ExerciseFacts } from '../facts.ts';

export const heelRaiseSupported: ExerciseFacts = {
	parts: ['calf'],
	positions: ['standing'],
	equipment: ['counter', 'chair'],
	dose: { kind: 'reps', reps: 10, phases: [3, 5], sets: 1, rest: 30, sides: 1, sideChange: 0 },
	presets: {},
	gate: {
		fall_risk: 'swap:ankle-pump',
		clot_suspected: 'hide',
		neuro: 'clinician',
		achilles_tear: 'clinician',
		recent_surgery: 'clinician',
		recent_leg_injury: 'clinician'
	}
};
