import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bitReader, bitWriter, evenChances } from './range-coder.ts';

const KINDS = 4;
/** A kind, or none for a plain bit. */
const anyBits = fc.array(
	fc.record({ kind: fc.option(fc.nat(KINDS - 1)), bit: fc.integer({ min: 0, max: 1 }) }),
	{ maxLength: 3_000, size: 'max' }
);
type Bits = readonly { readonly kind: number | null; readonly bit: number }[];

function written(bits: Bits): Uint8Array {
	const writer = bitWriter(evenChances(KINDS));
	for (const { kind, bit } of bits) {
		if (kind === null) writer.plain(bit);
		else writer.bit(kind, bit);
	}
	return writer.bytes();
}

test('what is written is read again', () => {
	fc.assert(
		fc.property(anyBits, (bits) => {
			const reader = bitReader(evenChances(KINDS), written(bits));
			const read = bits.map(({ kind }) => (kind === null ? reader.plain(0) : reader.bit(kind, 0)));
			expect(read).toEqual(bits.map(({ bit }) => bit));
		})
	);
});

test('what is nearly certain takes next to nothing', () => {
	const rare = Array.from({ length: 4_000 }, (_, i) => ({ kind: 1, bit: i % 200 === 7 ? 1 : 0 }));
	expect(written(rare).length).toBeLessThan(4_000 / 8 / 6);
});

test('a carry runs through a row of full bytes', () => {
	// bits of 1 keep the low end near the top, where carries come from
	const bits = Array.from({ length: 2_000 }, (_, i) => ({ kind: null, bit: i % 97 === 0 ? 0 : 1 }));
	const reader = bitReader(evenChances(KINDS), written(bits));
	expect(bits.map(() => reader.plain(0))).toEqual(bits.map(({ bit }) => bit));
});
