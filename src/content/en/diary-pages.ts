import { addDays, partsOf, weekdayOf } from '#core/day.ts';
import type { DiaryPages } from '../diary-pages.ts';
import { diary } from './diary.ts';

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
const short = (month: number) => (MONTHS[month - 1] ?? '').slice(0, 3);
const { site, side } = diary.values;
const many = (count: number, one: string, more = `${one}s`) =>
	`${count} ${count === 1 ? one : more}`;

export const diaryPages: DiaryPages = {
	diary,
	pages: {
		title: 'Diary',
		log: 'Log a cramp',
		list: 'List',
		month: 'Month',
		view: 'View',
		monthName(day) {
			const { year, month } = partsOf(day);
			return `${MONTHS[month - 1] ?? ''} ${year}`;
		},
		earlier: 'Month before',
		later: 'Month after',
		night({ part, day }) {
			const { date } = partsOf(day);
			return part === 'day'
				? `Daytime of ${date}`
				: `Night of ${date}→${partsOf(addDays(day, 1)).date}`;
		},
		nightOfYear({ part, day }) {
			const [from, to] = [partsOf(day), partsOf(addDays(day, 1))];
			return part === 'day'
				? `Daytime of ${from.date} ${short(from.month)}`
				: `Night of ${from.date}→${to.date} ${short(to.month)}`;
		},
		date(day) {
			const { month, date } = partsOf(day);
			return `${WEEKDAYS[weekdayOf(day)] ?? ''} ${date} ${short(month)}`;
		},
		place(where, which) {
			if (which === 'both') return `${site[where]}, both sides`;
			if (which === 'unknown') return `${site[where]}, side not sure`;
			return `${side[which]} ${site[where].charAt(0).toLowerCase()}${site[where].slice(1)}`;
		},
		pain: (pain) => `Pain ${pain}/10`,
		lasted: (seconds) =>
			seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`,
		symptoms: (count) => many(count, 'thing', 'things') + ' together with it',
		times: (count) => many(count, 'cramp'),
		unfinished: 'Fill in later',
		loading: 'Reading your notes…',
		empty: 'Nothing here yet',
		emptyLine:
			'When a cramp comes, two taps are enough, even at night. Details can be added in the morning.',
		nothingFound: 'No entry matches',
		site: 'Where',
		side: 'Side',
		all: 'All',
		showMore: 'Show more',
		more: 'Other pages',
		help: 'When to get help',
		health: 'Conditions and medicines',
		report: 'One page for the doctor',
		ask: (count, atNight) =>
			`You noted ${count === 1 ? 'a cramp' : `${count} cramps`}${atNight ? ' at night' : ''}. Add details?`,
		askYes: 'Add details',
		askNo: 'Nothing to add',
		noted: 'Saved',
		told: 'Saved',
		removed: 'The entry is deleted',
		undo: 'Undo',
		notSaved: 'Not saved yet. Please leave this page open: it tries again by itself.',
		heeded: (flags) =>
			`Exercises now mind “${flags.join('”, “')}”. Take it back once a doctor has checked it.`,
		heededSee: 'See “About your body”',
		quick: {
			title: 'Log a cramp',
			now: (time) => `Now ${time}`,
			change: 'Change',
			when: 'When?',
			ago: (minutes) =>
				minutes === 0
					? 'Now'
					: minutes < 60
						? `${minutes} min ago`
						: `${many(minutes / 60, 'hour')} ago`,
			date: 'Date',
			time: 'Time',
			notYet: 'That is still to come. Please check the date and the time.',
			done: 'That is right',
			where: 'Where?',
			nowhere: 'Tap the picture',
			look: 'Seen from',
			back: 'Back',
			front: 'Front',
			more: 'More',
			map: 'Where the cramp was',
			left: 'L',
			right: 'R',
			strength: 'How strong?',
			strengths: { mild: 'Mild', strong: 'Strong', severe: 'Severe' },
			save: 'Save',
			later: 'Add details in the morning',
			tapPlace: 'Please choose where the cramp was.',
			another: 'Log another one',
			details: 'Add details',
			close: 'Close'
		},
		detail: {
			title: 'Cramp entry',
			lead: 'Only what you know. All of it may stay empty.',
			whenWhere: 'When and where',
			howStrong: 'How strong, how long',
			around: 'What led to it',
			afterwards: 'Sleep, and afterwards',
			scale: { less: 'One less', more: 'One more', takeBack: 'No answer' },
			note: 'For example, what a doctor should know',
			left: (used, most) => `${used} / ${most}`,
			save: 'Save',
			remove: 'Delete this entry',
			gone: 'This entry cannot be found',
			toDiary: 'To the diary',
			callNow: 'Call for help',
			helpPage: 'See when to get help'
		},
		table: {
			title: 'The diary as a table',
			line: 'Turns the cramps you noted into a table (CSV) that a spreadsheet can open.',
			make: 'Make a file of the diary',
			date: 'Date',
			night: 'Night or day',
			seconds: 'Seconds'
		}
	}
};
