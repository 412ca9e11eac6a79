import type { ExerciseWords } from '../../words.ts';
import { names } from '../names.ts';

export const quadStretchSideLying: ExerciseWords = {
	name: names.exercises['quad-stretch-side-lying'],
	findBy: ['quadriceps', 'quads', 'thigh', 'lying', '太もも前'],
	partWords: 'quadriceps (front of thigh)',
	positionWords: 'bed (lying on side)',
	equipmentWords: ['bed or mat', 'pillow', 'towel (optional)'],
	purpose: 'Stretches the front of the thigh while lying on your side.',
	start: 'Lie on your side with your head on a pillow. Bend the lower leg a little.',
	steps: [
		'Bend the top knee and hold the ankle. Use a towel if you cannot reach.',
		'Slowly bring the heel toward your bottom.',
		'Move the knee back a little. Stop when the front thigh stretches.',
		'Let go slowly.'
	],
	go: 'Heel toward your bottom.',
	during: ['Do not arch your back.', 'Keep breathing.'],
	release: 'Let go slowly.',
	breathing: 'Breathe normally.',
	mistakes: [
		'Back arches: tighten your tummy a little.',
		'Pulling hard: stop where it does not hurt.'
	],
	safety: ['If your knee hurts or you have a knee replacement, do not force the bend.'],
	easier: 'Use a towel and bend less.',
	harder: 'Standing front-thigh stretch.',
	evidenceNote: 'A common stretch from the US orthopaedic academy.',
	gradeWords: 'B',
	seedNote:
		'S3: front-thigh first aid (bend the knee, hold the ankle, pull to the buttocks); side-lying form is our safer version.'
};
