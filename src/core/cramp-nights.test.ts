import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byNight, crampsPerDay } from './cramp-nights.ts';
import type { CrampEntry } from './cramp.ts';
import { laterFirst, nightOf } from './night.ts';
import type { WallTime } from './time.ts';

const entry = (id: string, startedAt: number, off = 540): CrampEntry => ({
	...{ id, off, startedAt: startedAt as WallTime, site: 'calf', side: 'left' },
	when: nightOf(startedAt as WallTime, off)
});
const at = (day: number, hour: number) => Date.UTC(2026, 10, day, hour - 9);

test('the newest night comes first, and in it the latest cramp', () => {
	const nights = byNight([
		entry('evening', at(12, 22)),
		entry('small hours', at(13, 3)),
		entry('noon', at(13, 12)),
		entry('next night', at(14, 1))
	]);
	expect(nights.map(({ when, cramps }) => [when.part, cramps.map(({ id }) => id)])).toEqual([
		['night', ['next night']],
		['day', ['noon']],
		['night', ['small hours', 'evening']]
	]);
});

test('every entry stands once, wherever it was noted', () => {
	const times = fc.array(
		fc.tuple(fc.integer({ min: 0, max: 4e12 }), fc.integer({ min: -720, max: 840 }))
	);
	fc.assert(
		fc.property(times, (all) => {
			const cramps = all.map(([startedAt, off], i) => entry(`${i}`, startedAt, off));
			const nights = byNight(cramps);
			expect(nights.flatMap((night) => night.cramps).length).toBe(cramps.length);
			for (const { when, cramps: own } of nights)
				expect(own.every((cramp) => laterFirst(cramp.when, when) === 0)).toBe(true);
			const keys = nights.map(({ when }) => `${when.day} ${when.part}`);
			expect(new Set(keys).size).toBe(keys.length);
			const counts = [...crampsPerDay(cramps).values()];
			expect(counts.reduce((sum, count) => sum + count, 0)).toBe(cramps.length);
		})
	);
});

test('cramps after midnight count to the evening before', () => {
	const counts = crampsPerDay([
		entry('a', at(12, 23)),
		entry('b', at(13, 4)),
		entry('c', at(13, 9))
	]);
	expect([...counts]).toEqual([
		['2026-11-12', 2],
		['2026-11-13', 1]
	]);
});
