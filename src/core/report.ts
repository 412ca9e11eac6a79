import { averageOf, type Average } from './average.ts';
import type { Completion } from './completion.ts';
import type { CrampEntry } from './cramp.ts';
import { addDays, daysBetween, type Day } from './day.ts';
import { DIARY_VALUES, type DiaryChoice, type DiaryValue } from './diary.ts';
import { diaryFrom, spansOf, type Records, type Span } from './helping.ts';
import { localAt } from './night.ts';

/** The days a sheet for the doctor speaks of; both ends count. */
export interface Period {
	readonly from: Day;
	readonly to: Day;
}

/** How often something was noted. */
export interface Counted<Id extends string = string> {
	readonly id: Id;
	readonly count: number;
}

/** What was done against a cramp, and how often it had eased within five minutes then. */
export interface Tried extends Counted<DiaryValue<'tried'>> {
	readonly eased: number;
}

/** A span of the period, in more detail than a chart shows. */
export interface ReportSpan extends Span {
	/** Cramps outside of the night. */
	readonly daytime: number;
	readonly sides: Readonly<Record<DiaryValue<'side'>, number>>;
	readonly sleep: Average | undefined;
}

/** What a clinic asks, counted from what the person wrote down: facts without a conclusion. */
export interface Report {
	readonly period: Period;
	readonly days: number;
	/** The diary's first day, where that is inside of the period. */
	readonly began: Day | undefined;
	/** Oldest first. */
	readonly entries: readonly CrampEntry[];
	/** Nights with a cramp. */
	readonly nights: number;
	/** The same for each week from the diary's beginning, the last of them perhaps shorter. */
	readonly nightsByWeek: readonly number[];
	/** Nights with a cramp for seven days of diary; undefined for less than a week of it. */
	readonly nightsPerWeek: number | undefined;
	/** Most often first, as are all that are counted. */
	readonly places: readonly {
		readonly site: DiaryValue<'site'>;
		readonly side: DiaryValue<'side'>;
		readonly count: number;
	}[];
	readonly sites: readonly Counted<DiaryValue<'site'>>[];
	readonly sides: readonly Counted<DiaryValue<'side'>>[];
	/** Cramps by the hour they began: in each of `HOURS`. */
	readonly hours: readonly number[];
	readonly pain: Average | undefined;
	readonly sleep: Average | undefined;
	readonly longest: CrampEntry | undefined;
	readonly triggers: readonly Counted<DiaryValue<'triggers'>>[];
	readonly symptoms: readonly Counted<DiaryValue<'symptoms'>>[];
	readonly after: readonly Counted<DiaryValue<'after'>>[];
	readonly tried: readonly Tried[];
	/** Days with care, of those on which some was asked for or done since the first care there ever was. */
	readonly care: { readonly done: number; readonly asked: number };
	/** With what a routine of the person's own was called last. */
	readonly routines: readonly (Counted & { readonly name?: string })[];
	/** Days on which "it hurts" was tapped in a session, and how often. */
	readonly painStops: readonly { readonly day: Day; readonly count: number }[];
}

/** Hours of the day as they are counted, each up to the next: the night in three parts (21 to 7), and the daytime. */
export const HOURS = [
	{ from: 21, to: 24, night: true },
	{ from: 0, to: 3, night: true },
	{ from: 3, to: 7, night: true },
	{ from: 7, to: 21, night: false }
] as const;

/** What a report is made of. */
export interface ReportSource extends Records {
	readonly completions: readonly Completion[];
	/** Whether nothing is asked on that day. */
	readonly free: (day: Day) => boolean;
}

/** The facts of a period. `today` is not over, and only counts as asked for once it is done. */
export function reportOf(source: ReportSource, period: Period, today: Day): Report {
	const { from, to } = period;
	const within = (day: Day) => from <= day && day <= to;
	const entries = source.cramps.filter(({ when }) => within(when.day));
	const completions = source.completions.filter(({ day }) => within(day));
	const diary = diaryFrom(source);
	const began = diary !== undefined && diary > from && diary <= to ? diary : undefined;
	const weeks = diary !== undefined && diary <= to ? spansOf(source, began ?? from, to, 7) : [];
	const nights = weeks.reduce((sum, week) => sum + (week.nights ?? 0), 0);
	const days = daysBetween(began ?? from, to) + 1;
	return {
		period,
		days: daysBetween(from, to) + 1,
		began,
		entries,
		nights,
		nightsByWeek: weeks.map((week) => week.nights ?? 0),
		nightsPerWeek: weeks.length > 0 && days >= 7 ? (nights * 7) / days : undefined,
		places: placesOf(entries),
		sites: counted('site', entries, ({ site }) => [site]),
		sides: counted('side', entries, ({ side }) => [side]),
		hours: HOURS.map(
			(span) =>
				entries.filter(({ startedAt, off }) => {
					const { hour } = localAt(startedAt, off);
					return span.from <= hour && hour < span.to;
				}).length
		),
		pain: averageOf(entries.flatMap(({ pain }) => pain ?? [])),
		sleep: averageOf(entries.flatMap(({ sleepImpact }) => sleepImpact ?? [])),
		longest: longestOf(entries),
		triggers: counted('triggers', entries, ({ triggers }) => triggers),
		symptoms: counted('symptoms', entries, ({ symptoms }) => symptoms),
		after: counted('after', entries, ({ after }) => (after ? [after] : [])),
		tried: triedOf(entries),
		care: careOf(source, period, today),
		routines: routinesOf(completions.filter(({ done }) => done > 0)),
		painStops: [...countOf(completions.flatMap(({ day, pains }) => Array<Day>(pains).fill(day)))]
			.map(([day, count]) => ({ day, count }))
			.sort((a, b) => (a.day < b.day ? -1 : 1))
	};
}

