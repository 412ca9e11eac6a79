import type { ExerciseWords } from '../../words.ts';
import { names } from '../names.ts';

export const slowHeelPressSeated: ExerciseWords = {
	name: names.exercises['slow-heel-press-seated'],
	findBy: ['spasticity', 'stiff ankle', 'heel press', 'こわばり'],
	partWords: 'calf (for stiff ankles) - CLINICIAN-AGREED ONLY',
	positionWords: 'chair',
	equipmentWords: ['stable chair with armrests or next to a table'],
	purpose: 'Slowly puts weight through the whole foot while you sit.',
	start: 'Sit with your knee bent and foot flat. Slide the foot a little toward you.',
	steps: [
		'Rest both hands on that knee.',
		'Very slowly lean weight down through the knee so the heel settles to the floor.',
		'Hold with no pain.',
		'Very slowly take the weight off.',
		'If the foot starts to shake, take the weight off at once and rest.'
	],
	go: 'Very slowly. Let the weight come down.',
	during: ['No hurry.', 'Ease off if it hurts.'],
	release: 'Slowly take the weight off.',
	breathing: 'Breathe slowly.',
	mistakes: ['Bouncing or stamping: this can set off shaking.'],
	safety: [
		'Use only the method and time agreed with your doctor or physiotherapist.',
		'If shaking will not stop, has suddenly got worse, or you have a fever or a sore, do not do this. Contact your clinic.'
	],
	easier: '20 s x 2, with a helper watching.',
	harder: '(none: ask your clinician)',
	evidenceNote:
		'Reviews found that stretching makes little or no lasting difference to spasticity or joint range. Do it for comfort, with your clinician.',
	gradeWords: 'B (usual care) - evidence of effect on spasticity is weak',
	seedNote:
		'S4: stretch slowly for "several tens of seconds" at a strength that does not hurt, with correct posture; wrong or forced stretching can make it worse.'
};
