import type { ExerciseFacts } from '../facts.ts';

export const legStrokeMassage: ExerciseFacts = {
	parts: ['calf', 'hamstring', 'frontThigh'],
	positions: ['bed', 'chair'],
	equipment: ['cream'],
	dose: { kind: 'timed', duration: 60, sides: 2, sideChange: 0 },
	presets: {},
	gate: {
		clot_suspected: 'hide',
		varicose: 'caution',
		blood_thinner: 'caution',
		pregnant: 'caution',
		recent_surgery: 'clinician',
		recent_leg_injury: 'clinician'
	}
};
