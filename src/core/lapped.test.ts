import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BINS } from './cosine-transform.ts';
import { addPitches, pitchesOf } from './lapped.ts';

test('the frames added up are the sound again', () => {
	fc.assert(
		fc.property(
			fc.array(fc.integer({ min: -30_000, max: 30_000 }), { minLength: 1, maxLength: 3 * BINS }),
			(samples) => {
				const frames = Math.ceil(samples.length / BINS) + 1;
				const sound = new Float64Array((frames + 1) * BINS);
				sound.set(samples, BINS);
				const back = new Float64Array(sound.length);
				for (let i = 0; i < frames; i++) addPitches(back, i * BINS, pitchesOf(sound, i * BINS));
				for (const [i, sample] of sound.entries()) expect(back[i]).toBeCloseTo(sample, 5);
			}
		),
		{ numRuns: 20 }
	);
});

test('a steady tone is one pitch and its neighbours', () => {
	const bin = 40;
	const tone = Float64Array.from({ length: 2 * BINS }, (_, i) =>
		Math.sin((Math.PI / BINS) * (bin + 0.5) * i)
	);
	const pitches = pitchesOf(tone, 0).map((x) => x * x);
	const near = pitches.subarray(bin - 2, bin + 3).reduce((sum, x) => sum + x, 0);
	expect(near / pitches.reduce((sum, x) => sum + x, 0)).toBeGreaterThan(0.98);
});
