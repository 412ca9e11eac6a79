import type { HelpingWords } from '../helping-words.ts';
import { notices } from './notices.ts';

const many = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

export const helping: HelpingWords = {
	report: 'Report',
	times: (count) => many(count, 'cramp'),
	thisMonth: (days) => `${many(days, 'day')} this month`,
	thisWeek: 'this week',
	noDiary: 'No diary yet',
	crampDay: 'Cramp',
	cramps: 'Cramps',
	care: 'Care days',
	perWeek: 'per week',
	week: (name, cramps, care) =>
		cramps === undefined
			? `${name}: ${many(care, 'care day')}`
			: `${name}: ${many(cramps, 'cramp')}, ${many(care, 'care day')}`,
	weekName: 'Week',
	nights: 'Nights with a cramp',
	title: 'Is it helping?',
	lead: 'Nights after a day with care beside nights after a day without, as counts only.',
	empty: 'Once you note a cramp, nights are counted here from that night on.',
	kind: 'Counts',
	allNights: 'All nights',
	without: 'None noted',
	afterCare: 'After a day with care',
	afterNone: 'After a day without',
	few: 'Too few yet to be clear',
	fewLine: (nights) => `They are easier to compare once there are ${nights} nights of each.`,
	caution:
		'These counts alone cannot say whether care was the reason. A night you forgot to note counts as “none noted”. Days you set as a break are left out.',
	strength: 'Strength of pain (0–10)',
	strengthLine: (few) =>
		`The middle value of each week. The bar is only an outline where fewer than ${few} cramps have a pain noted.`,
	noStrength: 'Once you note how strong the pain was, it is shown here.',
	weekStrength: (name, value, told) =>
		value === undefined ? `${name}: none noted` : `${name}: ${value}, from ${many(told, 'cramp')}`,
	told: 'Noted',
	middle: 'Middle',
	mean: 'Mean',
	evidence: notices['T-EVIDENCE'],
	trial: 'The six-week plan',
	trialDiary: (day) => `Diary, day ${day}`,
	trialCare: (week) => `Week ${week} of 6`,
	trialOver: 'Finished. Have a look at the numbers',
	trialNone: 'A diary first, then care every night. Only if you like'
};
