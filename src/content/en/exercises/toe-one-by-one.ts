import type { ExerciseWords } from '../../words.ts';
import { names } from '../names.ts';

export const toeOneByOne: ExerciseWords = {
	name: names.exercises['toe-one-by-one'],
	findBy: ['toe massage', 'toe mobility', '足の指'],
	partWords: 'toes',
	positionWords: 'bed (or chair)',
	equipmentWords: [],
	purpose: 'Move each toe gently, one at a time.',
	start: 'Sit on the bed or a chair. Rest one foot on the other thigh.',
	steps: [
		'Hold the big toe with your fingers.',
		'Move it slowly back and forth 3 times.',
		'Do the same for each toe, to the little toe.',
		'Change feet and repeat.'
	],
	go: 'Big toe first. Slowly back and forth.',
	during: ['Next toe.', 'Breathe out. Relax.'],
	release: 'Done.',
	breathing: 'Breathe normally.',
	mistakes: ['Twisting or cracking: only move straight back and forth.'],
	safety: ['Skip a painful toe. Do not do this with sore skin or nails.'],
	easier: 'Put the foot forward and lean a little, or ask a family member to help.',
	harder: '5 moves per toe.',
	evidenceNote: 'An exercise suggested by a clinic.',
	gradeWords: 'C',
	seedNote: 'S2: "hold each toe in turn and move it back and forth".'
};
