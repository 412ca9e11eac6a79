import type { ExerciseWords } from '../../words.ts';
import { names } from '../names.ts';

export const hipKneeHug: ExerciseWords = {
	name: names.exercises['hip-knee-hug'],
	findBy: ['buttock', 'glutes', 'knee to chest', '股関節', 'おしり'],
	partWords: 'hip and buttock',
	positionWords: 'bed (lying on back)',
	equipmentWords: ['bed or mat'],
	purpose: 'Loosens the hip and buttock.',
	start: 'Lie on your back with both knees bent.',
	steps: [
		'Hold behind one thigh with both hands.',
		'Slowly bring the knee toward your chest.',
		'Stop at a comfortable stretch in the buttock.',
		'Lower the leg slowly.'
	],
	go: 'Knee toward your chest.',
	during: ['Relax your shoulders.', 'Keep breathing.'],
	release: 'Lower slowly.',
	breathing: 'Breathe out as the knee comes in.',
	mistakes: ['Holding the kneecap: hold behind the thigh.'],
	safety: [
		'Do not do this after a hip replacement unless your surgeon agrees.',
		'Skip from 28 weeks of pregnancy.'
	],
	easier: 'Loop a towel behind the thigh.',
	harder: 'Hold 20 s x 2.',
	evidenceNote: 'For general loosening.',
	gradeWords: 'B/C',
	seedNote: 'S0: stretch "calves, hip joints, etc." at home.'
};
