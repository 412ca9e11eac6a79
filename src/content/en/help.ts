import type { HelpWords } from '../words.ts';
import { rules } from './rules.ts';

export const help: HelpWords = {
	title: 'When to get help',
	emergency: {
		title: 'Call now (119)',
		lines: [
			'Sudden breathlessness, chest pain, coughing blood',
			'A leg turning cold, pale and still',
			'Whole-body shaking or not aware',
			'Sudden weakness on one side, face or speech',
			'Confusion in the heat'
		]
	},
	urgent: {
		title: 'Contact a doctor now or today',
		lines: [
			'One leg swollen, hot, red or constantly painful (do not rub)',
			'A cramp over 10 minutes',
			'After a poison or a wound',
			'Cola-coloured urine',
			'Sudden leg weakness or bladder/bowel trouble',
			'Feeling ill in the heat',
			'Swelling or redness of a leg in pregnancy',
			'A hot, stuck or weight-refusing knee',
			'A foot sore (with diabetes, today)'
		]
	},
	soon: {
		title: 'Talk to a doctor',
		lines: [
			'Several a week',
			'Also by day',
			'More or stronger',
			'Numbness, swelling, coldness, always the same side',
			'You have a condition',
			'Since a new medicine',
			'Poor sleep',
			'Weaker or thinner',
			'Pain on walking that eases with rest',
			'A lump behind the knee, giving way or hard stairs',
			'A shaking ankle or knee',
			'Pregnant'
		]
	},
	department: {
		title: 'Which department',
		lines: ['Your usual doctor, or orthopaedics', 'Maternity in pregnancy']
	},
	adviceLine:
		'In many regions of Japan, #7119 gives advice. Where there is none, or if in doubt: 119.',
	check: 'Check my notes against this page',
	looking: 'Reading your notes…',
	asked: 'I asked about it',
	general: rules['OK-GEN'],
	resting: 'Exercises rest because of “one leg suddenly swollen, red or hot”.',
	checked: 'A doctor has checked it',
	checkedNow: 'Exercises are back.',
	undo: 'Undo'
};
