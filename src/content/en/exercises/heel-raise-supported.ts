import type { ExerciseWords } from '../../words.ts';
import { names } from '../names.ts';

export const heelRaiseSupported: ExerciseWords = {
	name: names.exercises['heel-raise-supported'],
	findBy: ['calf raise', 'tiptoe', 'strength', 'かかと上げ'],
	partWords: 'calf strength',
	positionWords: 'standing',
	equipmentWords: ['kitchen counter or heavy chair'],
	purpose: 'Light strength work for the calf.',
	start: 'Hold a counter or heavy chair with both hands. Feet hip-width apart.',
	steps: ['Lift your heels over 3 seconds.', 'Lower slowly over 5 seconds.', 'Repeat 10 times.'],
	go: 'Up, 2, 3.',
	during: ['Weight over the big toes.', 'Lower slowly.'],
	release: 'Rest.',
	phaseNames: ['up', 'down'],
	breathing: 'Breathe out going up, in going down.',
	mistakes: ['Using momentum: count slowly.', 'Leaning forward: go straight up.'],
	safety: ['Do this in the daytime. Avoid it right before bed, as it may set off a cramp.'],
	easier: 'Seated heel raises.',
	harder: '2 sets with 30 s rest.',
	evidenceNote: 'Strength work 2-3 days a week is advised for older adults.',
	gradeWords: 'B',
	seedNote: 'S1: walking and light strength training at your own pace. S0: moderate exercise.'
};
