import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderTrack } from './render.ts';
import { makeWav, RATE } from './wav.ts';
import { compileTimeline } from './timeline.ts';
import { NOTES, TONES, type Tone } from './tone.ts';
import { onlySession, planTrack, withoutSpare, type TrackPlan } from './track.ts';
import type { VoiceBook } from './voice.ts';

const planOf = (tones: TrackPlan['tones'], length = 4_000, volume = 1): TrackPlan => ({
	tones,
	lead: 0,
	end: length,
	asides: { pause: length, pain: length },
	hold: length,
	length,
	volume
});
const bare = renderTrack(planOf([]));
const firstChange = (samples: Int16Array) => samples.findIndex((sample, i) => sample !== bare[i]);
/** Samples of silence a tone itself begins with: a sine rises from zero under a soft attack. */
const ownDelay = (tone: Tone) => firstChange(renderTrack(planOf([{ at: 0, tone }])));

test('the floor is a 40 Hz hum at −60 dBFS in every tenth of a second', () => {
	const window = RATE / 10;
	for (let from = 0; from + window <= bare.length; from += window) {
		const power =
			bare.subarray(from, from + window).reduce((sum, sample) => sum + sample ** 2, 0) / window;
		const level = 20 * Math.log10(Math.sqrt(power) / 32_768);
		expect(level).toBeGreaterThan(-60.5);
		expect(level).toBeLessThan(-59.5);
	}
});

test.each(TONES)('%s begins at its exact sample, wherever it stands', (tone) => {
	const delay = ownDelay(tone);
	expect(delay).toBeLessThan(RATE * 0.004);
	fc.assert(
		fc.property(fc.nat(1_500), (at) => {
			expect(firstChange(renderTrack(planOf([{ at, tone }])))).toBe(at * 16 + delay);
		}),
		{ numRuns: 20 }
	);
});

describe.each(TONES)('the tone %s', (tone) => {
	test('can be heard by old ears: no pitch above 2,500 Hz, no note under a fifth of a second', () => {
		for (const { pitch, length } of NOTES[tone]) {
			expect(pitch).toBeLessThanOrEqual(2_500);
			expect(length).toBeGreaterThanOrEqual(200);
		}
	});
	test('startles nobody: it rises for more than ten milliseconds', () => {
		const samples = renderTrack(planOf([{ at: 0, tone }]));
		const peakOf = (from: number, to: number) =>
			samples.subarray(from, to).reduce((peak, sample) => Math.max(peak, Math.abs(sample)), 0);
		expect(peakOf(0, RATE * 0.004)).toBeLessThan(0.3 * peakOf(0, RATE * 0.2));
	});
});

test('each tone has a pattern of its own', () => {
	const patterns = TONES.map((tone) =>
		JSON.stringify(NOTES[tone].map(({ at, pitch, length }) => [at, pitch, length]))
	);
	expect(new Set(patterns).size).toBe(TONES.length);
});

test('two tones at once never clip, at any volume', () => {
	fc.assert(
		fc.property(
			fc.constantFrom(...TONES),
			fc.constantFrom(...TONES),
			fc.nat(500),
			fc.double({ min: 0, max: 1, noNaN: true }),
			(one, other, later, volume) => {
				const samples = renderTrack(
					planOf(
						[
							{ at: 0, tone: one },
							{ at: later, tone: other }
						],
						3_000,
						volume
					)
				);
				expect(samples.every((sample) => Math.abs(sample) < 32_767)).toBe(true);
			}
		),
		{ numRuns: 60 }
	);
});

test('without volume only the floor is left', () => {
	expect(renderTrack(planOf([{ at: 100, tone: 'start' }], 4_000, 0))).toEqual(bare);
});

test('a session lies on its track between a lead-in and a place to wait', () => {
	const timeline = compileTimeline({
		id: 'test',
		blocks: [
			{
				exercise: 'arch-lift',
				dose: { kind: 'breath', cycles: 1, phases: [4, 6] },
				ready: 5,
				wait: false
			}
		]
	});
	const plan = planTrack(timeline, { tones: 1 });
	expect(plan).toMatchObject({ lead: 800, end: 15_800, hold: 35_800, length: 635_800 });
	expect(plan.asides).toEqual({ pause: 23_800, pain: 29_800 });
	expect(plan.tones[0]).toEqual({ at: 2_800, tone: 'count' });
	expect(plan.tones.at(-1)).toEqual({ at: 605_800, tone: 'hold' });
	expect(renderTrack(plan).length).toBe(635_800 * 16);
	// saved as a file it ends with its last words
	expect(renderTrack(onlySession(plan)).length).toBe(23_800 * 16);
	// a phone that can pause needs hardly any hold
	const short = withoutSpare(plan);
	expect(renderTrack(short).length).toBe(65_800 * 16);
	expect(short.tones).toEqual(plan.tones.filter(({ tone }) => tone !== 'hold'));
});

test('a session that waits for a tap has room to wait in on every phone', () => {
	const plan = planTrack(
		compileTimeline({
			id: 'desk-break',
			blocks: [
				{
					exercise: 'arch-lift',
					dose: { kind: 'breath', cycles: 1, phases: [4, 6] },
					ready: 5,
					wait: true
				}
			]
		}),
		{ tones: 1 }
	);
	expect(withoutSpare(plan)).toBe(plan);
});

/** A voice whose every sentence is a second of the loudest sound there is. */
const loud: VoiceBook = {
	lengthOf: () => 1_000,
	samplesOf: () => new Int16Array(RATE).fill(23_000)
};
const saying = (at: number, volume: number): TrackPlan => ({
	...planOf([
		{ at: at - 100, tone: 'start' },
		{ at: at + 400, tone: 'count' }
	]),
	speech: {
		language: 'ja',
		volume,
		lines: [{ at, after: 0, slack: 0, rank: 0, texts: ['さん'] }]
	}
});

test('words begin at their exact sample, as loud as asked', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 200, max: 2_500 }),
			fc.constantFrom(0.25, 0.5, 1),
			(at, volume) => {
				const plan = saying(at, volume);
				const spoken = renderTrack(plan, loud);
				const silent = renderTrack({ ...plan, volume: 0 });
				const heard = renderTrack({ ...plan, volume: 0 }, loud);
				expect(spoken.length).toBe(silent.length);
				const first = heard.findIndex((sample, i) => sample !== silent[i]);
				expect(first).toBe(at * 16);
				expect((heard[first] ?? 0) - (silent[first] ?? 0)).toBe(Math.round(23_000 * volume));
			}
		),
		{ numRuns: 20 }
	);
});

test('words over tones never clip, at any loudness', () => {
	for (const volume of [0.25, 0.5, 1])
		for (const tones of [0.25, 0.5, 1]) {
			const samples = renderTrack({ ...saying(1_000, volume), volume: tones }, loud);
			expect(samples.reduce((peak, sample) => Math.max(peak, Math.abs(sample)), 0)).toBeLessThan(
				32_767
			);
		}
});

test('a WAV file says what it holds', () => {
	const view = new DataView(makeWav(Int16Array.of(1, -2, 3)));
	const text = (at: number) => String.fromCharCode(...new Uint8Array(view.buffer, at, 4));
	expect([text(0), text(8), text(12), text(36)]).toEqual(['RIFF', 'WAVE', 'fmt ', 'data']);
	expect(view.getUint32(24, true)).toBe(16_000);
	expect(view.getUint32(40, true)).toBe(6);
	expect([44, 46, 48].map((at) => view.getInt16(at, true))).toEqual([1, -2, 3]);
	expect(view.byteLength).toBe(50);
});
