import type { ExerciseWords } from '../../words.ts';
import { names } from '../names.ts';

export const hamstringForwardBend: ExerciseWords = {
	name: names.exercises['hamstring-forward-bend'],
	findBy: ['back of thigh', 'forward fold', 'sitting', 'ハムストリング', 'もも裏'],
	partWords: 'hamstrings (back of thigh), back of knee',
	positionWords: 'chair (bed or floor version allowed)',
	equipmentWords: ['stable chair without wheels'],
	purpose: 'Stretches the back of the thigh and behind the knee.',
	start:
		'Sit near the front of a chair, or on the edge of the bed. Put one leg straight out, heel on the floor, toes up.',
	steps: [
		'Keep the other foot flat on the floor.',
		'Rest both hands on the thigh of the bent leg.',
		'Sit tall with your chest facing forward.',
		'Bow forward from your hips, with a straight back.',
		'Stop at a comfortable stretch behind the thigh.',
		'Push with your hands and come up slowly.'
	],
	go: 'Back straight. Bow from the hips.',
	during: ['Toes up.', 'Keep breathing.', 'No pain.'],
	release: 'Come up slowly.',
	breathing: 'Breathe out slowly as you bow. Then breathe normally.',
	mistakes: [
		'Rounding the back to reach: lead with your chest instead.',
		'Pushing the knee down: keep hands on the other thigh.',
		'Bouncing: stay still.'
	],
	safety: [
		'With osteoporosis or a past spine fracture, keep the back straight and bow only a little.',
		'After a hip replacement, do this only if your surgeon allows it. Deep bending may be off limits.',
		'Stop at once if you feel tingling or a shooting pain down the leg.',
		'Come up slowly. You may feel dizzy.'
	],
	easier: 'Keep the knee slightly bent. Bow less.',
	harder: 'Sit on the bed or floor with one leg straight and bow the same way. Hold 30 s x 2.',
	evidenceNote: 'Studied together with the calf stretch.',
	gradeWords: 'A (mixed)',
	seedNote: 'S1: "sit, straighten one leg and bend forward" (no dose given).'
};
