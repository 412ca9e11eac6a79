/**
 * A calendar day as the person lives it, 'YYYY-MM-DD'. It turns at four in the morning by the clock on the wall, so
 * that care after midnight belongs to the evening before.
 */
export type Day = string & { readonly of: 'day' };

/** What the clock on the wall shows. Months and days count from 1. */
export interface LocalTime {
	readonly year: number;
	readonly month: number;
	readonly day: number;
	readonly hour: number;
	readonly minute: number;
}

/** Minutes after midnight at which a day turns, unless the person sets it otherwise. */
export const DAY_TURNS = 240 as const;

/**
 * The day a moment belongs to. Reads the wall clock only: "four hours earlier" is wrong wherever clocks are put
 * forward or back at night.
 */
export function dayOf(local: LocalTime, turns: number): Day {
	const date = dayFrom(local.year, local.month, local.day);
	return local.hour * 60 + local.minute < turns ? addDays(date, -1) : date;
}

/** The day that many calendar days later; negative for earlier. */
export function addDays(day: Day, count: number): Day {
	return dayOfNumber(numberOf(day) + count);
}

/** Calendar days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
	return numberOf(to) - numberOf(from);
}

/** 0 = Sunday … 6 = Saturday. */
export function weekdayOf(day: Day): number {
	// 1970-01-01, day number 0, was a Thursday
	return (((numberOf(day) + 4) % 7) + 7) % 7;
}

/** Whether a text is a real calendar date written as 'YYYY-MM-DD'. */
export function isDay(text: string): text is Day {
	return /^\d{4}-\d{2}-\d{2}$/.test(text) && dayOfNumber(numberOf(text as Day)) === text;
}

/** A day from its parts; parts out of range run over into the next month or year. */
export function dayFrom(year: number, month: number, day: number): Day {
	return dayOfNumber(Math.round(Date.UTC(year, month - 1, day) / MILLIS_OF_DAY));
}

/** Year, month (from 1) and day of the month. */
export function partsOf(day: Day): { year: number; month: number; date: number } {
	return { year: +day.slice(0, 4), month: +day.slice(5, 7), date: +day.slice(8, 10) };
}

// days are counted in UTC, where every one has 24 hours; no zone ever enters
const MILLIS_OF_DAY = 86_400_000;

function numberOf(day: Day): number {
	const { year, month, date } = partsOf(day);
	return Math.round(Date.UTC(year, month - 1, date) / MILLIS_OF_DAY);
}

function dayOfNumber(number: number): Day {
	const date = new Date(number * MILLIS_OF_DAY);
	const pad = (n: number, width: number) => String(n).padStart(width, '0');
	return `${pad(date.getUTCFullYear(), 4)}-${pad(date.getUTCMonth() + 1, 2)}-${pad(date.getUTCDate(), 2)}` as Day;
}
