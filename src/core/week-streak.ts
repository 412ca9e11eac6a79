import type { Day } from './day.ts';
import { addDays } from './day.ts';
import type { Days } from './streak.ts';
import { daysOfWeek, weekOf } from './week.ts';

/** How long weeks have gone as planned. Computed from what was done, never stored. */
export interface WeekStreak {
	/** Calendar weeks in a row with care on enough days. The one today is in counts once it has them. */
	readonly weeks: number;
	/** Days with care in today's week, and how many it wants. */
	readonly done: number;
	readonly times: number;
}

/**
 * The streak of something done so many times a week; `timesOn` says how often by the plan of a day, and the plan at a
 * week's end is that week's. Days on which nothing is asked take their share: of a week with three such days, four
 * sevenths are wanted, rounded up; a week of nothing else neither breaks the streak nor makes it longer.
 */
export function weekStreakOn(
	today: Day,
	timesOn: (day: Day) => number,
	{ done, paused, weekStart }: Pick<Days, 'done' | 'paused' | 'weekStart'>
): WeekStreak {
	const doneIn = (days: readonly Day[]) => days.filter((day) => day <= today && done.has(day));
	const wantedIn = (days: readonly Day[]) => {
		const open = days.filter((day) => !paused(day)).length;
		const end = days.at(-1) ?? today;
		return Math.ceil((timesOn(end < today ? end : today) * open) / 7);
	};
	const current = weekOf(today, weekStart);
	const days = daysOfWeek(current);
	const here = doneIn(days).length;
	const times = wantedIn(days);
	const first = [...done.keys()].reduce((least, day) => (day < least ? day : least), current);
	let weeks = times > 0 && here >= times ? 1 : 0;
	for (let week = addDays(current, -7); addDays(week, 6) >= first; week = addDays(week, -7)) {
		const past = daysOfWeek(week);
		const wanted = wantedIn(past);
		if (wanted === 0) continue;
		if (doneIn(past).length < wanted) break;
		weeks += 1;
	}
	return { weeks, done: here, times };
}
