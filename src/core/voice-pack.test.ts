import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RATE } from './wav.ts';
import { makeVoicePack, openVoicePack, type Clip } from './voice-pack.ts';

const sound = (length: number) => Int16Array.from({ length }, (_, i) => 900 * Math.sin(i / 7));
const clips: readonly Clip[] = [
	{ text: '反対の足へ', samples: sound(1_600) },
	{ text: 'Say “when”.', samples: sound(801) },
	{ text: '2', samples: sound(3) },
	{ text: '1', samples: sound(2) }
];

describe('a pack', () => {
	const pack = openVoicePack(makeVoicePack(clips));
	test('holds each sentence in its order', () => {
		expect(pack.texts).toEqual(['反対の足へ', 'Say “when”.', '2', '1']);
	});
	test('knows how long a sentence is', () => {
		expect(pack.lengthOf('反対の足へ')).toBe(100);
	});
	test('says what was put in', () => {
		for (const { text, samples } of clips) {
			const said = pack.samplesOf(text) ?? new Int16Array();
			expect(said).toHaveLength(samples.length);
			const off = said.map((sample, i) => Math.abs(sample - (samples[i] ?? 0)));
			expect(off.reduce((sum, one) => sum + one, 0) / off.length).toBeLessThan(150);
		}
	});
	test('has nothing to say for words it does not know', () => {
		expect(pack.lengthOf('toString')).toBeUndefined();
		expect(pack.samplesOf('constructor')).toBeUndefined();
	});
});

test('any texts and lengths come back', () => {
	const anyClips = fc.uniqueArray(
		fc.record({ text: fc.string({ unit: 'binary' }), samples: fc.int16Array({ maxLength: 20 }) }),
		{ selector: ({ text }) => text, maxLength: 6 }
	);
	fc.assert(
		fc.property(anyClips, (some) => {
			const pack = openVoicePack(makeVoicePack(some));
			expect(pack.texts).toEqual(some.map(({ text }) => text));
			for (const { text, samples } of some)
				expect(pack.lengthOf(text)).toBe((samples.length * 1_000) / RATE);
		})
	);
});

describe('a broken file is refused', () => {
	const whole = makeVoicePack(clips);
	const withIndex = (index: string) => {
		const file = new Uint8Array(12 + index.length);
		file.set(new Uint8Array(whole.slice(0, 8)));
		new DataView(file.buffer).setUint32(8, index.length, true);
		for (let i = 0; i < index.length; i++) file[12 + i] = index.charCodeAt(i);
		return file.buffer;
	};
	test.each([
		['empty', new ArrayBuffer(0), 'Not a voice pack'],
		['something else', new TextEncoder().encode('<!doctype html>').buffer, 'Not a voice pack'],
		['only its name', whole.slice(0, 8), 'cut short in its index'],
		['half an index', whole.slice(0, 60), 'cut short in its index'],
		['all but the last byte', whole.slice(0, -1), 'cut short at “1”'],
		['no JSON', withIndex('{'), 'cannot be read'],
		['no object', withIndex('null'), 'of another form'],
		['no rate', withIndex('{"clips":[]}'), 'of another form'],
		['a negative place', withIndex('{"rate":16000,"clips":[["a",-1,2,3]]}'), 'of another form'],
		['a clip without text', withIndex('{"rate":16000,"clips":[[1,1,2,3]]}'), 'of another form'],
		['another rate', withIndex('{"rate":8000,"clips":[]}'), '8000 samples a second'],
		['no chances', withIndex('{"rate":16000,"clips":[]}'), 'cut short']
	])('%s', (_, bytes, message) => {
		expect(() => openVoicePack(bytes)).toThrow(message);
	});
});
