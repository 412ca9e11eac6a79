import type { ExerciseWords } from '../../words.ts';
import { names } from '../names.ts';

export const slowCalfTowelAssisted: ExerciseWords = {
	name: names.exercises['slow-calf-towel-assisted'],
	findBy: ['spasticity', 'stiffness', 'helper', 'ふくらはぎ', 'こわばり'],
	partWords: 'calf - CLINICIAN-AGREED ONLY',
	positionWords: 'bed or chair',
	equipmentWords: ['towel', 'helper (optional)'],
	purpose: 'Uses a towel to stretch the calf very slowly.',
	start:
		'Sit on the bed with the leg out and a small cushion under the knee. Loop a towel around the foot.',
	steps: [
		'Take 5 seconds or more to draw the toes toward you.',
		'Stop when you feel resistance. Do not pull further.',
		'Stay still and breathe slowly.',
		'Take 5 seconds or more to let go.'
	],
	go: 'Take 5 seconds to draw in.',
	during: ['Stop at the first resistance.', 'If it shakes, let go.'],
	release: 'Take 5 seconds to let go.',
	breathing: 'Breathe slowly.',
	mistakes: ['Pulling fast: speed is what sets off shaking.'],
	safety: ['Agree this with your doctor or physiotherapist first. Having a helper is safer.'],
	easier: 'Use a bigger cushion so the knee bends more.',
	harder: '(none: ask your clinician)',
	evidenceNote: 'Japanese patient material also shows a towel method.',
	gradeWords: 'B (usual care)',
	seedNote: 'S4: stretching to reduce muscle tension, painless, tens of seconds.'
};
