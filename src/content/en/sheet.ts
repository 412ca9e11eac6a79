import { partsOf, type Day } from '#core/day.ts';
import type { SheetWords } from '../sheet-words.ts';

const MONTHS = [
	...['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'],
	...['Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
];
const two = (n: number) => String(n).padStart(2, '0');
const exact = (n: number) => String(Math.round(n * 10) / 10);
const many = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

function short(day: Day): string {
	const { month, date } = partsOf(day);
	return `${date} ${MONTHS[month - 1] ?? ''}`;
}
const date = (day: Day) => `${short(day)} ${partsOf(day).year}`;

export const sheet: SheetWords = {
	title: 'Leg cramp notes for the doctor',
	name: 'Name',
	labels: {
		period: 'Period',
		entries: 'Entries',
		nights: 'Nights with a cramp',
		places: 'Most often',
		hours: 'Time of day',
		scales: 'From 0 to 10',
		longest: 'Longest',
		triggers: 'Possible triggers',
		symptoms: 'Together with it',
		after: 'Afterwards',
		tried: 'What was tried',
		care: 'Exercises',
		painStops: 'Exercise stopped for pain',
		medicines: 'Medicines',
		history: 'Health conditions',
		person: 'Person',
		say: 'To tell the doctor',
		note: 'Note'
	},
	date,
	short,
	span: (first, last) => `${first} – ${last}`,
	time: (hour, minute) => `${two(hour)}:${two(minute)}`,
	period: (from, to, days) => `${date(from)} – ${date(to)} (${many(days, 'day')})`,
	began: (day) => `diary since ${date(day)}`,
	entries: (all, night, daytime) => `${all} (night ${night}, daytime ${daytime})`,
	noEntries: 'No cramps noted in this period',
	nights: (count, perWeek) =>
		perWeek === undefined ? `${count}` : `${count} (${perWeek} per week)`,
	byWeek: (counts) => `week by week: ${counts.join(', ')}`,
	times: (count) => many(count, 'time'),
	place: (site, side) => `${site} (${side})`,
	shortPlace: (site, side) => `${site} ${side}`,
	mostly: (place, count, all) => `${place} ${count} of ${all}`,
	hours: ['21–24 h', '0–3 h', '3–7 h', 'daytime (7–21 h)'],
	counted: (name, count) => `${name} ${count}`,
	list: (parts) => parts.join(', '),
	groups: (parts) => parts.join(' / '),
	average: ({ median, most, told }) =>
		`median ${exact(median)}, most ${most} (told ${many(told, 'time')})`,
	lengths: {
		lt1: '< 1 min',
		m1to5: '1–5 min',
		m5to10: '5–10 min',
		gt10: '> 10 min',
		unknown: 'not sure'
	},
	exactly(seconds) {
		const minutes = Math.floor(seconds / 60);
		const rest = Math.round(seconds % 60);
		return minutes === 0 ? `${rest} s` : `${minutes}:${two(rest)} min`;
	},
	on: (what, day) => `${what} (${short(day)})`,
	tried: (name, count, eased) => `${name} ${count} (eased within 5 min: ${eased})`,
	care: (done, asked) => `${many(done, 'day')} done of ${asked} planned`,
	noCare: 'none noted',
	startedOn: (name, day) => (day ? `${name} (since ${date(day)})` : name),
	about: (what, told) => `${what} ${told}`,
	weeksPregnant: (weeks) => many(weeks, 'week'),
	more: (count) => `${many(count, 'more note')} in the diary.`,
	quote: (text) => `“${text}”`,
	sides: { left: 'left', right: 'right', both: 'both', unknown: 'not sure' },
	shortSides: { left: 'L', right: 'R', both: 'both', unknown: '?' },
	columns: {
		date: 'Date',
		time: 'Time',
		site: 'Where',
		side: 'Side',
		length: 'How long',
		pain: 'Pain',
		sleep: 'Sleep',
		triggers: 'Possible triggers',
		symptoms: 'Together with it',
		place: 'Where, side',
		signs: 'Signs',
		week: 'Days',
		cramps: 'Cramps',
		nights: 'Nights',
		daytime: 'Daytime',
		leftRight: 'Left, right, both',
		painMost: 'Pain median–most',
		sleepMost: 'Sleep median–most',
		care: 'Care days'
	},
	tableOfEntries: 'All cramps, oldest first. Pain and effect on sleep from 0 to 10',
	tableOfSpans: (days) => `Counts for every ${days} days. Pain and effect on sleep from 0 to 10`
};
