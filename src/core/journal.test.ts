import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Event } from './event.ts';
import { journalLines, readJournal } from './journal.ts';

const events = fc.array(
	fc
		.record({ id: fc.uuid(), note: fc.string({ unit: 'grapheme' }) })
		.map((some) => some as unknown as Event),
	{ maxLength: 8 }
);

test('a line stands under the usual checksum', () => {
	// by another program's CRC-32 of "7 " in UTF-16, low byte first
	expect(journalLines([], 7)).toBe('d93c3ba6 7 \n');
});

test('what was written is read back, and how many there were', () => {
	fc.assert(
		fc.property(events, fc.nat(100), (some, before) => {
			const text = journalLines(some, before + some.length);
			expect(readJournal(text)).toEqual({ events: some, count: before + some.length });
		})
	);
});

test('cut short anywhere, or with a letter changed, a journal loses no whole line', () => {
	fc.assert(
		fc.property(events, fc.nat(), fc.nat(), (some, at, letter) => {
			const text = journalLines(some, some.length);
			const place = at % (text.length || 1);
			const whole = text.slice(0, place).split('\n').length - 1;
			const cut = readJournal(text.slice(0, place));
			expect(cut.events.length).toBeGreaterThanOrEqual(Math.min(whole, some.length));
			expect(some.slice(0, cut.events.length)).toEqual(cut.events);
			const changed =
				text.slice(0, place) + String.fromCharCode(32 + (letter % 90)) + text.slice(place + 1);
			const read = readJournal(changed).events;
			for (const event of read) expect(some).toContainEqual(event);
			// a changed line end joins two lines
			expect(read.length).toBeGreaterThanOrEqual(some.length - 2);
		})
	);
});
