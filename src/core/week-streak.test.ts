import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day } from './day.ts';
import { weeksInARow, weekSoFar } from './week-streak.ts';

/** A Wednesday; its week began on Sunday the 22nd. */
const today = '2026-11-25' as Day;
const on = (back: readonly number[], paused: (day: Day) => boolean = () => false) => ({
	done: new Map(back.map((n) => [addDays(today, -n), 540])),
	paused,
	weekStart: 0 as const
});

test('a week counts once it has its days, and is not lost before it is over', () => {
	expect(weekSoFar(today, () => 3, on([]))).toEqual({ done: 0, times: 3 });
	expect(weeksInARow(today, () => 3, on([]))).toBe(0);
	expect(weeksInARow(today, () => 3, on([4, 5, 6]))).toBe(1);
	expect(weekSoFar(today, () => 2, on([0, 1, 4, 5, 11, 12]))).toEqual({ done: 2, times: 2 });
	expect(weeksInARow(today, () => 2, on([0, 1, 4, 5, 11, 12]))).toBe(3);
	expect(weeksInARow(today, () => 2, on([0, 1, 4, 11, 12]))).toBe(1);
});

test('a pause takes its share of a week, and a week of nothing else does not matter', () => {
	const lastWeek = (day: Day) => day >= '2026-11-15' && day <= '2026-11-21';
	expect(weeksInARow(today, () => 2, on([0, 1, 11, 12], lastWeek))).toBe(2);
	// five of seven days off: two sevenths of three days are one
	const most = (day: Day) => day >= '2026-11-15' && day <= '2026-11-19';
	expect(weeksInARow(today, () => 3, on([5], most))).toBe(1);
});

test('a plan counts from the week it was made in', () => {
	const more = (day: Day) => (day >= '2026-11-22' ? 5 : 1);
	expect(weeksInARow(today, more, on([5, 12]))).toBe(2);
	expect(weekSoFar(today, more, on([5, 12]))).toEqual({ done: 0, times: 5 });
});

test('one more day with care never makes it shorter', () => {
	fc.assert(
		fc.property(
			fc.uniqueArray(fc.nat(40)),
			fc.nat(40),
			fc.integer({ min: 1, max: 6 }),
			(back, extra, times) => {
				const before = weeksInARow(today, () => times, on(back));
				const after = weeksInARow(today, () => times, on([...back, extra]));
				expect(after).toBeGreaterThanOrEqual(before);
			}
		)
	);
});
