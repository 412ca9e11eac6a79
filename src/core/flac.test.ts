import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeFlac } from './flac.ts';
import { RATE } from './wav.ts';

const TAGS = { title: 'おやすみ前の足指ケア', language: 'ja' };

/** A slow and obvious reader of what the writer may write. */
function decode(file: Uint8Array): { samples: number[]; comments: string[] } {
	let bit = 0;
	const take = (bits: number) => {
		let value = 0;
		for (let i = 0; i < bits; i++, bit++)
			value = value * 2 + (((file[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1);
		return value;
	};
	const signed = (bits: number) => {
		const value = take(bits);
		return value < 2 ** (bits - 1) ? value : value - 2 ** bits;
	};
	const text = (length: number) => {
		const from = bit / 8;
		bit += length * 8;
		return new TextDecoder().decode(file.subarray(from, from + length));
	};
	const little = () => take(8) + take(8) * 256 + take(8) * 65_536 + take(8) * 16_777_216;
	expect(text(4)).toBe('fLaC');
	expect([take(8), take(24), take(16), take(16), take(48)]).toEqual([0, 34, 4_096, 4_096, 0]);
	expect([take(20), take(3), take(5)]).toEqual([RATE, 0, 15]);
	const count = take(36);
	bit += 128;
	expect(take(8)).toBe(0x84);
	const end = take(24) * 8 + bit;
	expect(text(little())).toBe('Komura');
	const comments = Array.from({ length: little() }, () => text(little()));
	expect(bit).toBe(end);
	const samples: number[] = [];
	for (let frame = 0; samples.length < count; frame++) {
		const start = bit / 8;
		expect(take(16)).toBe(0xfff8);
		const size = take(4);
		expect([take(4), take(8)]).toEqual([5, 8]);
		const lead = take(8);
		const number = lead < 0x80 ? lead : lead < 0xe0 ? ((lead & 31) << 6) | (take(8) & 63) : -1;
		expect(number).toBe(frame);
		const length = size === 0xc ? 4_096 : take(16) + 1;
		take(8);
		samples.push(...subframe(length));
		bit = Math.ceil(bit / 8) * 8;
		expect(check(file.subarray(start, bit / 8))).toBe(take(16));
	}
	expect(bit).toBe(file.length * 8);
	return { samples, comments };

	function subframe(length: number): number[] {
		const type = take(8) >> 1;
		if (type === 0)
			return Array.from(
				{ length },
				(
					(value) => () =>
						value
				)(signed(16))
			);
		const order = type - 8;
		const out = Array.from({ length: order }, () => signed(16));
		expect(take(2)).toBe(0);
		const parts = 2 ** take(4);
		for (let part = 0; part < parts; part++) {
			const rice = take(4);
			for (let i = 0; i < length / parts - (part === 0 ? order : 0); i++) {
				let high = 0;
				while (take(1) === 0) high += 1;
				const folded = high * 2 ** rice + take(rice);
				const [a = 0, b = 0, c = 0, d = 0] = [-1, -2, -3, -4].map((back) => out.at(back));
				const guess = [0, a, 2 * a - b, 3 * a - 3 * b + c, 4 * a - 6 * b + 4 * c - d][order] ?? 0;
				out.push(guess + (folded % 2 === 0 ? folded / 2 : -(folded + 1) / 2));
			}
		}
		return out;
	}
}

/** The format's own check, one bit after the other. */
function check(bytes: Uint8Array): number {
	let rest = 0;
	for (const byte of bytes)
		for (let i = 7; i >= 0; i--) {
			const out = (rest >> 15) ^ ((byte >> i) & 1);
			rest = ((rest << 1) & 0xffff) ^ (out === 1 ? 0x8005 : 0);
		}
	return rest;
}

const sounds = fc.oneof(
	fc.array(fc.integer({ min: -32_768, max: 32_767 }), { maxLength: 300 }),
	fc
		.tuple(fc.integer({ min: 1, max: 9_000 }), fc.integer({ min: -9_000, max: 9_000 }))
		.map(([length, level]) => Array.from({ length }, () => level)),
	fc
		.tuple(fc.integer({ min: 1, max: 9_000 }), fc.integer({ min: 1, max: 200 }))
		.map(([length, period]) =>
			Array.from({ length }, (_, i) => Math.round(20_000 * Math.sin((2 * Math.PI * i) / period)))
		),
	fc
		.integer({ min: 4_000, max: 5_000 })
		.map((length) => Array.from({ length }, (_, i) => (i % 2 === 0 ? 32_767 : -32_768)))
);

test('every sample comes back as it was', () => {
	fc.assert(
		fc.property(sounds, (samples) => {
			const given = Int16Array.from(samples);
			expect(Int16Array.from(decode(makeFlac(given, TAGS)).samples)).toEqual(given);
		}),
		{ numRuns: 60 }
	);
});

test('many frames are counted on', () => {
	const samples = Int16Array.from({ length: 4_096 * 140 }, (_, i) => (i % 4_096 === 0 ? 1 : 0));
	expect(decode(makeFlac(samples, TAGS)).samples.length).toBe(samples.length);
});

test('a player can show what it is', () => {
	expect(decode(makeFlac(new Int16Array(10), TAGS)).comments).toEqual([
		'TITLE=おやすみ前の足指ケア',
		'ARTIST=Komura',
		'LANGUAGE=ja'
	]);
});
