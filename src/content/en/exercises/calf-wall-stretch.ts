import type { ExerciseWords } from '../../words.ts';
import { names } from '../names.ts';

export const calfWallStretch: ExerciseWords = {
	name: names.exercises['calf-wall-stretch'],
	findBy: ['gastrocnemius', 'Achilles', 'wall push', 'ふくらはぎ', '壁'],
	partWords: 'calf (gastrocnemius)',
	positionWords: 'standing',
	equipmentWords: ['wall (or a heavy, fixed piece of furniture)'],
	purpose: 'Gently stretches the calf.',
	start:
		"Stand facing a wall, about an arm's length away. Put both hands on the wall at chest height.",
	steps: [
		'Step the leg you want to stretch back.',
		'Point both feet straight at the wall.',
		'Keep the back knee straight and the back heel on the floor.',
		'Slowly bend the front knee and lean toward the wall.',
		'Stop where you feel a comfortable stretch in the calf.',
		'Come back slowly. Relax and rest.'
	],
	go: 'Heel down. Lean in slowly.',
	during: ['Back knee straight.', 'Keep breathing.', 'No bouncing.'],
	release: 'Ease back slowly.',
	breathing: 'Breathe normally. Breathe out slowly as you lean in.',
	mistakes: [
		'Back heel lifts: move that foot a little closer to the wall.',
		'Toes turn out: point the second toe at the wall.',
		'Low back arches: move your body forward as one straight plank.'
	],
	safety: [
		'Use a non-slip floor. Socks alone can slip.',
		'If you feel unsteady, do the towel calf stretch while sitting instead.'
	],
	easier: 'Take a smaller step back, or do the towel calf stretch.',
	harder: 'Hold 30 s x 2. Step a little further back.',
	evidenceNote:
		'In one trial, stretching calf and hamstring 10 s x 3 at bedtime eased night cramps. Another trial of calf stretching found no difference.',
	gradeWords: 'A (mixed)',
	seedNote: 'S1: wall calf stretch named (no dose given). S0/S2: calf stretch as prevention.'
};
