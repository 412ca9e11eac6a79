import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day } from './day.ts';
import { strengthOn } from './strength.ts';

const today = '2026-11-24' as Day;
const on = (done: readonly number[], free: (day: Day) => boolean = () => false) =>
	strengthOn(today, {
		done: new Map(done.map((n) => [addDays(today, -n), 540])),
		free,
		paused: free,
		weekStart: 0
	});
const row = (length: number, from = 0) => Array.from({ length }, (_, n) => n + from);

test('it grows by half of what is missing in thirteen days, and goes as slowly', () => {
	expect(on([])).toBe(0);
	expect(on(row(13))).toBe(50);
	expect(on(row(26))).toBe(75);
	expect(on(row(200))).toBe(100);
	expect(on(row(200, 14))).toBe(50);
});

test('today does not weigh before it is over, and a pause never does', () => {
	expect(on(row(13, 1))).toBe(50);
	expect(on(row(13, 15), (day) => day > addDays(today, -15))).toBe(50);
});

test('doing something never weakens it', () => {
	fc.assert(
		fc.property(fc.uniqueArray(fc.nat(60), { minLength: 1 }), fc.nat(60), (done, n) => {
			fc.pre(n <= Math.max(...done));
			expect(on([...done, n])).toBeGreaterThanOrEqual(on(done));
		})
	);
});
