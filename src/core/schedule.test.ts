import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, weekdayOf, type Day } from './day.ts';
import type { Body } from './event.ts';
import { asksFor, isDue, scheduleOf, timesInWeek, type Plan } from './schedule.ts';
import type { Fact } from './standing.ts';

/** A Tuesday. */
const today = '2026-11-24' as Day;
const fact = (day: Day, body: Extract<Body, { type: 'schedule' | 'pause' }>, id = day): Fact =>
	({ id, day, ...body }) as unknown as Fact;
const planned = (day: Day, plan: Plan) =>
	fact(day, { type: 'schedule', d: { routine: 'walk-and-toes', plan } });

test('a plan holds from the day it was made, never before', () => {
	const { planOf, planned: routines } = scheduleOf([
		planned('2026-11-10' as Day, { kind: 'weekly', times: 2 }),
		planned('2026-11-20' as Day, { kind: 'daily' })
	]);
	expect(planOf('walk-and-toes', '2026-11-09' as Day)).toBeUndefined();
	expect(planOf('walk-and-toes', '2026-11-10' as Day)).toEqual({ kind: 'weekly', times: 2 });
	expect(planOf('walk-and-toes', '2026-11-19' as Day)).toEqual({ kind: 'weekly', times: 2 });
	expect(planOf('walk-and-toes', '2026-11-20' as Day)).toEqual({ kind: 'daily' });
	expect(planOf('bedtime-toes', today)).toBeUndefined();
	expect(routines).toEqual(['walk-and-toes']);
});

test('a pause without an end goes on until another is set', () => {
	const open = fact('2026-11-01' as Day, {
		type: 'pause',
		d: { from: '2026-11-01' as Day, reason: 'ill' }
	});
	expect(scheduleOf([open]).paused('2027-01-01' as Day)).toBe(true);
	expect(scheduleOf([open]).paused('2026-10-31' as Day)).toBe(false);
	const next = fact('2026-11-05' as Day, {
		type: 'pause',
		d: { from: '2026-12-01' as Day, to: '2026-12-03' as Day, reason: 'travel' }
	});
	const { paused, pauses } = scheduleOf([open, next]);
	expect(
		['2026-11-05', '2026-11-06', '2026-12-03', '2026-12-04'].map((d) => paused(d as Day))
	).toEqual([true, false, true, false]);
	expect(pauses.map(({ id }) => id)).toEqual(['2026-11-01', '2026-11-05']);
});

test('each plan is due on its own days', () => {
	expect(isDue({ kind: 'daily' }, today, 7)).toBe(true);
	expect(isDue({ kind: 'asNeeded' }, today, 0)).toBe(false);
	expect(isDue({ kind: 'weekdays', days: [2] }, today, 0)).toBe(true);
	expect(isDue({ kind: 'weekdays', days: [1, 3] }, today, 0)).toBe(false);
	expect(isDue({ kind: 'weekly', times: 3 }, today, 2)).toBe(true);
	expect(isDue({ kind: 'weekly', times: 3 }, today, 3)).toBe(false);
});

test('chosen days are asked for as often as they come in a week', () => {
	fc.assert(
		fc.property(fc.uniqueArray(fc.nat(6)), fc.nat(3_000), (days, n) => {
			const plan: Plan = { kind: 'weekdays', days };
			const week = [0, 1, 2, 3, 4, 5, 6].map((more) => addDays(today, n + more));
			const asked = week.filter((day) => asksFor(plan, day));
			expect(asked).toHaveLength(timesInWeek(plan));
			expect(asked.every((day) => days.includes(weekdayOf(day)))).toBe(true);
		})
	);
});
