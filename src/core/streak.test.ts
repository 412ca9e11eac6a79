import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween, type Day } from './day.ts';
import { streakOn, type Days } from './streak.ts';
import { weekOf, type WeekStart } from './week.ts';

/** A Tuesday; its week began on Sunday the 22nd, or on Monday the 23rd. */
const today = '2026-11-24' as Day;
const back = (n: number) => addDays(today, -n);
const daysOf = (done: readonly number[], some: Partial<Days> = {}): Days => ({
	done: new Map(done.map((n) => [back(n), 540])),
	free: () => false,
	paused: some.free ?? (() => false),
	weekStart: 0,
	...some
});
const streak = (done: readonly number[], some?: Partial<Days>) =>
	streakOn(today, daysOf(done, some));

/** The rule as a person would check it, day by day, with a finger on the calendar. */
function oracle(end: Day, days: Days, first: Day): number {
	const weeks = new Map<Day, number>();
	let count = 0;
	for (let day = end; day >= first; day = addDays(day, -1)) {
		if (days.done.has(day)) {
			count += 1;
			continue;
		}
		if (days.free(day) || day === end) continue;
		const [a, b] = [days.done.get(addDays(day, -1)), days.done.get(addDays(day, 1))];
		if (a !== undefined && b !== undefined && a !== b) continue;
		const week = weekOf(day, days.weekStart);
		const missed = (weeks.get(week) ?? 0) + 1;
		if (missed > 2) return count;
		weeks.set(week, missed);
	}
	return count;
}

const anyDays = fc
	.record({
		done: fc.uniqueArray(fc.tuple(fc.nat(60), fc.constantFrom(540, 60, -480)), {
			selector: ([n]) => n,
			maxLength: 55
		}),
		free: fc.uniqueArray(fc.nat(60), { maxLength: 12 }),
		weekStart: fc.constantFrom<WeekStart>(0, 1)
	})
	.map(({ done, free, weekStart }): Days => ({
		done: new Map(done.map(([n, off]) => [back(n), off])),
		free: (day) => free.includes(daysBetween(day, today)),
		paused: (day) => free.includes(daysBetween(day, today)),
		weekStart
	}));

test('it is what a finger on the calendar counts', () => {
	fc.assert(
		fc.property(anyDays, (days) => {
			const { days: length, best } = streakOn(today, days);
			expect(length).toBe(oracle(today, days, back(70)));
			const ever = [...days.done.keys()].map((day) => oracle(day, days, back(70)));
			expect(best).toBe(Math.max(0, ...ever));
		}),
		{ numRuns: 500 }
	);
});

test('doing something never makes it shorter', () => {
	fc.assert(
		fc.property(anyDays, fc.nat(60), (days, n) => {
			const more = { ...days, done: new Map([...days.done, [back(n), 540] as const]) };
			// one who moves between zones is forgiven a day because of the days beside it
			fc.pre([...days.done.values()].every((off) => off === 540));
			const [before, after] = [streakOn(today, days), streakOn(today, more)];
			expect(after.days).toBeGreaterThanOrEqual(before.days);
			expect(after.best).toBeGreaterThanOrEqual(before.best);
		})
	);
});

test('nothing done is no streak, and today is open', () => {
	const { days, best, month, week } = streak([]);
	expect([days, best, month]).toEqual([0, 0, 0]);
	expect(week.map(({ state }) => state)).toEqual([...Array<string>(6).fill('rest'), 'open']);
});

test('before the evening is over nothing is lost, and tomorrow it may be', () => {
	expect(streak([1, 2, 3]).days).toBe(3);
	expect(streak([0, 1, 2, 3]).days).toBe(4);
	// Saturday and Friday done; Sunday and Monday were the two of this week
	expect(streak([3, 4]).days).toBe(2);
	expect(streakOn(addDays(today, 1), daysOf([3, 4])).days).toBe(0);
});

test('two days of a calendar week may go, a third one ends it', () => {
	// the week of Sunday 15th to Saturday 21st: done Sunday, Tuesday, Thursday, Friday, Saturday
	expect(streak([0, 1, 2, 3, 4, 5, 7, 9]).days).toBe(8);
	expect(streak([0, 1, 2, 3, 4, 5, 9]).days).toBe(6);
});

test('a pause neither breaks it nor makes it longer', () => {
	const ill = (day: Day) => day < today && day >= back(20);
	expect(streak([0, 21, 22, 23], { free: ill }).days).toBe(4);
	expect(streak([0, 10, 21, 22, 23], { free: ill }).days).toBe(5);
	expect(streak([0], { free: ill }).week.map(({ state }) => state)).toEqual([
		...Array<string>(6).fill('paused'),
		'done'
	]);
});

test('a day lost over the date line is forgiven, besides the two', () => {
	// last week's Monday, Wednesday and Friday went without care
	const lost = daysOf([0, 1, 2, 3, 5, 7, 9, 10]);
	expect(streakOn(today, lost).days).toBe(6);
	const flown = { ...lost, done: new Map([...lost.done, [back(9), -600] as const]) };
	expect(streakOn(today, flown).days).toBe(8);
});

test('the month and the best stay, whatever happens', () => {
	const { days, best, month } = streak([10, 11, 12, 13, 14, 40]);
	expect([days, best, month]).toEqual([0, 5, 5]);
});

test('a day that has not come does not count yet', () => {
	expect(streak([-1, -5]).days).toBe(0);
});

test('ten thousand days are a moment’s work', () => {
	const done = Array.from({ length: 10_000 }, (_, n) => n).filter((n) => n % 7 !== 3);
	expect(streak(done).days).toBe(done.length);
});
