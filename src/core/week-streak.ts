import { addDays, type Day } from './day.ts';
import type { Days } from './streak.ts';
import { daysOfWeek, weekOf } from './week.ts';

/** How far a calendar week is. */
export interface WeekSoFar {
	/** Days with care, and how many are wanted. */
	readonly done: number;
	readonly times: number;
}

type Care = Pick<Days, 'done' | 'paused' | 'weekStart'>;
/** How often something is wanted in a week, by the plan of a day. */
type TimesOn = (day: Day) => number;

/**
 * The week a day is in, up to that day. The plan at a week's end is that week's. Days on which nothing is asked take
 * their share: of a week with three such days, four sevenths are wanted, rounded up.
 */
export function weekSoFar(today: Day, timesOn: TimesOn, care: Care): WeekSoFar {
	const days = daysOfWeek(weekOf(today, care.weekStart));
	const open = days.filter((day) => !care.paused(day)).length;
	return {
		done: days.filter((day) => day <= today && care.done.has(day)).length,
		times: Math.ceil((timesOn(today) * open) / 7)
	};
}

/**
 * Calendar weeks in a row with care on enough days. The one today is in counts once it has them, and is never lost
 * before it is over; a week on which nothing was asked neither breaks the streak nor makes it longer.
 */
export function weeksInARow(today: Day, timesOn: TimesOn, care: Care): number {
	const here = weekSoFar(today, timesOn, care);
	const current = weekOf(today, care.weekStart);
	const first = [...care.done.keys()].reduce((least, day) => (day < least ? day : least), current);
	let weeks = here.times > 0 && here.done >= here.times ? 1 : 0;
	for (let end = addDays(current, -1); end >= first; end = addDays(end, -7)) {
		const { done, times } = weekSoFar(end, timesOn, care);
		if (times === 0) continue;
		if (done < times) break;
		weeks += 1;
	}
	return weeks;
}
