import type { ExerciseWords } from '../../words.ts';
import { names } from '../names.ts';

export const toeExtensionHold: ExerciseWords = {
	name: names.exercises['toe-extension-hold'],
	findBy: ['toe stretch', 'bend toes back', 'foot', '足の指', '足裏'],
	partWords: 'toes, sole',
	positionWords: 'bed (or chair)',
	equipmentWords: [],
	purpose: 'Stretches the toes and the sole of the foot.',
	start:
		'Sit on the bed. Rest one foot on the other thigh, or bend the knee so your hand reaches the toes.',
	steps: [
		'Cup all five toes from below with your hand.',
		'Slowly bend the toes back toward the top of the foot.',
		'Hold for 5 seconds when you feel the sole stretch.',
		'Let go slowly and relax.'
	],
	go: 'Bend the toes back slowly.',
	during: ['1, 2, 3, 4, 5.'],
	release: 'Relax.',
	breathing: 'Breathe out as you bend the toes back.',
	mistakes: ['Pulling only the tips: move from the base of the toes.', 'Snapping back: go slowly.'],
	safety: [
		'If you feel a sharp pain, stop or be gentler.',
		'With a sore, swelling or numb feet, ask a doctor first.'
	],
	easier: 'Lift the toes up by themselves, without your hand.',
	harder: '10 s x 5.',
	evidenceNote: 'A habit from clinic experience. We found no trial showing it reduces cramps.',
	gradeWords: 'C (seed) / B for sole stretch in general',
	seedNote:
		'S2: on the futon before bed, bend the toes back 5 s x 3 sets + rub the sole about 2 min (clinic experience). Stop or be gentle if sharp pain.'
};
