import { partsOf, weekdayOf } from '#core/day.ts';
import type { ProgressWords } from '../progress-words.ts';

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
];
const days = (count: number) => `${count} ${count === 1 ? 'day' : 'days'}`;

export const progress: ProgressWords = {
	title: 'Progress',
	inARow: (count) => `${days(count)} in a row`,
	best: (count) => `Longest: ${days(count)}`,
	inMonth: days,
	strength: 'Strength of the habit',
	strengthNote:
		'It nears 100 the longer you go on. A few days without care lower it only a little, and days you set as a break not at all.',
	month(day) {
		const { year, month } = partsOf(day);
		return `${MONTHS[month - 1] ?? ''} ${year}`;
	},
	earlier: 'Month before',
	later: 'Month after',
	depths: ['Rest', 'Part', 'All done', 'Twice or more'],
	crampDay: 'Cramps',
	cramps: (count) => `${count} ${count === 1 ? 'cramp' : 'cramps'}`,
	weeks: 'Days done, week by week',
	weekAgo: (count) => (count === 0 ? 'This week' : `${count} weeks ago`),
	showTable: 'Show as table',
	hideTable: 'Show as picture',
	week: 'Week',
	day: 'Day',
	done: 'Days done',
	daysOf: (done, asked) => `${done} of ${days(asked)}`,
	history: 'What you did',
	allRoutines: 'All routines',
	empty: 'Nothing here yet. What you do is kept here.',
	showMore: 'Show more',
	date(day) {
		const { month, date } = partsOf(day);
		return `${WEEKDAYS[weekdayOf(day)] ?? ''} ${date} ${(MONTHS[month - 1] ?? '').slice(0, 3)}`;
	},
	blocks: (done, all) => `${done} of ${all}`,
	byHand: 'Added later',
	painStops: (count) => `Stopped for pain: ${count}`,
	edit: 'Correct',
	remove: 'Delete this record',
	removed: 'The record is deleted.',
	undo: 'Undo',
	save: 'Save',
	notSaved: 'Not saved yet. Please leave this page open: it tries again by itself.',
	which: 'What you did',
	when: 'Which day',
	add: 'Add something done before',
	addLine: 'What you did without the app can be written down as well. It is marked “Added later”.',
	backup: 'It has been a while since a backup was made. Make one, in case the phone breaks?',
	makeBackup: 'Make a backup',
	rules: 'How days in a row are counted',
	ruleLines: [
		'Any one exercise finished makes the day count.',
		'The day turns at 4 in the morning, unless you set it otherwise. A session at 0:20 belongs to the evening before.',
		'Two days a week may go without care and nothing breaks. They are used by themselves.',
		'Where every routine is planned so many times a week, weeks are counted: those that had their times.',
		'Before today is over, nothing is lost.',
		'Days you set as a break neither break the row nor make it longer.',
		'A day lost to a long journey, when the date shifts, is forgiven.',
		'The longest row and the days of this month stay, whatever happens.',
		'The daily habits checklist does not count.'
	],
	told: {
		feel: 'How do your legs feel?',
		feels: ['Better', 'Same', 'Sore'],
		hard: 'How hard was it?',
		hards: ['Easy', 'Just right', 'Hard'],
		pain: 'Strength of pain (0 to 10)',
		painNote: '0 is no pain, 10 is pain you cannot bear.',
		more: 'Note the strength of pain',
		note: 'Add a note (optional)'
	}
};
