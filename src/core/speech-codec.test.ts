import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evenChances } from './range-coder.ts';
import { chancesOf, decodeSpeech, encodeSpeech, KINDS } from './speech-codec.ts';

// a low voice: overtones of 120 Hz, fainter the higher, growing and fading, 16,000 samples a second
const voice = Int16Array.from({ length: 16_000 }, (_, i) => {
	const overtones = Array.from({ length: 25 }, (_, n) => n + 1);
	const sum = overtones.reduce((all, n) => all + Math.sin(i * n * 0.0471 + n * n) / n, 0);
	return Math.round(5_000 * Math.sin((Math.PI * i) / 16_000) * sum);
});
const even = evenChances(KINDS);
const heard = (samples: Int16Array, chances = even) =>
	decodeSpeech(encodeSpeech(samples, chances), samples.length, chances);

describe('what is packed and unpacked', () => {
	test('a voice is a hundred times as loud as what was added to it', () => {
		const back = heard(voice);
		const noise = voice.reduce((sum, x, i) => sum + (x - (back[i] ?? 0)) ** 2, 0);
		const signal = voice.reduce((sum, x) => sum + x ** 2, 0);
		expect(10 * Math.log10(signal / noise)).toBeGreaterThan(20);
	});
	test('a voice takes less than an eighth of its bytes', () => {
		expect(encodeSpeech(voice, even).length).toBeLessThan((voice.length * 2) / 8);
	});
	test('a voice that was learnt takes less', () => {
		const learnt = chancesOf([voice]);
		expect(encodeSpeech(voice, learnt).length).toBeLessThan(encodeSpeech(voice, even).length);
		expect(heard(voice, learnt).join()).toBe(heard(voice).join());
	});
	test('silence stays silence, and is almost nothing', () => {
		expect(heard(new Int16Array(5_000))).toEqual(new Int16Array(5_000));
		expect(encodeSpeech(new Int16Array(5_000), even).length).toBeLessThan(80);
	});
	test('any sound comes back in its length, the same each time, and the chances stay', () => {
		fc.assert(
			fc.property(fc.int16Array({ maxLength: 1_000 }), (samples) => {
				const bytes = encodeSpeech(samples, even);
				expect(encodeSpeech(samples, even)).toEqual(bytes);
				const back = decodeSpeech(bytes, samples.length, even);
				expect(back).toHaveLength(samples.length);
				expect(decodeSpeech(bytes, samples.length, even)).toEqual(back);
				expect(even).toEqual(evenChances(KINDS));
			}),
			{ numRuns: 30 }
		);
	});
	test('noise as loud as can be is not torn', () => {
		const loud = Int16Array.from({ length: 4_000 }, (_, i) => ((i * 7_919) % 65_536) - 32_768);
		const back = heard(loud);
		const off = loud.reduce((sum, x, i) => sum + Math.abs(x - (back[i] ?? 0)), 0) / loud.length;
		expect(off).toBeLessThan(3_000);
	});
	test('bytes that mean nothing still end', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
				expect(decodeSpeech(bytes, 2_000, even)).toHaveLength(2_000);
			}),
			{ numRuns: 30 }
		);
	});
});
