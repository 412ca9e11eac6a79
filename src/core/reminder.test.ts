import fc from 'fast-check';
import { convertIcsCalendar } from 'ts-ics';
import { expect, test } from 'vitest';
import { weekdayOf, type Day } from './day.ts';
import type { Moment } from './moment.ts';
import { calendarOf, type Reminder } from './reminder.ts';
import type { WallTime } from './time.ts';

const now: Moment = {
	at: Date.UTC(2026, 10, 24, 12, 0) as WallTime,
	zone: 'Asia/Tokyo',
	off: 540,
	local: { year: 2026, month: 11, day: 24, hour: 21, minute: 0 }
};
const reminder: Reminder = {
	id: 'bedtime-toes',
	title: 'おやすみ前の足指ケア; 4分, ゆっくり',
	note: 'Komura を開いて、はじめる を押します。',
	plan: { kind: 'daily' },
	from: '2026-11-24' as Day,
	at: 21 * 60 + 30,
	minutes: 4
};

test('it rings every day at its time by the clock on the wall', () => {
	const lines = calendarOf(reminder, now).split('\r\n');
	expect(lines).toContain('DTSTART;TZID=Asia/Tokyo:20261124T213000');
	expect(lines).toContain('RRULE:FREQ=DAILY');
	expect(lines).toContain('TRIGGER:PT0M');
	expect(lines).toContain('ACTION:DISPLAY');
	expect(lines).toContain('UID:bedtime-toes@komura');
	expect(lines.every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
});

test('on chosen days it begins on one of them', () => {
	const text = calendarOf({ ...reminder, plan: { kind: 'weekdays', days: [1, 4] } }, now);
	expect(text).toContain('RRULE:FREQ=WEEKLY;BYDAY=MO,TH');
	expect(text).toContain('DTSTART;TZID=Asia/Tokyo:20261126T213000');
});

test('so many times a week are so many different days', () => {
	for (const times of [1, 2, 3, 4, 5, 6] as const) {
		const text = calendarOf({ ...reminder, plan: { kind: 'weekly', times } }, now);
		const days = /BYDAY=([A-Z,]+)/.exec(text)?.[1]?.split(',') ?? [];
		expect(new Set(days).size).toBe(times);
	}
});

test('whatever it is called, a calendar reads it back', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), fc.nat(1_439), (title, at) => {
			const back = convertIcsCalendar(undefined, calendarOf({ ...reminder, title, at }, now));
			const [event] = back.events ?? [];
			expect(event?.recurrenceRule?.frequency).toBe('DAILY');
			const wall = event?.start.local?.date ?? event?.start.date;
			expect((wall?.getUTCHours() ?? 0) * 60 + (wall?.getUTCMinutes() ?? 0)).toBe(at);
		})
	);
	expect(weekdayOf(reminder.from)).toBe(2);
});
