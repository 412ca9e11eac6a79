import type { ExerciseFacts } from '../facts.ts';

export const footBath: ExerciseFacts = {
	parts: ['feet', 'ankle'],
	positions: ['chair'],
	equipment: ['basin', 'thermometer', 'towel', 'chair'],
	dose: { kind: 'timed', duration: 600, sides: 1, sideChange: 0, cuesAt: [300, 540] },
	presets: {},
	gate: {
		diabetes: 'clinician',
		reduced_sensation: 'clinician',
		vascular: 'clinician',
		foot_wound: 'hide',
		clot_suspected: 'hide',
		pregnant: 'caution',
		neuro: 'caution',
		recent_surgery: 'clinician',
		recent_leg_injury: 'clinician'
	}
};
