import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Event } from './event.ts';
import { loudnessOf } from './loudness.ts';
import { nameSound } from './name-sound.ts';
import { clipOf, MOST_SAMPLES, recordingsOf, samplesOf, voiceWith } from './recorded-name.ts';
import { RATE } from './wav.ts';

/** So many seconds of silence, of something like a voice, and of silence again. */
function recording(before: number, voice: number, after: number, level = 0.05): Int16Array {
	const [from, to] = [before * RATE, (before + voice) * RATE];
	return Int16Array.from({ length: (before + voice + after) * RATE }, (_, i) => {
		const t = i / RATE;
		const breath = 6 * Math.sin(997 * t);
		if (i < from || i >= to) return breath;
		const syllable = 0.6 + 0.4 * Math.sin(2 * Math.PI * 4 * t);
		const tone = Math.sin(2 * Math.PI * 180 * t) + 0.5 * Math.sin(2 * Math.PI * 540 * t);
		return 32_767 * level * syllable * tone * 0.6 + breath;
	});
}

test('of a recording the voice is kept, as loud as the one that comes with the app', () => {
	for (const level of [0.02, 0.1, 0.9]) {
		const sound = nameSound(recording(1, 1.5, 2, level))!;
		expect(sound.length / RATE).toBeGreaterThan(1.5);
		expect(sound.length / RATE).toBeLessThan(1.7);
		expect(loudnessOf(sound, RATE)).toBeCloseTo(-20, 0);
		expect(Math.max(...sound.map(Math.abs))).toBeLessThan(32_767 * 10 ** (-2.5 / 20));
		expect([Math.abs(sound[0]!), Math.abs(sound.at(-1)!)]).toEqual([0, 0]);
	}
});

test('a room without a voice is no recording, and a speech is cut short', () => {
	expect(nameSound(recording(2, 0, 2))).toBeUndefined();
	expect(nameSound(new Int16Array())).toBeUndefined();
	expect(nameSound(recording(0, 9, 0))).toHaveLength(MOST_SAMPLES);
});

test('a clip is small, and sounds as it did', () => {
	const sound = nameSound(recording(0.2, 2, 0.2))!;
	const clip = clipOf(sound);
	expect(clip.samples).toBe(sound.length);
	expect(clip.data.length).toBeLessThan(12_000);
	const back = samplesOf(clip);
	expect(back).toHaveLength(sound.length);
	const noise = back.reduce((sum, x, i) => sum + (x - sound[i]!) ** 2, 0);
	const power = sound.reduce((sum, x) => sum + x ** 2, 0);
	expect(noise / power).toBeLessThan(0.05);
});

test('what is no clip is no danger', () => {
	expect(samplesOf({ samples: 320, data: '?' })).toHaveLength(320);
	fc.assert(
		fc.property(fc.base64String({ maxLength: 400 }), (data) => {
			expect(samplesOf({ samples: 1_600, data: data.replace(/=/g, '') })).toHaveLength(1_600);
		}),
		{ numRuns: 20 }
	);
});

test('of each name the last recording counts, and none after it was taken away', () => {
	const clip = { samples: 1, data: 'AA' };
	const event = (at: number, name: string, given?: object) =>
		({
			...{ id: `e${at}`, hlc: String(at).padStart(16, '0'), type: 'recording' },
			d: { name, ...(given && { clip: given }) }
		}) as unknown as Event;
	const events = [
		event(1, 'a', { ...clip, samples: 2 }),
		event(3, 'a', clip),
		event(2, 'b', clip),
		event(4, 'b'),
		{ ...event(5, ''), type: 'habit', d: { habit: 'water', mark: 1 } } as Event
	];
	expect([...recordingsOf(events)]).toEqual([['a', clip]]);
});

test('a voice says recorded names as they were recorded, and all else as before', () => {
	const voice = {
		lengthOf: (text: string) => (text === 'はじめましょう' ? 900 : undefined),
		samplesOf: (text: string) => (text === 'はじめましょう' ? new Int16Array(9) : undefined)
	};
	expect(voiceWith([], voice)).toBe(voice);
	const clip = clipOf(nameSound(recording(0, 1, 0))!);
	const both = voiceWith([{ name: '壁おし', clip }], voice)!;
	expect(both.lengthOf('壁おし')).toBe((clip.samples * 1_000) / RATE);
	expect(both.samplesOf('壁おし')).toEqual(samplesOf(clip));
	expect(both.lengthOf('はじめましょう')).toBe(900);
	expect(both.samplesOf('はじめましょう')).toHaveLength(9);
	const alone = voiceWith([{ name: '壁おし', clip }], undefined)!;
	expect([alone.lengthOf('はじめましょう'), alone.samplesOf('はじめましょう')]).toEqual([
		undefined,
		undefined
	]);
});
