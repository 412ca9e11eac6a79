import fc from 'fast-check';
import { expect, test } from 'vitest';
import { averageOf } from './average.ts';

test('half of all numbers are on either side of the median', () => {
	fc.assert(
		fc.property(fc.array(fc.nat(10), { minLength: 1 }), (numbers) => {
			const { told, mean, median, most } = averageOf(numbers)!;
			expect(told).toBe(numbers.length);
			expect(most).toBe(Math.max(...numbers));
			expect(mean * told).toBeCloseTo(numbers.reduce((sum, n) => sum + n, 0));
			expect(numbers.filter((n) => n < median).length).toBeLessThanOrEqual(told / 2);
			expect(numbers.filter((n) => n > median).length).toBeLessThanOrEqual(told / 2);
		})
	);
});

test('of two in the middle it is half way; of nothing there is none', () => {
	expect(averageOf([7, 2, 4, 1])?.median).toBe(3);
	expect(averageOf([])).toBeUndefined();
});
