import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kindOf, withChoice } from './choices.ts';
import { DIARY_VALUES } from './diary.ts';

const taps = fc.array(fc.tuple(fc.constantFrom(...DIARY_VALUES.triggers), fc.boolean()));
type Trigger = (typeof DIARY_VALUES.triggers)[number];

test('however they are tapped, "nothing special" stands alone and nothing stands twice', () => {
	fc.assert(
		fc.property(taps, (all) => {
			let given: readonly Trigger[] = [];
			for (const [answer, on] of all) {
				given = withChoice(given, answer, on);
				expect(given.includes(answer)).toBe(on);
				if (given.includes('none')) expect(given).toEqual(['none']);
				expect(new Set(given).size).toBe(given.length);
			}
		})
	);
});

test('answers stand in the order they were given', () => {
	expect(withChoice(['cold', 'stress'], 'alcohol', true)).toEqual(['cold', 'stress', 'alcohol']);
	expect(withChoice(['cold', 'stress'], 'cold', false)).toEqual(['stress']);
	expect(withChoice(['cold', 'stress'], 'none', true)).toEqual(['none']);
});

test('an answer with more to it is taken back by its kind', () => {
	expect(kindOf('guidedFlow:fa-calf')).toBe('guidedFlow');
	expect(withChoice(['stood', 'guidedFlow:fa-calf'], 'guidedFlow', false)).toEqual(['stood']);
	expect(withChoice(['nothing'], 'stood', true)).toEqual(['stood']);
});
