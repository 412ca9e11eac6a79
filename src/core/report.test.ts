import { expect, test } from 'vitest';
import type { Completion } from './completion.ts';
import type { CrampEntry } from './cramp.ts';
import { addDays, partsOf, type Day } from './day.ts';
import { instantOf, nightOf } from './night.ts';
import { reportOf, reportSpans, type ReportSource } from './report.ts';

const today = '2026-11-24' as Day;
const back = (days: number) => addDays(today, -days);
const month = { from: back(29), to: today };

function cramp(ago: number, hour: number, some: Partial<CrampEntry> = {}): CrampEntry {
	const { year, month: number, date } = partsOf(back(ago));
	const startedAt = instantOf({ year, month: number, day: date, hour, minute: 0 }, 540);
	const when = nightOf(startedAt, 540);
	return { id: `${ago}`, off: 540, when, startedAt, site: 'calf', side: 'left', ...some };
}
const session = (ago: number, some: Partial<Completion> = {}) =>
	({ day: back(ago), routine: 'bedtime-toes', done: 2, pains: 0, ...some }) as Completion;
const source = (
	cramps: readonly CrampEntry[],
	completions: readonly Completion[] = [],
	some: Partial<ReportSource> = {}
): ReportSource => ({
	cramps,
	completions,
	done: new Map(completions.filter(({ done }) => done > 0).map(({ day }) => [day, 540])),
	paused: () => false,
	free: () => false,
	...some
});

test('it counts what is in the period, by night, hour, site and side', () => {
	const report = reportOf(
		source([
			cramp(40, 2),
			cramp(10, 2),
			cramp(9, 22),
			cramp(3, 4, { site: 'toes' }),
			cramp(2, 15, { side: 'right' })
		]),
		month,
		today
	);
	expect(report).toMatchObject({ days: 30, began: undefined, nights: 3, hours: [1, 1, 1, 1] });
	expect(report.nightsPerWeek).toBeCloseTo(0.7);
	expect(report.nightsByWeek).toEqual([0, 0, 2, 1, 0]);
	expect(report.places.map(({ site, side, count }) => [site, side, count])).toEqual([
		['calf', 'left', 2],
		['calf', 'right', 1],
		['toes', 'left', 1]
	]);
	expect(report.sides).toEqual([
		{ id: 'left', count: 3 },
		{ id: 'right', count: 1 }
	]);
});

test('weeks are counted from the diary’s beginning, and fewer than seven days say nothing of a week', () => {
	const young = reportOf(source([cramp(3, 23)]), month, today);
	expect(young).toMatchObject({ began: back(3), nightsByWeek: [1], nightsPerWeek: undefined });
	const before = reportOf(source([cramp(3, 23)]), { from: back(40), to: back(20) }, today);
	expect(before).toMatchObject({ entries: [], nightsByWeek: [], nightsPerWeek: undefined });
});

test('"nothing special" is nothing, and a value told twice of one cramp is told once', () => {
	const report = reportOf(
		source([
			cramp(3, 2, { triggers: ['cold', 'cold'], symptoms: ['none'], after: 'bruise' }),
			cramp(2, 2, { triggers: ['stress', 'cold'], after: 'none' })
		]),
		month,
		today
	);
	expect(report.triggers).toEqual([
		{ id: 'cold', count: 2 },
		{ id: 'stress', count: 1 }
	]);
	expect(report.symptoms).toEqual([]);
	expect(report.after).toEqual([{ id: 'bruise', count: 1 }]);
});

test('what was tried, and how often it had eased in five minutes; any guided flow is one way', () => {
	const report = reportOf(
		source([
			cramp(3, 2, { tried: ['stretched', 'guidedFlow:fa-calf'], easedAfter: 'lt1' }),
			cramp(2, 2, { tried: ['stretched'], easedAfter: 'm5to10' })
		]),
		month,
		today
	);
	expect(report.tried).toEqual([
		{ id: 'stretched', count: 2, eased: 1 },
		{ id: 'guidedFlow', count: 1, eased: 1 }
	]);
});

test.each([
	[[{ durationMin: 'm1to5' }, { durationSec: 301 }, { durationMin: 'm5to10' }], 1],
	[[{ durationMin: 'gt10' }, { durationSec: 599 }], 0],
	[[{}, { durationMin: 'unknown' }], undefined]
] as const)('the longest is known to have lasted longest: %j', (lengths, longest) => {
	const entries = lengths.map((some, i) => cramp(9 - i, 2, some));
	expect(reportOf(source(entries), month, today).longest).toBe(
		longest === undefined ? undefined : entries[longest]
	);
});

test('care is counted of the days it was asked for, from the first care on and before today', () => {
	const completions = [
		session(5, { pains: 2 }),
		session(4),
		session(4, { routine: 'my-routine-0001', name: 'After work' }),
		session(1, { done: 0, pains: 1 })
	];
	const free = (day: Day) => day === back(3);
	const report = reportOf(source([], completions, { free }), month, today);
	expect(report.care).toEqual({ done: 2, asked: 4 });
	expect(report.routines).toEqual([
		{ id: 'bedtime-toes', count: 2 },
		{ id: 'my-routine-0001', name: 'After work', count: 1 }
	]);
	expect(report.painStops).toEqual([
		{ day: back(5), count: 2 },
		{ day: back(1), count: 1 }
	]);
	expect(reportOf(source([]), month, today).care).toEqual({ done: 0, asked: 0 });
});

test('spans tell night from day, and side from side', () => {
	const from = source([
		cramp(9, 23, { pain: 3, sleepImpact: 2 }),
		cramp(8, 14, { pain: 5, side: 'both' }),
		cramp(0, 1, { side: 'unknown' })
	]);
	const report = reportOf(from, month, today);
	expect(reportSpans(from, report, 7)).toMatchObject([
		{
			...{ first: back(9), cramps: 2, nights: 1, daytime: 1 },
			...{ sides: { left: 1, right: 0, both: 1, unknown: 0 } },
			...{ pain: { median: 4, most: 5 }, sleep: { most: 2 } }
		},
		{ last: today, cramps: 1, nights: 1, daytime: 0, sides: { unknown: 1 }, sleep: undefined }
	]);
});
