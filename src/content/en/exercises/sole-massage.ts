import type { ExerciseWords } from '../../words.ts';
import { names } from '../names.ts';

export const soleMassage: ExerciseWords = {
	name: names.exercises['sole-massage'],
	findBy: ['foot massage', 'foot rub', 'ball roll', '足の裏', 'マッサージ'],
	partWords: 'sole',
	positionWords: 'bed or chair',
	equipmentWords: ['moisturiser or oil (optional)'],
	purpose: 'Gently rub the sole with your hands.',
	start: 'Sit and rest one foot on the other thigh.',
	steps: [
		'Put both thumbs on the arch.',
		'Press and stroke from heel to toes at a pleasant strength.',
		'Rub small circles at the base of the toes.',
		'After 1 minute, change feet.'
	],
	go: 'Rub gently.',
	during: ['From heel to toes.', 'One minute. Change feet.'],
	release: 'Done.',
	breathing: 'Breathe slowly.',
	mistakes: ['Pressing until it hurts: stop at "pleasant".'],
	safety: [
		'Do not rub over sores, blisters, swelling or heat.',
		'If your feet are numb (for example with diabetes), only stroke lightly and check the skin afterwards.'
	],
	easier: 'Sit and roll a tennis ball under your foot.',
	harder: '2 minutes each foot.',
	evidenceNote: 'A habit suggested by a clinic.',
	gradeWords: 'C',
	seedNote:
		'S2: rub the sole by hand about 2 min before bed; evening foot bath 10 min + sole rub 2 min.'
};
