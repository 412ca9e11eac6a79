import type { ExerciseWords } from '../../words.ts';
import { names } from '../names.ts';

export const archLift: ExerciseWords = {
	name: names.exercises['arch-lift'],
	findBy: ['short foot', 'foot dome', 'flat feet', 'sole', '土ふまず'],
	partWords: 'arch of the foot',
	positionWords: 'chair',
	equipmentWords: ['stable chair'],
	purpose: 'Wakes up the arch of your foot.',
	start: 'Sit tall with your hips upright. Keep both feet flat.',
	steps: [
		'Keep your toes long and relaxed on the floor.',
		'Draw the ball of the foot toward the heel so the arch lifts.',
		'Hold for 5 seconds.',
		'Relax slowly.'
	],
	go: 'Lift the arch.',
	during: ['Do not curl the toes.'],
	release: 'Relax.',
	breathing: 'Breathe normally.',
	mistakes: ['Toes curl: keep them long.', 'Heel lifts: keep it down.'],
	safety: ['If it starts to cramp, stop and stretch the sole.'],
	easier: 'Touch the arch with your hand to feel it move.',
	harder: '10 times.',
	evidenceNote: 'Practice for the foot muscles.',
	gradeWords: 'C/B',
	seedNote:
		'S2: "extend the toes + be aware of raising the arch + tilt the pelvis slightly forward".'
};
