import type { ExerciseWords } from '../../words.ts';
import { names } from '../names.ts';

export const towelGather: ExerciseWords = {
	name: names.exercises['towel-gather'],
	findBy: ['towel scrunch', 'toe curls', 'foot strength', 'タオルギャザー', '足の指'],
	partWords: 'sole and toe muscles',
	positionWords: 'chair',
	equipmentWords: ['face towel', 'smooth floor', 'stable chair'],
	purpose: 'Scrunch a towel with your toes to work the sole.',
	start: 'Sit with one bare foot on the edge of a towel. Keep the heel on the floor.',
	steps: [
		'Grip the towel with your toes and pull it in.',
		'Open your toes wide and let go.',
		'Repeat 10 times, then rest.'
	],
	go: 'Grip, and let go.',
	during: ['Use all your toes.', 'Heel down.'],
	release: 'Relax your foot.',
	phaseNames: ['grip', 'release'],
	breathing: 'Breathe normally.',
	mistakes: ['Only the big toe works: use all toes.', 'Standing up: stay seated.'],
	safety: [
		'If it starts to cramp, stop and bend the toes back. Pick up the towel when done so nobody slips.'
	],
	easier: 'No towel: just curl your toes on the floor.',
	harder: 'Put a light object on the towel.',
	evidenceNote: 'For toe strength and balance.',
	gradeWords: 'B (foot strength)',
	seedNote:
		'Not named in the seeds; added as the usual Japanese exercise for "floating toes" (浮き指), which S2 lists as a factor.'
};
