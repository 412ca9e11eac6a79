import type { ExerciseWords } from '../../words.ts';
import { names } from '../names.ts';

export const slowBreathing: ExerciseWords = {
	name: names.exercises['slow-breathing'],
	findBy: ['deep breathing', 'relax', 'calm', '深呼吸'],
	partWords: 'whole body',
	positionWords: 'bed or chair',
	equipmentWords: [],
	purpose: 'Helps your body let go and settle.',
	start: 'Get comfortable. Put a hand on your tummy.',
	steps: [
		'Breathe in through your nose for 4 seconds.',
		'Breathe out slowly through your mouth for 6 seconds.',
		'Each time you breathe out, let your legs go soft.'
	],
	go: 'In ... and out ...',
	during: ['Let your legs relax.'],
	release: 'Breathe normally.',
	phaseNames: ['in', 'out'],
	breathing: 'If it feels hard, use shorter counts.',
	mistakes: ['Getting dizzy from big breaths: make the out-breath longer.'],
	safety: ['If you feel short of breath or dizzy, breathe normally.'],
	easier: 'In 3, out 4.',
	harder: '10 breaths.',
	evidenceNote: 'Breathing to relax.',
	gradeWords: 'C',
	seedNote:
		'S4: relax mind and body with deep breathing and light massage. S1/S3: stress management.'
};
