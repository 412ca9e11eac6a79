import type { ExerciseWords } from '../../words.ts';
import { names } from '../names.ts';

export const anklePump: ExerciseWords = {
	name: names.exercises['ankle-pump'],
	findBy: ['foot pumps', 'toes up', 'circulation', '足首'],
	partWords: 'ankle, calf',
	positionWords: 'bed or chair',
	equipmentWords: [],
	purpose: 'Moves the ankle and lightly works the calf.',
	start: 'Lie down or sit with your legs relaxed.',
	steps: [
		'Slowly pull your toes up toward your shin.',
		'Relax back to a natural position.',
		'Do not point your toes hard.'
	],
	go: 'Toes up. And relax.',
	during: ['Slow and big.', 'Do not point hard.'],
	release: 'Relax your feet.',
	phaseNames: ['up', 'relax'],
	breathing: 'Breathe normally.',
	mistakes: ['Pointing hard can set off a cramp: just relax back.'],
	safety: ['If one leg is swollen, red or hot, do not exercise. Get medical help.'],
	easier: 'One foot at a time, 10 times.',
	harder: 'Do it with the knee straight while sitting.',
	evidenceNote: 'A light exercise for the ankle and blood flow.',
	gradeWords: 'B',
	seedNote:
		'S2: move toes and soles lightly after standing or sitting work. S1: same posture for long makes muscles stiff.'
};
