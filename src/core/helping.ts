import { averageOf, type Average } from './average.ts';
import type { CrampEntry } from './cramp.ts';
import { addDays, type Day } from './day.ts';
import { weekOf, type WeekStart } from './week.ts';

/**
 * What stands behind the question "is it helping?": counts, side by side, and never why.
 *
 * A cramp belongs to the date of its evening, as in the diary, and care to the person's own day, which turns at four:
 * so care at half past midnight comes before that night's cramp at three. The diary is in use from its first entry on,
 * or from the day on which the person began it for the six-week plan; before that nobody knows, and nothing is counted
 * as "no cramp". Days the person took off are no part of a comparison.
 */
export interface Records {
	/** Oldest first. */
	readonly cramps: readonly CrampEntry[];
	/** Days with care. */
	readonly done: ReadonlyMap<Day, unknown>;
	readonly paused: (day: Day) => boolean;
	/** The day on which a diary was begun with nothing to write in it yet. */
	readonly begun?: Day | undefined;
}

/** Some days in a row, counted. */
export interface Span {
	readonly first: Day;
	/** Still part of it. */
	readonly last: Day;
	/** Days with care. */
	readonly care: number;
	/** Cramps that were noted, at night and by day; undefined when all of it was before the diary. */
	readonly cramps: number | undefined;
	/** Nights with a cramp. */
	readonly nights: number | undefined;
	/** Of those cramps whose pain was told, 0 to 10. */
	readonly pain: Average | undefined;
}

/** Nights of one kind, and those of them with a cramp. */
export interface Nights {
	readonly all: number;
	readonly cramp: number;
}

/** Nights after an evening with care beside nights after one without. */
export interface Comparison {
	readonly withCare: Nights;
	readonly without: Nights;
	/** Whether there is a week of each, as much as the shortest diary of the six-week plan. Fewer say nothing yet. */
	readonly enough: boolean;
}

/** Our own choice: a week of nights on each side. */
export const ENOUGH_NIGHTS = 7;
/** Pains that make a week's middle worth a look, as in the rule SN-PAIN of the founders' content. */
export const ENOUGH_PAINS = 3;

/** The first day on which the diary was in use. */
export function diaryFrom({ cramps, begun }: Records): Day | undefined {
	return cramps.reduce<Day | undefined>(
		(first, { when }) => (first === undefined || when.day < first ? when.day : first),
		begun
	);
}

/** The days from `first` to `last`, both of them counted in. */
function spanOf(records: Records, first: Day, last: Day): Span {
	const from = diaryFrom(records);
	const known = from !== undefined && from <= last;
	const own = records.cramps.filter(({ when }) => first <= when.day && when.day <= last);
	const nights = new Set(
		own.filter(({ when }) => when.part === 'night').map(({ when }) => when.day)
	);
	return {
		first,
		last,
		care: [...records.done.keys()].filter((day) => first <= day && day <= last).length,
		cramps: known ? own.length : undefined,
		nights: known ? nights.size : undefined,
		pain: averageOf(own.flatMap(({ pain }) => pain ?? []))
	};
}

/** The days from `first` to `last` in pieces of so many days, the last of them perhaps shorter. */
export function spansOf(records: Records, first: Day, last: Day, length: number): readonly Span[] {
	const spans: Span[] = [];
	for (let from = first; from <= last; from = addDays(from, length)) {
		const to = addDays(from, length - 1);
		spans.push(spanOf(records, from, to < last ? to : last));
	}
	return spans;
}

/**
 * The last calendar weeks, oldest first, today's as far as it is. Weeks before the first cramp or care there ever was
 * are left out; none are left where there is neither.
 */
export function weeksOf(
	records: Records,
	today: Day,
	count: number,
	weekStart: WeekStart
): readonly Span[] {
	const from = diaryFrom(records);
	const first = [...records.done.keys(), ...(from ? [from] : [])].reduce<Day | undefined>(
		(earliest, day) => (earliest === undefined || day < earliest ? day : earliest),
		undefined
	);
	if (first === undefined || first > today) return [];
	const oldest = addDays(weekOf(today, weekStart), -7 * (count - 1));
	const life = weekOf(first, weekStart);
	return spansOf(records, life > oldest ? life : oldest, today, 7);
}

/** Every night of the diary up to `until`, the last that is over. A night is named by its evening. */
export function compareNights(records: Records, until: Day): Comparison {
	const cramps = new Set(
		records.cramps.filter(({ when }) => when.part === 'night').map(({ when }) => when.day)
	);
	const withCare = { all: 0, cramp: 0 };
	const without = { all: 0, cramp: 0 };
	const from = diaryFrom(records);
	for (let night = from; night !== undefined && night <= until; night = addDays(night, 1)) {
		if (records.paused(night)) continue;
		const side = records.done.has(night) ? withCare : without;
		side.all += 1;
		if (cramps.has(night)) side.cramp += 1;
	}
	return {
		withCare,
		without,
		enough: withCare.all >= ENOUGH_NIGHTS && without.all >= ENOUGH_NIGHTS
	};
}
