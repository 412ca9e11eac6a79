import type { ExerciseWords } from '../../words.ts';
import { names } from '../names.ts';

export const toeGripSpread: ExerciseWords = {
	name: names.exercises['toe-grip-spread'],
	findBy: ['toe curls', 'toe yoga', 'rock paper', '足の指', 'グーパー'],
	partWords: 'toes, foot muscles',
	positionWords: 'chair (or bed)',
	equipmentWords: ['stable chair'],
	purpose: 'Curl and spread your toes to keep the feet moving.',
	start: 'Sit on a chair, barefoot. Rest your feet on the floor or slightly forward.',
	steps: [
		'Grip: curl all toes from the base.',
		'Spread: open the toes as wide as you can.',
		'Repeat, about 2 seconds each way.'
	],
	go: 'Grip, and spread.',
	during: ['Grip', 'Spread', '10 more', 'If it cramps, only spread.'],
	release: 'Relax your feet.',
	phaseNames: ['grip', 'spread'],
	breathing: 'Breathe normally.',
	mistakes: [
		'Only the ankle moves: keep heels down and move the toes.',
		'Too much force: use about two thirds of your strength.'
	],
	safety: ['Gripping hard can bring on a cramp. If so, stop and bend the toes back.'],
	easier: 'Only 10. One foot at a time. Help the toes open with your hand.',
	harder: 'Slow version: 10 s each x 10.',
	evidenceNote: 'Studies show better toe strength and balance. The effect on cramps is not known.',
	gradeWords: 'B (foot strength), C for cramps',
	seedNote: 'S2: walking 10 min + toe grip-spread 30 reps, 2-3 times a week.'
};
