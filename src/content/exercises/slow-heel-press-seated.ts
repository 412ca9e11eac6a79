import type { ExerciseFacts } from '../facts.ts';

export const slowHeelPressSeated: ExerciseFacts = {
	parts: ['calf', 'ankle'],
	positions: ['chair'],
	equipment: ['chair'],
	dose: { kind: 'hold', hold: 30, relax: 15, reps: 3, sides: 2, sideChange: 15 },
	presets: { clinic: { kind: 'hold', hold: 20, relax: 20, reps: 2, sides: 2, sideChange: 15 } },
	gate: {
		neuro: 'clinician',
		anyone: 'clinician',
		clot_suspected: 'hide',
		recent_surgery: 'clinician',
		recent_leg_injury: 'clinician'
	}
};
