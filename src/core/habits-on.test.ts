import { expect, test } from 'vitest';
import { completionsOf } from './completion.ts';
import type { Day } from './day.ts';
import type { Event } from './event.ts';
import { habitsOn } from './habits-on.ts';

const mark = (day: string, habit: string, mark: number) =>
	({ type: 'habit', day, d: { habit, mark } }) as unknown as Event;
const events = [
	mark('2026-11-24', 'water-day', 1),
	mark('2026-11-24', 'sleep-enough', 4),
	mark('2026-11-23', 'warm-legs', 1),
	mark('2026-11-24', 'water-day', 0)
];

test('the last word on each habit of the day counts', () => {
	expect([...habitsOn('2026-11-24' as Day, events)]).toEqual([['sleep-enough', 4]]);
	expect([...habitsOn('2026-11-23' as Day, events)]).toEqual([['warm-legs', 1]]);
});

test('habits are no exercise', () => {
	expect(completionsOf(events)).toEqual([]);
});
