import fc from 'fast-check';
import { expect, test } from 'vitest';
import { completionsOf, daysDone } from './completion.ts';
import { addDays, type Day } from './day.ts';
import type { Event } from './event.ts';
import { streakOn } from './streak.ts';

const today = '2026-11-24' as Day;
const back = (...days: number[]) => new Set(days.map((n) => addDays(today, -n)));

test('nothing done is no streak, and today is open', () => {
	const streak = streakOn(today, new Set());
	expect(streak.days).toBe(0);
	expect(streak.week.map(({ state }) => state)).toEqual([
		'rest',
		'rest',
		'rest',
		'rest',
		'rest',
		'rest',
		'open'
	]);
});

test('before the evening is over, yesterday still counts', () => {
	expect(streakOn(today, back(1, 2, 3)).days).toBe(3);
	expect(streakOn(today, back(0, 1, 2, 3)).days).toBe(4);
	expect(streakOn(today, back(2, 3)).days).toBe(0);
});

test('the week ends today', () => {
	const { week, doneToday } = streakOn(today, back(0, 2));
	expect(doneToday).toBe(true);
	expect(week.map(({ state }) => state)).toEqual([
		'rest',
		'rest',
		'rest',
		'rest',
		'done',
		'rest',
		'done'
	]);
	expect(week.at(-1)).toMatchObject({ day: today, weekday: 2 });
});

test('doing more never makes a streak shorter', () => {
	fc.assert(
		fc.property(fc.array(fc.nat(30)), fc.nat(30), (days, more) => {
			const before = streakOn(today, back(...days)).days;
			expect(streakOn(today, back(...days, more)).days).toBeGreaterThanOrEqual(before);
		})
	);
});

test('days to come do not count before they come', () => {
	expect(streakOn(today, back(0, -1, -2)).days).toBe(1);
});

const event = (sid: string, day: string, results: string[]) =>
	({
		type: 'session_end',
		sid,
		day,
		d: { routine: { id: 'r' }, finished: true, results, active: 1 }
	}) as unknown as Event;

test('one exercise done whole is enough for the day', () => {
	const completions = completionsOf([
		event('a', '2026-11-24', ['done', 'skipped']),
		event('b', '2026-11-23', ['partly', 'pain']),
		event('a', '2026-11-24', ['done', 'skipped'])
	]);
	expect(completions.map(({ sid, done }) => [sid, done])).toEqual([
		['a', 1],
		['b', 0]
	]);
	expect([...daysDone(completions)]).toEqual(['2026-11-24']);
});
