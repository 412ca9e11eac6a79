import type { ExerciseWords } from '../../words.ts';
import { names } from '../names.ts';

export const legStrokeMassage: ExerciseWords = {
	name: names.exercises['leg-stroke-massage'],
	findBy: ['leg massage', 'rub', 'thigh', 'マッサージ', 'さする'],
	partWords: 'calf and thigh',
	positionWords: 'bed or chair',
	equipmentWords: ['oil or cream (optional)'],
	purpose: 'Stroke the calf and thigh gently upward.',
	start: 'Sit with one leg forward.',
	steps: [
		'Wrap both hands around the ankle.',
		'Stroke softly from ankle to knee, then knee to thigh.',
		'After 1 minute, change legs.'
	],
	go: 'Soft strokes upward.',
	during: ['Light pressure.', 'Change legs.'],
	release: 'Done.',
	breathing: 'Breathe slowly.',
	mistakes: ['Rubbing hard during a cramp: stretch first, rub after it eases.'],
	safety: [
		'If one leg is swollen, red, hot or keeps hurting, never massage it. Get medical help.',
		'Do not press on varicose veins.'
	],
	easier: 'Ask a family member to help.',
	harder: '2 minutes each leg.',
	evidenceNote: 'Soft care after a cramp has eased.',
	gradeWords: 'C/B',
	seedNote:
		'S1: light massage of calf and thigh. S0: gentle massage AFTER stretching, oil allowed. S3: circular leg massage as prevention. S4: light massage.'
};
