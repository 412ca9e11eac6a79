import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	addDays,
	DAY_TURNS,
	dayFrom,
	dayOf,
	daysBetween,
	isDay,
	partsOf,
	weekdayOf,
	type Day
} from './day.ts';

const at = (hour: number, minute: number) => ({ year: 2026, month: 3, day: 1, hour, minute });
const anyDay = fc
	.integer({ min: -40_000, max: 80_000 })
	.map((n) => addDays('1970-01-01' as Day, n));

test('a day turns at four in the morning', () => {
	expect(dayOf(at(0, 20), DAY_TURNS)).toBe('2026-02-28');
	expect(dayOf(at(3, 59), DAY_TURNS)).toBe('2026-02-28');
	expect(dayOf(at(4, 0), DAY_TURNS)).toBe('2026-03-01');
	expect(dayOf(at(23, 59), DAY_TURNS)).toBe('2026-03-01');
});

test('a day can turn at another time', () => {
	expect(dayOf(at(0, 20), 0)).toBe('2026-03-01');
	expect(dayOf(at(4, 30), 300)).toBe('2026-02-28');
});

test('days run on over months, leap years and centuries', () => {
	expect(addDays('2028-02-28' as Day, 1)).toBe('2028-02-29');
	expect(addDays('2100-02-28' as Day, 1)).toBe('2100-03-01');
	expect(addDays('2026-01-01' as Day, -1)).toBe('2025-12-31');
	expect(dayFrom(2026, 13, 1)).toBe('2027-01-01');
	expect(daysBetween('2026-11-24' as Day, '2026-12-01' as Day)).toBe(7);
});

test('weekdays follow one another', () => {
	expect(weekdayOf('2026-11-24' as Day)).toBe(2);
	fc.assert(
		fc.property(anyDay, (day) => {
			expect(weekdayOf(addDays(day, 1))).toBe((weekdayOf(day) + 1) % 7);
			expect(weekdayOf(day)).toBe(new Date(`${day}T12:00:00Z`).getUTCDay());
		})
	);
});

test('going there and back again is staying', () => {
	fc.assert(
		fc.property(anyDay, fc.integer({ min: -9_999, max: 9_999 }), (day, n) => {
			expect(addDays(addDays(day, n), -n)).toBe(day);
			expect(daysBetween(day, addDays(day, n))).toBe(n);
			const { year, month, date } = partsOf(day);
			expect(dayFrom(year, month, date)).toBe(day);
		})
	);
});

test('only real dates are days', () => {
	expect(isDay('2026-11-24')).toBe(true);
	for (const text of ['2026-02-30', '2026-13-01', '26-01-01', '2026-1-1', '', '2026-11-24T00:00'])
		expect(isDay(text)).toBe(false);
});
