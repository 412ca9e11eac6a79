import type { ExerciseWords } from '../../words.ts';
import { names } from '../names.ts';

export const hamstringTowelLying: ExerciseWords = {
	name: names.exercises['hamstring-towel-lying'],
	findBy: ['back of thigh', 'strap', 'supine', 'ハムストリング', 'もも裏'],
	partWords: 'hamstrings',
	positionWords: 'bed (lying on back)',
	equipmentWords: ['bath towel or strap', 'bed or mat'],
	purpose: 'Stretches the back of the thigh while you lie down. Easy on the back.',
	start:
		'Lie on your back. Loop a towel around one foot and hold both ends. Keep the other knee bent.',
	steps: [
		'Lift the looped leg with the knee bent.',
		'Slowly straighten that knee.',
		'Stop at a comfortable stretch. A small bend in the knee is fine.',
		'Bend the knee and lower the leg slowly.'
	],
	go: 'Slowly straighten the knee.',
	during: ['Relax your head and shoulders.', 'Keep breathing.'],
	release: 'Bend and lower.',
	breathing: 'Breathe out as you straighten.',
	mistakes: [
		'Head or shoulders lift: hold the towel further out.',
		'Pulling the toes too hard: keep the foot relaxed.'
	],
	safety: [
		'From 28 weeks of pregnancy, do not lie on your back for long. Do it sitting.',
		'After a hip replacement, do not lift the leg too high.'
	],
	easier: 'Stop with the knee more bent.',
	harder: 'Hold 20 s x 2.',
	evidenceNote: 'For people who cannot bend forward.',
	gradeWords: 'A-/B',
	seedNote:
		'S1: hamstring stretching as prevention; lying form is our addition for people who cannot bend forward.'
};
