import { expect, test } from 'vitest';
import type { Completion } from './completion.ts';
import type { Day } from './day.ts';
import { monthLater, monthOf } from './month.ts';

const done = (day: string, blocks: number, all = 2) =>
	({ day, done: blocks, blocks: all }) as Completion;

test('a month is whole weeks, from the day the person’s week begins with', () => {
	const sundays = monthOf('2026-11-24' as Day, [], 0);
	expect(sundays.map((week) => week[0]?.day)).toEqual([
		'2026-11-01',
		'2026-11-08',
		'2026-11-15',
		'2026-11-22',
		'2026-11-29'
	]);
	const mondays = monthOf('2026-11-24' as Day, [], 1);
	expect(mondays[0]?.map(({ day, inside }) => [day, inside]).at(0)).toEqual(['2026-10-26', false]);
	expect(mondays.at(-1)?.at(-1)?.day).toBe('2026-12-06');
});

test('the more was done, the deeper', () => {
	const depths = monthOf(
		'2026-11-01' as Day,
		[
			done('2026-11-02', 0),
			done('2026-11-03', 1),
			done('2026-11-04', 2),
			done('2026-11-05', 2),
			done('2026-11-05', 2),
			done('2026-11-06', 1),
			done('2026-11-06', 2)
		],
		0
	)[0]?.map(({ depth }) => depth);
	expect(depths).toEqual([0, 0, 1, 2, 3, 2, 0]);
});

test('months go on over the turn of the year', () => {
	expect(monthLater('2026-11-24' as Day, 2)).toBe('2027-01-01');
	expect(monthLater('2026-01-31' as Day, -1)).toBe('2025-12-01');
});
