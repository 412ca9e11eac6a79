import type { ExerciseWords } from '../../words.ts';
import { names } from '../names.ts';

export const warmTowel: ExerciseWords = {
	name: names.exercises['warm-towel'],
	findBy: ['hot towel', 'heat', 'warm', 'タオル', '温める'],
	partWords: 'calf or foot',
	positionWords: 'bed or chair',
	equipmentWords: ['towel wrung out in warm water (about 40 C), plastic bag, dry towel'],
	purpose: 'Warms the area after a cramp has eased.',
	start: 'Wring out a towel in warm water. Check it is not hot.',
	steps: [
		'Put one dry towel on the skin, then the warm towel.',
		'Take it off after 5 minutes.',
		'Check the skin is not red.'
	],
	go: 'Check it is not hot.',
	during: ['One minute left.'],
	release: 'Take it off.',
	mistakes: ['Falling asleep with it on: this can burn you.'],
	safety: [
		'Do not sleep with a heat pad or hot-water bottle on your skin.',
		'Do not warm a leg that is swollen and hot.',
		'Do not do this if your skin is numb.'
	],
	easier: 'Warm it with your hands.',
	evidenceNote: 'Warm or cool, whichever feels better.',
	gradeWords: 'C/B',
	seedNote: 'S0: warm the area with a warm towel. S1: keep warm. S2: keep feet warm.'
};
