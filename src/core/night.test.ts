import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dayFrom } from './day.ts';
import { instantOf, laterFirst, localAt, nightOf } from './night.ts';

const local = fc.record({
	year: fc.integer({ min: 2000, max: 2060 }),
	month: fc.integer({ min: 1, max: 12 }),
	day: fc.integer({ min: 1, max: 28 }),
	hour: fc.integer({ min: 0, max: 23 }),
	minute: fc.integer({ min: 0, max: 59 })
});
const off = fc.integer({ min: -720, max: 840 });

test.each([
	[20, 'day', 0],
	[21, 'night', 0],
	[23, 'night', 0],
	[0, 'night', -1],
	[3, 'night', -1],
	[6, 'night', -1],
	[7, 'day', 0],
	[12, 'day', 0]
] as const)('a cramp at %i o’clock belongs to a %s', (hour, part, shift) => {
	const at = instantOf({ year: 2026, month: 11, day: 13, hour, minute: 20 }, 540);
	expect(nightOf(at, 540)).toEqual({ part, day: addDays(dayFrom(2026, 11, 13), shift) });
});

test('an instant and the clock on the wall say the same', () => {
	fc.assert(
		fc.property(local, off, (time, ahead) => {
			expect(localAt(instantOf(time, ahead), ahead)).toEqual(time);
		})
	);
});

test('one night is one night, however the date turns in it', () => {
	fc.assert(
		fc.property(local, off, ({ year, month, day }, ahead) => {
			const evening = { year, month, day, hour: 22, minute: 0 };
			const morning = instantOf(evening, ahead) + 8 * 3_600_000;
			expect(nightOf(morning as never, ahead)).toEqual(nightOf(instantOf(evening, ahead), ahead));
		})
	);
});

test('the newest comes first, and a night after its day', () => {
	const [one, two] = [dayFrom(2026, 11, 12), dayFrom(2026, 11, 13)];
	const sorted = [
		{ part: 'day', day: one } as const,
		{ part: 'night', day: two } as const,
		{ part: 'night', day: one } as const,
		{ part: 'day', day: two } as const
	].sort(laterFirst);
	expect(sorted.map(({ part, day }) => `${day} ${part}`)).toEqual([
		`${two} night`,
		`${two} day`,
		`${one} night`,
		`${one} day`
	]);
});
