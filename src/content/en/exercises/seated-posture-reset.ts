import type { ExerciseWords } from '../../words.ts';
import { names } from '../names.ts';

export const seatedPostureReset: ExerciseWords = {
	name: names.exercises['seated-posture-reset'],
	findBy: ['pelvis', 'slouch', 'sitting', '姿勢'],
	partWords: 'pelvis, back',
	positionWords: 'chair',
	equipmentWords: ['stable chair'],
	purpose: 'Resets how you sit so your weight is even.',
	start: 'Sit well back with both feet flat.',
	steps: [
		'Put equal weight on both sides of your bottom.',
		'Tilt the hips up and grow tall.',
		'Lift your shoulders once and let them drop.',
		'Uncross your legs.'
	],
	go: 'Sit tall and start again.',
	during: ['Even weight.', 'Relax your shoulders.'],
	release: 'Stay easy.',
	breathing: 'Take 2-3 slow breaths.',
	mistakes: ['Over-arching: stay relaxed.'],
	safety: ['Lock a chair with wheels.'],
	easier: 'Use the backrest.',
	harder: 'Stand and take a step once an hour.',
	evidenceNote: 'A reminder not to stay in one position too long.',
	gradeWords: 'C',
	seedNote:
		'S1: review how you sit, stand and walk; weight shifted to one side strains the knee. S2: slight forward pelvic tilt.'
};
