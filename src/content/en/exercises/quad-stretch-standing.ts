import type { ExerciseWords } from '../../words.ts';
import { names } from '../names.ts';

export const quadStretchStanding: ExerciseWords = {
	name: names.exercises['quad-stretch-standing'],
	findBy: ['quadriceps', 'quads', 'thigh', '太もも前'],
	partWords: 'quadriceps',
	positionWords: 'standing',
	equipmentWords: ['wall or heavy chair to hold'],
	purpose: 'Stretches the front of the thigh. Good after walking.',
	start: 'Hold a wall or a heavy chair with one hand.',
	steps: [
		'Put your weight on one leg and bend the other knee.',
		'Hold your ankle. If you cannot reach, hold your trouser leg or use a towel.',
		'Bring the heel toward your bottom. Point the knee down.',
		'Lower the foot slowly.'
	],
	go: 'Hold on firmly.',
	during: ['Knee down.', 'Stand tall.'],
	release: 'Foot down slowly.',
	breathing: 'Breathe normally.',
	mistakes: ['No support: always hold on.', 'Knee drifts out: keep your knees close.'],
	safety: ['You stand on one leg. If you may fall, do the side-lying version.'],
	easier: 'Side-lying front-thigh stretch.',
	harder: 'Hold 30 s x 2.',
	evidenceNote: 'Based on general stretching guidance.',
	gradeWords: 'B',
	seedNote: 'S3: front-thigh first aid, upright form.'
};
