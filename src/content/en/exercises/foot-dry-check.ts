import type { ExerciseWords } from '../../words.ts';
import { names } from '../names.ts';

export const footDryCheck: ExerciseWords = {
	name: names.exercises['foot-dry-check'],
	findBy: ['foot care', 'skin', 'sores', '皮ふ'],
	partWords: 'feet',
	positionWords: 'chair',
	equipmentWords: ['dry towel', 'good light'],
	purpose: 'Dry your feet and look at the skin.',
	start: 'Stay seated with a dry towel.',
	steps: [
		'Pat dry, also between the toes.',
		'Look for redness, sores or blisters.',
		'Wipe the floor. Put on socks with grip or closed-heel slippers.'
	],
	go: 'Dry between the toes too.',
	during: ['Look at your skin.'],
	release: 'Mind the wet floor.',
	mistakes: ['Rubbing hard: pat dry.'],
	safety: ['If you find a sore or blister, see a doctor soon.'],
	easier: 'Use a mirror or ask someone to look.',
	evidenceNote: 'Basic foot care.',
	gradeWords: 'B',
	seedNote: 'Added as the safe end of the foot bath.'
};