/** The period in spans of so many days, from the diary's beginning on. */
export function reportSpans(
	source: ReportSource,
	{ period, began }: Report,
	length: number
): readonly ReportSpan[] {
	return spansOf(source, began ?? period.from, period.to, length).map((span) => {
		const own = source.cramps.filter(({ when }) => span.first <= when.day && when.day <= span.last);
		const on = (side: DiaryValue<'side'>) => own.filter((entry) => entry.side === side).length;
		return {
			...span,
			daytime: own.filter(({ when }) => when.part === 'day').length,
			sides: { left: on('left'), right: on('right'), both: on('both'), unknown: on('unknown') },
			sleep: averageOf(own.flatMap(({ sleepImpact }) => sleepImpact ?? []))
		};
	});
}

function careOf({ done, free, completions }: ReportSource, { from, to }: Period, today: Day) {
	const first = completions.reduce<Day | undefined>(
		(earliest, { day }) => (earliest === undefined || day < earliest ? day : earliest),
		undefined
	);
	let cared = 0;
	let asked = 0;
	for (let day = first && first > from ? first : from; day <= to; day = addDays(day, 1)) {
		const did = done.has(day);
		if (did) cared += 1;
		if (did || (first !== undefined && day < today && !free(day))) asked += 1;
	}
	return { done: cared, asked };
}

function placesOf(entries: readonly CrampEntry[]): Report['places'] {
	return DIARY_VALUES.site
		.flatMap((site) =>
			DIARY_VALUES.side.map((side) => ({
				site,
				side,
				count: entries.filter((entry) => entry.site === site && entry.side === side).length
			}))
		)
		.filter(({ count }) => count > 0)
		.sort((a, b) => b.count - a.count);
}

/** The seconds it lasted at least; what was not told, or not known, counts as none. */
function leastSeconds({ durationSec, durationMin }: CrampEntry): number {
	const classes = { lt1: 1, m1to5: 60, m5to10: 300, gt10: 600, unknown: 0 } as const;
	return durationSec ?? (durationMin ? classes[durationMin] : 0);
}

function longestOf(entries: readonly CrampEntry[]): CrampEntry | undefined {
	return entries.reduce<CrampEntry | undefined>((longest, entry) => {
		const least = leastSeconds(entry);
		return least > (longest ? leastSeconds(longest) : 0) ? entry : longest;
	}, undefined);
}

function triedOf(entries: readonly CrampEntry[]): readonly Tried[] {
	const ways = ({ tried = [] }: CrampEntry) =>
		tried.map((way) => (way.startsWith('guidedFlow:') ? 'guidedFlow' : way));
	const eased = entries.filter(({ easedAfter }) => easedAfter === 'lt1' || easedAfter === 'm1to5');
	return DIARY_VALUES.tried
		.map((id) => ({
			id,
			count: entries.filter((entry) => ways(entry).includes(id)).length,
			eased: eased.filter((entry) => ways(entry).includes(id)).length
		}))
		.filter(({ count }) => count > 0)
		.sort((a, b) => b.count - a.count);
}

/** In how many entries each value is; "nothing special" is none. */
function counted<Choice extends DiaryChoice>(
	choice: Choice,
	entries: readonly CrampEntry[],
	valuesOf: (entry: CrampEntry) => readonly DiaryValue<Choice>[] | undefined
): readonly Counted<DiaryValue<Choice>>[] {
	const counts = countOf(entries.flatMap((entry) => [...new Set(valuesOf(entry) ?? [])]));
	const known: readonly DiaryValue<Choice>[] = DIARY_VALUES[choice];
	return mostFirst(
		known.flatMap((id): [DiaryValue<Choice>, number][] => {
			const count = counts.get(id) ?? 0;
			return id === 'none' || count === 0 ? [] : [[id, count]];
		})
	);
}

function routinesOf(completions: readonly Completion[]): Report['routines'] {
	const names = new Map(completions.map(({ routine, name }) => [routine, name]));
	return mostFirst([...countOf(completions.map(({ routine }) => routine))]).map((one) => {
		const name = names.get(one.id);
		return { ...one, ...(name && { name }) };
	});
}

function countOf<Id>(ids: readonly Id[]): ReadonlyMap<Id, number> {
	const counts = new Map<Id, number>();
	for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
	return counts;
}

function mostFirst<Id extends string>(
	counts: readonly (readonly [Id, number])[]
): readonly Counted<Id>[] {
	return counts.map(([id, count]) => ({ id, count })).sort((a, b) => b.count - a.count);
}
