import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cramp as enCramp } from '#content/en/cramp.ts';
import { FLOWS, firstAidFacts } from '#content/first-aid.ts';
import { library as en } from '#content/en/library.ts';
import { cramp as jaCramp } from '#content/ja/cramp.ts';
import { library as ja } from '#content/ja/library.ts';
import { MOST_COUNT, voiceLines } from '#content/voice-lines.ts';
import { loudnessOf } from '#core/loudness.ts';
import { timeToSay } from '#core/first-aid-track.ts';
import { makeWav, RATE } from '#core/wav.ts';
import { openVoicePack } from '#core/voice-pack.ts';

/** What `npm run voice` made, against what the app says today: new words need new sound. */
const languages = [
	// seconds a written character may take: kanji are several sounds, brackets are none
	{
		code: 'ja',
		lines: voiceLines(ja, jaCramp, 'ja'),
		phrases: ja.phrases,
		cramp: jaCramp,
		least: 0.05,
		most: 0.32
	},
	{
		code: 'en',
		lines: voiceLines(en, enCramp, 'en'),
		phrases: en.phrases,
		cramp: enCramp,
		least: 0.03,
		most: 0.16
	}
] as const;
/** A digit is said as a word. */
const spelled = (text: string) => text.replaceAll(/\d/g, 'seventy');
/** Loudness every clip shares, in dB below full scale; the ear does not hear a difference of one. */
const LOUDNESS = -20;
const PEAK = 32_768 * 10 ** (-2.5 / 20);
/** A count must be over before the next beat. */
const COUNT_SECONDS = 1.6;
const SIZE = 1_850_000;

describe.each(languages)('the voice of $code', ({ code, lines, phrases, cramp, least, most }) => {
	const file = readFileSync(`static/voice/${code}.pack`);
	const pack = openVoicePack(new Uint8Array(file).buffer);
	const clips = pack.texts.map((text) => ({
		text,
		samples: pack.samplesOf(text) ?? new Int16Array()
	}));
	const textsOf = (wrong: typeof clips) => wrong.map(({ text }) => text);

	test('says every line, and nothing else', () => {
		expect(pack.texts.toSorted()).toEqual(lines.toSorted());
	});
	test('takes a time that fits the length of each line', () => {
		const secondsOf = ({ samples }: (typeof clips)[number]) => samples.length / RATE;
		const tooShort = clips.filter((clip) => secondsOf(clip) < 0.15 + least * clip.text.length);
		const tooLong = clips.filter(
			(clip) => secondsOf(clip) > 0.7 + most * spelled(clip.text).length
		);
		expect({ tooShort: textsOf(tooShort), tooLong: textsOf(tooLong) }).toEqual({
			tooShort: [],
			tooLong: []
		});
	});
	test('begins and ends each line in near silence', () => {
		const loud = (part: Int16Array) => Math.max(...part.map(Math.abs)) > 300;
		const cut = clips.filter(
			({ samples }) => loud(samples.slice(0, RATE / 500)) || loud(samples.slice(-RATE / 200))
		);
		expect(textsOf(cut)).toEqual([]);
	});
	test('is as loud in each line, and nowhere too loud', () => {
		const uneven = clips.filter(
			({ samples }) => !(Math.abs(loudnessOf(samples, RATE) - LOUDNESS) < 1)
		);
		const peaked = clips.filter(({ samples }) => samples.some((sample) => Math.abs(sample) > PEAK));
		expect({ uneven: textsOf(uneven), peaked: textsOf(peaked) }).toEqual({
			uneven: [],
			peaked: []
		});
	});
	test('says each sentence of first aid in the time it is given', () => {
		const late = FLOWS.flatMap((id) =>
			cramp.flows[id].steps.filter((text, i) => {
				const step = firstAidFacts[id].steps[i]!;
				if (step.kind === 'log') return false;
				const time = Math.max(timeToSay(text, code), 'seconds' in step ? step.seconds * 1_000 : 0);
				return (pack.lengthOf(text) ?? Infinity) > time;
			})
		);
		expect(late).toEqual([]);
	});
	test('has the first words of help ready beside it, the same for every flow', () => {
		const first = new Set(FLOWS.map((id) => cramp.flows[id].steps[0] ?? ''));
		expect(first.size).toBe(1);
		const wav = readFileSync(`static/voice/${code}-first.wav`);
		const [samples] = [...first].map((text) => pack.samplesOf(text) ?? new Int16Array());
		expect(new Uint8Array(wav)).toEqual(new Uint8Array(makeWav(samples!)));
	});
	test('counts faster than the beat', () => {
		for (let n = 1; n <= MOST_COUNT; n++)
			expect(pack.lengthOf(phrases.count(n))).toBeLessThan(COUNT_SECONDS * 1_000);
	});
	test('counts down within each second', () => {
		for (const n of [3, 2, 1]) expect(pack.lengthOf(phrases.count(n))).toBeLessThan(900);
	});
	test('is small enough to keep on the phone', () => {
		expect(file.byteLength).toBeLessThan(SIZE);
	});
});
