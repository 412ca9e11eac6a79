import type { ExerciseWords } from '../../words.ts';
import { names } from '../names.ts';

export const footBath: ExerciseWords = {
	name: names.exercises['foot-bath'],
	findBy: ['foot soak', 'warm', 'cold feet', '足湯'],
	partWords: 'feet and ankles',
	positionWords: 'chair',
	equipmentWords: ['basin or bucket', 'thermometer', 'towel', 'stable chair'],
	purpose: 'Warms your feet and helps you relax.',
	start: 'Sit on a chair. Fill a basin with warm water (39-40 C) above the ankles.',
	steps: [
		'Check the water with a thermometer or your inner elbow.',
		'Slowly put both feet in.',
		'Relax for 10 minutes.',
		'Lift your feet out and dry them while sitting. Watch for a wet floor.'
	],
	go: 'Check the water first.',
	during: ['Halfway. Not too hot?', 'One minute left.'],
	release: 'Feet out. Dry them well.',
	breathing: 'Breathe slowly.',
	mistakes: [
		'Adding hot water with feet in: take feet out first.',
		'Staying too long: 10 minutes is enough.'
	],
	safety: [
		'Keep the water at 41 C or below.',
		'If you have diabetes, numb feet, a foot sore or poor circulation, do not do this until your doctor agrees.',
		'Do not do this after alcohol or when sleepy.',
		'Plan where the basin goes so you do not trip.'
	],
	easier: 'Wrap your feet in a warm towel (5 min).',
	evidenceNote: 'A warming habit. We found no trial on cramps.',
	gradeWords: 'C',
	seedNote:
		'S2: evening foot bath 10 min + sole rub 2 min. (S0: soak slowly in the bath; warm towel.)'
};
