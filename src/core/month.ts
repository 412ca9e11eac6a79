import type { Completion } from './completion.ts';
import { addDays, dayFrom, partsOf, type Day } from './day.ts';
import { daysOfWeek, weekOf, type WeekStart } from './week.ts';

/** A day as a calendar shows it. */
export interface CalendarDay {
	readonly day: Day;
	/** Days of the months beside it fill the first and last week. */
	readonly inside: boolean;
}

/** A day of a month with what was done on it. */
export interface MonthDay extends CalendarDay {
	/** How much was done: nothing, part of a session, a whole one, more than one. */
	readonly depth: 0 | 1 | 2 | 3;
}

/** The weeks of the month a day is in, whole. */
export function weeksOfMonth(day: Day, start: WeekStart): readonly (readonly CalendarDay[])[] {
	const { year, month } = partsOf(day);
	const end = dayFrom(year, month + 1, 1);
	const weeks: CalendarDay[][] = [];
	for (let week = weekOf(dayFrom(year, month, 1), start); week < end; week = addDays(week, 7))
		weeks.push(daysOfWeek(week).map((own) => ({ day: own, inside: partsOf(own).month === month })));
	return weeks;
}

/** The weeks of the month a day is in, with what was done. */
export function monthOf(
	day: Day,
	completions: readonly Completion[],
	start: WeekStart
): readonly (readonly MonthDay[])[] {
	const depths = depthsOf(completions);
	return weeksOfMonth(day, start).map((week) =>
		week.map((own) => ({ ...own, depth: depths.get(own.day) ?? 0 }))
	);
}

/** The month that many months later, as its first day. */
export function monthLater(day: Day, count: number): Day {
	const { year, month } = partsOf(day);
	return dayFrom(year, month + count, 1);
}

function depthsOf(completions: readonly Completion[]): ReadonlyMap<Day, MonthDay['depth']> {
	const depths = new Map<Day, MonthDay['depth']>();
	for (const { day, done, blocks } of completions) {
		const before = depths.get(day) ?? 0;
		if (done > 0 && done === blocks) depths.set(day, before >= 2 ? 3 : 2);
		else if (done > 0 && before === 0) depths.set(day, 1);
	}
	return depths;
}
