import type { ExerciseWords } from '../../words.ts';
import { names } from '../names.ts';

export const calfWallStretchBent: ExerciseWords = {
	name: names.exercises['calf-wall-stretch-bent'],
	findBy: ['soleus', 'Achilles', 'bent knee', 'ふくらはぎ', 'アキレス腱'],
	partWords: 'calf (soleus), Achilles area',
	positionWords: 'standing',
	equipmentWords: ['wall'],
	purpose: 'Stretches the lower part of the calf, near the Achilles tendon.',
	start: 'Put both hands on the wall. Step one foot half a step back.',
	steps: [
		'Keep both heels on the floor.',
		'Slowly bend both knees.',
		'Stop when you feel a stretch just above the back heel.',
		'Slowly straighten your knees to come back.'
	],
	go: 'Heels down. Bend your knees.',
	during: ['Knees over your toes.', 'Keep breathing.'],
	release: 'Slowly straighten.',
	breathing: 'Breathe normally.',
	mistakes: ['Heels lift: bend less.', 'Knees drop in: keep them over the toes.'],
	safety: ['If your knee hurts, bend less or skip this one.'],
	easier: 'Bend less.',
	harder: 'Hold 30 s x 2.',
	evidenceNote: 'Based on general stretching guidance.',
	gradeWords: 'B',
	seedNote: 'Calf stretching in general; the bent-knee form is our addition for the lower calf.'
};
