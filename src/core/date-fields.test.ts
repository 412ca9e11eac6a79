import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clockText, fieldsOf, instantIn } from './date-fields.ts';
import type { WallTime } from './time.ts';

const minute = fc
	.integer({ min: 30_000_000, max: 40_000_000 })
	.map((n) => (n * 60_000) as WallTime);
const off = fc.integer({ min: -720, max: 840 });

test('an instant and its fields say the same', () => {
	fc.assert(
		fc.property(minute, off, (at, ahead) => {
			expect(instantIn(fieldsOf(at, ahead), ahead, at)).toBe(at);
		})
	);
});

test('nothing is written down before it happened', () => {
	fc.assert(
		fc.property(minute, off, (at, ahead) => {
			expect(instantIn(fieldsOf(at, ahead), ahead, (at - 1) as WallTime)).toBeUndefined();
		})
	);
});

test.each([
	['', '03:16'],
	['2026-02-30', '03:16'],
	['2026-11-13', ''],
	['2026-11-13', '24:00'],
	['1960-01-01', '03:16']
])('%s %s names no moment of a diary', (date, time) => {
	expect(instantIn({ date, time }, 540, 4e12 as WallTime)).toBeUndefined();
});

test('the small hours are said without a nought before them', () => {
	const at = (hour: number, minute: number) => Date.UTC(2026, 10, 13, hour, minute) as WallTime;
	expect(clockText(at(3, 6), 0)).toBe('3:06');
	expect(clockText(at(0, 20), 0)).toBe('0:20');
	expect(clockText(at(13, 5), 540)).toBe('22:05');
});
