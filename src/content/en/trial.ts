import { partsOf } from '#core/day.ts';
import type { TrialWords } from '../trial-words.ts';
import { notices } from './notices.ts';
import { safety } from './safety.ts';
import { sheet } from './sheet.ts';
import { sources } from './sources.ts';

const days = (count: number) => `${count} ${count === 1 ? 'day' : 'days'}`;

export const trial: TrialWords = {
	title: 'The six-week plan',
	lead: 'Only if you like. A day of rest does not matter, and you can stop at any time.',
	how: 'What you do',
	steps: (routine, length) => [
		'For one to two weeks you only note your cramps in the diary.',
		`For six weeks after that you do “${routine}” (${length}) every night before bed, and keep the diary.`,
		'Then you look at the numbers before and after.'
	],
	found: 'What studies found, and did not find',
	evidence: notices['T-EVIDENCE'],
	more: 'More about each study',
	studies: (['E01', 'E02', 'E03'] as const).map((id) => ({ id, text: sources[id] })),
	length:
		'In the trial both legs took less than 3 minutes. Here it is a little longer, because one leg is finished before the other.',
	startDiary: 'Begin the diary today',
	haveDiary: (count) =>
		`You have ${days(count)} of diary already. You can begin with the nightly care right away.`,
	startCare: 'Begin the nightly care today',
	daily: 'This plans the routine for every day. You can change the plan later.',
	diaryDay: (day) => `Day ${day} of the diary`,
	diaryLine: 'Just note your cramps. On a night without one there is nothing to write.',
	notYet: (count) => `In ${days(count)} you can go on to the nightly care.`,
	ready: 'You can go on to the nightly care whenever you like. There is no hurry.',
	week: (week) => `Week ${week} of 6`,
	careLine: (routine, until) =>
		`“${routine}” every night before bed, until ${sheet.short(until)} ${partsOf(until).year}.`,
	over: 'The six weeks are over',
	overLine: 'Well done. Look at the numbers and decide as you like whether to go on.',
	numbers: 'Numbers before and after',
	numbersLine:
		'Just as they were noted. If there are more or fewer, care need not be the reason. Small numbers are not clear.',
	before: (week) => `Before, week ${week}`,
	during: (week) => `Care, week ${week}`,
	open: 'Open the routine',
	anew: 'Begin again',
	stop: 'Put this plan away',
	stopLine: 'Your diary and your sessions stay as they are.',
	notOffered: safety.nothingLeft,
	notKept: 'It could not be written to the phone. Please try again.'
};
