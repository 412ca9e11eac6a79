import { addDays, weekdayOf, type Day } from './day.ts';
import { weekOf, type WeekStart } from './week.ts';

/** How long the person has kept going, as of a day. Computed from what was done, never stored. */
export interface Streak {
	/** Days with care in a row, rest days not counted. Today, not over yet, never breaks it. */
	readonly days: number;
	readonly doneToday: boolean;
	/** The most days there ever were in a row. */
	readonly best: number;
	/** Days with care in today's calendar month. */
	readonly month: number;
	/** The seven days that end with today, oldest first. */
	readonly week: readonly WeekDay[];
}

export interface WeekDay {
	readonly day: Day;
	/** 0 = Sunday. */
	readonly weekday: number;
	/** A day without care is a rest, whatever came of it: nobody is shown what they missed. */
	readonly state: 'done' | 'open' | 'rest' | 'paused';
}

/** What is known of a person's days. */
export interface Days {
	/** Days on which something was done, and minutes ahead of UTC where that was. */
	readonly done: ReadonlyMap<Day, number>;
	/** Whether nothing is asked on that day: it neither breaks a streak nor makes it longer. */
	readonly free: (day: Day) => boolean;
	/** Whether that is because the person took the day off. */
	readonly paused: (day: Day) => boolean;
	readonly weekStart: WeekStart;
}

/** Days of a calendar week that may go without care and break nothing. */
const RESERVE = 2;

/**
 * The streak on a day. A run of days goes on as long as no calendar week in it has more than two days without care;
 * days on which nothing was asked do not matter, and neither does a day lost to travel. Days after today do not count
 * until they come.
 */
export function streakOn(today: Day, days: Days): Streak {
	const done = [...days.done.keys()].filter((day) => day <= today).sort();
	const doneToday = days.done.has(today);
	// before the day is over it is taken for done, and only not counted
	const all = runsOf(doneToday ? done : [...done, today], days);
	const runs = doneToday ? all : all.slice(0, -1);
	const now = (all.at(-1) ?? 0) - (doneToday ? 0 : 1);
	return {
		days: now,
		doneToday,
		best: Math.max(0, ...runs),
		month: done.filter((day) => day.slice(0, 7) === today.slice(0, 7)).length,
		week: [-6, -5, -4, -3, -2, -1, 0].map((back): WeekDay => {
			const day = addDays(today, back);
			return { day, weekday: weekdayOf(day), state: stateOf(day, today, days) };
		})
	};
}

function stateOf(day: Day, today: Day, { done, paused }: Days): WeekDay['state'] {
	if (done.has(day)) return 'done';
	if (paused(day)) return 'paused';
	return day === today ? 'open' : 'rest';
}

/** For each day with care, in order, how many there are in the longest run that ends with it. */
function runsOf(done: readonly Day[], days: Days): readonly number[] {
	/** Days without care inside the run, by the week they are in. */
	const missed = new Map<Day, number>();
	const count = (gaps: readonly Day[], step: 1 | -1) =>
		gaps.map((gap) => {
			const week = weekOf(gap, days.weekStart);
			missed.set(week, (missed.get(week) ?? 0) + step);
			return week;
		});
	let first = 0;
	return done.map((day, i) => {
		const weeks = new Set(count(gapsBetween(done[i - 1], day, days), 1));
		// too many days without care in one week: the run begins later
		while ([...weeks].some((week) => (missed.get(week) ?? 0) > RESERVE)) {
			count(gapsBetween(done[first], done[first + 1], days), -1);
			first += 1;
		}
		return i - first + 1;
	});
}

/** The days without care between two days with it. One who travels loses a day to the map and not to idleness. */
function gapsBetween(before: Day | undefined, day: Day | undefined, days: Days): readonly Day[] {
	if (day === undefined || before === undefined) return [];
	const gaps: Day[] = [];
	for (let gap = addDays(before, 1); gap < day; gap = addDays(gap, 1))
		if (isGap(gap, days)) gaps.push(gap);
	return gaps;
}

function isGap(day: Day, { done, free }: Days): boolean {
	if (done.has(day) || free(day)) return false;
	const [before, after] = [done.get(addDays(day, -1)), done.get(addDays(day, 1))];
	return before === undefined || after === undefined || before === after;
}
