import type { ExerciseFacts } from '../facts.ts';

export const warmTowel: ExerciseFacts = {
	parts: ['calf', 'feet'],
	positions: ['bed', 'chair'],
	equipment: ['towel', 'plasticBag'],
	dose: { kind: 'timed', duration: 300, sides: 1, sideChange: 0, cuesAt: [240] },
	presets: {},
	gate: {
		reduced_sensation: 'hide',
		diabetes: 'clinician',
		vascular: 'clinician',
		foot_wound: 'hide',
		clot_suspected: 'hide',
		recent_surgery: 'clinician',
		recent_leg_injury: 'clinician'
	}
};
