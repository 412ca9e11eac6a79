import { expect, test } from 'vitest';
import { loudnessOf } from './loudness.ts';

const tone = (pitch: number, level: number, length = 16_000, rate = 16_000) =>
	Int16Array.from({ length }, (_, i) =>
		Math.round(32_767 * level * Math.sin((2 * Math.PI * pitch * i) / rate))
	);

test('a full tone of 997 Hz is at −3.01, as the standard says', () => {
	expect(loudnessOf(tone(997, 1, 48_000, 48_000), 48_000)).toBeCloseTo(-3.01, 1);
});

test('half as much is 6 dB less', () => {
	const difference = loudnessOf(tone(500, 0.4), 16_000) - loudnessOf(tone(500, 0.2), 16_000);
	expect(difference).toBeCloseTo(6.02, 1);
});

test('what is low seems quieter than what is high', () => {
	expect(loudnessOf(tone(40, 0.5), 16_000)).toBeLessThan(loudnessOf(tone(3_000, 0.5), 16_000) - 6);
});

test('rests do not make speech quieter', () => {
	const halting = new Int16Array(64_000);
	halting.set(tone(500, 0.3), 16_000);
	expect(loudnessOf(halting, 16_000)).toBeCloseTo(loudnessOf(tone(500, 0.3), 16_000), 0);
});

test('silence has no loudness, and a moment has some', () => {
	expect(loudnessOf(new Int16Array(4_000), 16_000)).toBe(-Infinity);
	expect(loudnessOf(tone(500, 0.3, 900), 16_000)).toBeGreaterThan(-20);
});
