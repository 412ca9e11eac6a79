import type { ExerciseFacts } from '../facts.ts';

export const soleMassage: ExerciseFacts = {
	parts: ['sole'],
	positions: ['bed', 'chair'],
	equipment: ['cream'],
	dose: { kind: 'timed', duration: 60, sides: 2, sideChange: 0 },
	presets: { '2min-each': { kind: 'timed', duration: 120, sides: 2, sideChange: 0 } },
	gate: {
		foot_wound: 'hide',
		clot_suspected: 'hide',
		reduced_sensation: 'caution',
		blood_thinner: 'caution',
		hip_replacement: 'caution',
		recent_surgery: 'clinician',
		recent_leg_injury: 'clinician'
	}
};
