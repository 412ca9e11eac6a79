import type { ExerciseWords } from '../../words.ts';
import { names } from '../names.ts';

export const calfTowelStretch: ExerciseWords = {
	name: names.exercises['calf-towel-stretch'],
	findBy: ['gastrocnemius', 'strap', 'seated', 'ふくらはぎ', 'タオル'],
	partWords: 'calf',
	positionWords: 'bed (or floor)',
	equipmentWords: ['bath towel, belt or strap', 'firm bed or mat'],
	purpose: 'Stretches the calf while you sit. Good if you feel unsteady on your feet.',
	start:
		'Sit on the bed with one leg straight in front. Loop a towel around the ball of the foot and hold both ends.',
	steps: [
		'Sit tall. Bend the other leg and keep it relaxed.',
		'Slowly pull the towel so your toes come toward you.',
		'Keep the knee as straight as is comfortable.',
		'Stop at a comfortable stretch in the calf.',
		'Slowly loosen the towel.'
	],
	go: 'Pull gently. Toes toward you.',
	during: ['Knee straight.', 'Relax your shoulders.', 'Keep breathing.'],
	release: 'Loosen slowly.',
	breathing: 'Breathe out as you pull, then breathe normally.',
	mistakes: [
		'Pulling hard and fast: pull slowly, little by little.',
		'Rounded back: lean on a cushion and sit tall.'
	],
	safety: [
		'Put the towel on the ball of the foot so it does not slip off.',
		'After a hip replacement, do not lean far forward.'
	],
	easier: 'Put a small cushion under the knee.',
	harder: 'Hold 30 s x 2.',
	evidenceNote: 'In the trial, people who could not stand well did it sitting.',
	gradeWords: 'A (seated form allowed in the trial)',
	seedNote:
		'S2: pull the toes with the hand to stretch the calf before bed / on waking. S0: pull toes toward you.'
};
