import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CrampEntry } from './cramp.ts';
import { addDays, partsOf, type Day } from './day.ts';
import {
	compareNights,
	diaryFrom,
	ENOUGH_NIGHTS,
	spansOf,
	weeksOf,
	type Records
} from './helping.ts';
import { instantOf, nightOf } from './night.ts';

const today = '2026-11-24' as Day;
const back = (days: number) => addDays(today, -days);

function cramp(ago: number, hour: number, pain?: number): CrampEntry {
	const { year, month, date } = partsOf(back(ago));
	const startedAt = instantOf({ year, month, day: date, hour, minute: 30 }, 540);
	const when = nightOf(startedAt, 540);
	const told = pain === undefined ? {} : { pain };
	return { id: `${ago}-${hour}`, off: 540, when, startedAt, site: 'calf', side: 'left', ...told };
}

function records(cramps: readonly CrampEntry[], care: readonly number[], some = {}): Records {
	return {
		cramps,
		done: new Map(care.map((ago) => [back(ago), 540])),
		paused: () => false,
		...some
	};
}

const lives = fc
	.record({
		cramps: fc.array(fc.tuple(fc.nat(100), fc.nat(23), fc.option(fc.nat(10), { nil: undefined }))),
		care: fc.uniqueArray(fc.nat(100)),
		paused: fc.uniqueArray(fc.nat(100)),
		begun: fc.option(fc.nat(100), { nil: undefined })
	})
	.map(({ cramps, care, paused, begun }) => {
		const off = new Set(paused.map(back));
		return records(
			cramps.map((one) => cramp(...one)),
			care,
			{
				paused: (day: Day) => off.has(day),
				begun: begun === undefined ? undefined : back(begun)
			}
		);
	});

test('every night of the diary is on one side or the other, but for days taken off', () => {
	fc.assert(
		fc.property(lives, (life) => {
			const from = diaryFrom(life);
			const { withCare, without, enough } = compareNights(life, back(1));
			let nights = 0;
			for (let day = from; day !== undefined && day <= back(1); day = addDays(day, 1))
				if (!life.paused(day)) nights += 1;
			expect(withCare.all + without.all).toBe(nights);
			expect(withCare.cramp).toBeLessThanOrEqual(withCare.all);
			expect(without.cramp).toBeLessThanOrEqual(without.all);
			expect(enough).toBe(Math.min(withCare.all, without.all) >= ENOUGH_NIGHTS);
		})
	);
});

test('care on one more day only moves its night from one side to the other', () => {
	fc.assert(
		fc.property(lives, fc.nat(100), (life, ago) => {
			fc.pre(!life.done.has(back(ago)));
			const before = compareNights(life, back(1));
			const after = compareNights(
				{ ...life, done: new Map([...life.done, [back(ago), 0]]) },
				back(1)
			);
			expect(after.withCare.all + after.without.all).toBe(before.withCare.all + before.without.all);
			expect(after.withCare.cramp + after.without.cramp).toBe(
				before.withCare.cramp + before.without.cramp
			);
			expect(after.withCare.all - before.withCare.all).toBeLessThanOrEqual(1);
		})
	);
});

test('the weeks count every cramp and every day with care once', () => {
	fc.assert(
		fc.property(lives, fc.constantFrom(0, 1), (life, weekStart) => {
			const weeks = weeksOf(life, today, 60, weekStart);
			const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
			const own = life.cramps.filter(({ when }) => when.day <= today);
			expect(sum(weeks.map(({ cramps }) => cramps ?? 0))).toBe(own.length);
			expect(sum(weeks.map(({ care }) => care))).toBe(life.done.size);
			expect(sum(weeks.map(({ pain }) => pain?.told ?? 0))).toBe(
				own.filter(({ pain }) => pain !== undefined).length
			);
			const from = diaryFrom(life);
			for (const { last, cramps } of weeks)
				expect(cramps === undefined).toBe(from === undefined || last < from);
		})
	);
});

test('spans follow one another without a gap, and end where they should', () => {
	fc.assert(
		fc.property(lives, fc.nat(90), fc.integer({ min: 1, max: 30 }), (life, ago, length) => {
			const spans = spansOf(life, back(ago), today, length);
			expect(spans[0]?.first).toBe(back(ago));
			expect(spans.at(-1)?.last).toBe(today);
			for (const [i, { first }] of spans.slice(1).entries())
				expect(first).toBe(addDays(spans[i]!.last, 1));
		})
	);
});

test('a night is named by its evening, and care after midnight comes before it', () => {
	// a cramp at 3:30 on the 23rd belongs to the night of the 22nd
	const life = records([cramp(1, 3), cramp(1, 23), cramp(4, 14)], [2]);
	expect(compareNights(life, back(1))).toEqual({
		withCare: { all: 1, cramp: 1 },
		without: { all: 3, cramp: 1 },
		enough: false
	});
	expect(weeksOf(life, today, 8, 0).map(({ cramps, nights }) => [cramps, nights])).toEqual([
		[1, 0],
		[2, 2]
	]);
});

test('before the diary nobody knows, and after it nothing noted is nothing noted', () => {
	const life = records([cramp(3, 23)], [20, 1]);
	const weeks = weeksOf(life, today, 8, 0);
	expect(weeks.map(({ cramps, care }) => [cramps, care])).toEqual([
		[undefined, 1],
		[undefined, 0],
		[1, 0],
		[0, 1]
	]);
	expect(weeksOf(records([], []), today, 8, 0)).toEqual([]);
	expect(weeksOf(records([], [-5]), today, 8, 0)).toEqual([]);
	expect(diaryFrom(records([], [], { begun: back(9) }))).toBe(back(9));
	expect(compareNights(records([], []), today).without.all).toBe(0);
});
