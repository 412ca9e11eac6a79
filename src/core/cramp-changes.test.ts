import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changesOf, withChanges } from './cramp-changes.ts';
import type { Cramp } from './cramp.ts';
import { DIARY_VALUES } from './diary.ts';
import type { WallTime } from './time.ts';

const told: fc.Arbitrary<Cramp> = fc.record(
	{
		startedAt: fc.nat().map((at) => at as WallTime),
		site: fc.constantFrom(...DIARY_VALUES.site),
		side: fc.constantFrom(...DIARY_VALUES.side),
		pain: fc.integer({ min: 0, max: 10 }),
		symptoms: fc.subarray([...DIARY_VALUES.symptoms]),
		quick: fc.boolean(),
		note: fc.string()
	},
	{ requiredKeys: ['startedAt', 'site', 'side'] }
);

test('its changes make one record the other, and back', () => {
	fc.assert(
		fc.property(told, told, (one, other) => {
			expect(withChanges(one, changesOf(one, other))).toEqual(other);
			expect(withChanges(other, changesOf(other, one))).toEqual(one);
		})
	);
});

test('what is the same is not said', () => {
	fc.assert(
		fc.property(told, (one) => {
			expect(changesOf(one, structuredClone(one))).toEqual({});
		})
	);
});

test('what was told and is no longer is taken back', () => {
	const calf: Cramp = { startedAt: 1 as WallTime, site: 'calf', side: 'left', pain: 5, note: 'a' };
	expect(changesOf(calf, { ...calf, pain: 6, note: undefined } as unknown as Cramp)).toEqual({
		pain: 6,
		note: null
	});
});

test('what an entry has beside its record is nothing to tell', () => {
	const calf: Cramp = { startedAt: 1 as WallTime, site: 'calf', side: 'left' };
	const entry = (id: string) => ({ ...calf, id, off: 540, when: { part: 'night' } }) as Cramp;
	expect(changesOf(entry('a'), entry('b'))).toEqual({});
});
