import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	DOSE_KINDS,
	doseOfKind,
	LEGS,
	legsOf,
	numbersOf,
	rungFrom,
	withDose,
	withKind,
	withLegs,
	withNumber,
	type BlockField
} from './dose-edit.ts';
import type { Dose } from './dose.ts';
import type { Block } from './routine.ts';

const FIELDS: readonly BlockField[] = [
	...(['hold', 'relax', 'reps', 'sets', 'rest', 'duration', 'cycles', 'phase'] as const),
	...(['sideChange', 'ready'] as const)
];
const block = (dose: Dose): Block => ({ exercise: 'ankle-pump', dose, ready: 10, wait: false });
const calf: Dose = { kind: 'hold', hold: 10, relax: 10, reps: 3, sides: 2, sideChange: 15 };
const walk: Dose = { kind: 'timed', duration: 600, sides: 1, sideChange: 0, cuesAt: [300, 540] };

test('up and down lead through the same numbers, and end', () => {
	fc.assert(
		fc.property(
			fc.constantFrom(...FIELDS),
			fc.double({ min: 0, max: 5_000, noNaN: true }),
			(field, value) => {
				const up = rungFrom(field, value, 'up');
				const down = rungFrom(field, value, 'down');
				if (up !== undefined) {
					expect(up).toBeGreaterThan(value);
					const back = rungFrom(field, up, 'down');
					if (back !== undefined) expect(back).toBeLessThanOrEqual(value);
				}
				if (down !== undefined) expect(down).toBeLessThan(value);
				expect(up !== undefined || down !== undefined).toBe(true);
			}
		)
	);
});

test('seconds are exact where they are few, and quick to reach where they are many', () => {
	expect(rungFrom('hold', 10, 'up')).toBe(11);
	expect(rungFrom('hold', 23, 'up')).toBe(25);
	expect(rungFrom('hold', 30, 'up')).toBe(35);
	expect(rungFrom('duration', 600, 'up')).toBe(660);
	expect(rungFrom('phase', 2, 'up')).toBe(2.5);
	expect(rungFrom('hold', 1, 'down')).toBeUndefined();
	expect(rungFrom('relax', 1, 'down')).toBe(0);
	expect(rungFrom('sets', 10, 'up')).toBeUndefined();
});

test('only what means something in a dose can be changed', () => {
	const fields = (dose: Dose) => numbersOf(dose).map(({ field }) => field);
	expect(fields(calf)).toEqual(['hold', 'reps', 'relax', 'sideChange']);
	expect(fields({ ...calf, reps: 1, sides: 1 })).toEqual(['hold', 'reps']);
	expect(fields(doseOfKind('reps'))).toEqual(['reps', 'sets', 'phase', 'phase']);
	expect(fields({ ...doseOfKind('reps'), sets: 2 } as Dose)).toContain('rest');
	expect(fields(walk)).toEqual(['duration']);
	expect(fields(doseOfKind('breath'))).toEqual(['cycles', 'phase', 'phase']);
	expect(withNumber(calf, 'cycles', 5)).toBe(calf);
	expect(withNumber(calf, 'hold', 20)).toEqual({ ...calf, hold: 20 });
	expect(withNumber(doseOfKind('breath'), 'phase', 8, 1)).toMatchObject({ phases: [4, 8] });
	expect(withNumber(walk, 'duration', 330)).toEqual({ ...walk, duration: 330, cuesAt: [300] });
});

test('another kind or dose stays with the same legs', () => {
	fc.assert(
		fc.property(
			fc.constantFrom(...LEGS),
			fc.constantFrom(...DOSE_KINDS),
			fc.constantFrom(...DOSE_KINDS),
			(legs, from, to) => {
				const begun = withLegs(block(doseOfKind(from)), legs);
				const changed = withKind(begun, to, [calf, walk]);
				expect(changed.dose.kind).toBe(to);
				const lost = from === 'breath' || to === 'breath';
				if (!lost) expect(legsOf(changed)).toBe(legs);
				if (to === 'breath') expect(changed).not.toHaveProperty('only');
			}
		)
	);
	expect(withDose(withLegs(block(walk), 'left'), calf)).toEqual({
		...block({ ...calf, sides: 1 }),
		only: 'left'
	});
	expect(withKind(block(walk), 'hold', [walk, calf]).dose).toEqual({ ...calf, sides: 1 });
});

test('each in turn has time to change legs', () => {
	expect(withLegs(block(walk), 'each').dose).toMatchObject({ sides: 2, sideChange: 10 });
	expect(withLegs(block(calf), 'each').dose).toEqual(calf);
	expect(legsOf(withLegs(block(calf), 'right'))).toBe('right');
	expect(legsOf(block(calf))).toBe('each');
	const breath = block(doseOfKind('breath'));
	expect(withLegs(breath, 'left')).toBe(breath);
	expect(legsOf(breath)).toBe('together');
});
