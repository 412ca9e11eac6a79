import type { ExerciseWords } from '../../words.ts';
import { names } from '../names.ts';

export const walkEasy: ExerciseWords = {
	name: names.exercises['walk-easy'],
	findBy: ['walking', 'stroll', 'ウォーキング', '歩く'],
	partWords: 'whole body',
	positionWords: 'standing / outdoors or indoors',
	equipmentWords: ['comfortable shoes with a firm heel'],
	purpose: 'Walk at a pace where you can still talk.',
	start: 'Wear comfortable shoes. Have a little water.',
	steps: [
		'Stand tall and look ahead.',
		'Land on your heel, push off with your toes.',
		'Put equal weight on both sides.',
		'Slow down for the last minute.'
	],
	go: 'Let us walk for 10 minutes.',
	during: ['Halfway. You should still be able to talk.', 'One minute left. Slow down.'],
	release: 'Well done.',
	breathing: 'Breathe so that you can talk.',
	mistakes: ['Looking down: look ahead.', 'Leaning to one side: keep even.'],
	safety: [
		'Stop at once for chest pain, breathlessness, dizziness or cold sweat.',
		'If your calf hurts when you walk and eases with rest, talk to a doctor.',
		'On hot days, walk in the cool of the day.'
	],
	easier: '5 minutes indoors, or 10 minutes of seated marching.',
	harder: 'Make it 15-20 minutes.',
	evidenceNote: 'Walking is advised for older adults.',
	gradeWords: 'B',
	seedNote:
		'S2: walk 10 min + toe grip-spread 30, 2-3 times a week. S0: walk every day even a little. S1: walking, light strength work.'
};
