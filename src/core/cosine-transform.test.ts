import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BINS, cosineTransform } from './cosine-transform.ts';

const sound = fc
	.array(fc.double({ min: -32_768, max: 32_767, noNaN: true }), {
		minLength: BINS,
		maxLength: BINS
	})
	.map((values) => Float64Array.from(values));

test('it is the sum it stands for', () => {
	fc.assert(
		fc.property(sound, (values) => {
			const result = cosineTransform(values);
			for (let k = 0; k < BINS; k += 37) {
				const sum = values.reduce(
					(all, x, n) => all + x * Math.cos((Math.PI / BINS) * (n + 0.5) * (k + 0.5)),
					0
				);
				expect(result[k]).toBeCloseTo(Math.sqrt(2 / BINS) * sum, 4);
			}
		}),
		{ numRuns: 20 }
	);
});

test('done twice it gives back what it was given', () => {
	fc.assert(
		fc.property(sound, (values) => {
			const back = cosineTransform(cosineTransform(values));
			for (const [i, value] of values.entries()) expect(back[i]).toBeCloseTo(value, 6);
		}),
		{ numRuns: 20 }
	);
});
