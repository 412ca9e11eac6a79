import fc from 'fast-check';
import { expect, test } from 'vitest';
import { qrCodeOf, type QrCode } from '#core/qr-code.ts';
import { scan } from './scan.ts';

/** Pixels of one square. */
const SCALE = 4;

/** The code as a camera would see it, drawn from its path. */
function seen({ size, path }: QrCode) {
	const edge = size * SCALE;
	const pixels = new Uint8ClampedArray(edge * edge * 4).fill(255);
	for (const [, left, top, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
		for (let y = Number(top) * SCALE; y < (Number(top) + 1) * SCALE; y++) {
			const from = (y * edge + Number(left) * SCALE) * 4;
			for (let i = from; i < from + Number(width) * SCALE * 4; i++) if (i % 4 < 3) pixels[i] = 0;
		}
	return { pixels, edge };
}

const address = (letters: string) => `https://example.org/komura/routines/open/#r=1z${letters}`;

test('a scanner reads from the code what was put into it', () => {
	fc.assert(
		fc.property(fc.base64String({ maxLength: 1_200 }), (text) => {
			const link = address(text.replace(/[+/=]/g, '_'));
			const { pixels, edge } = seen(qrCodeOf(link)!);
			expect(scan(pixels, edge)).toBe(link);
		}),
		{ numRuns: 20 }
	);
});

test('four light squares stay around it', () => {
	const { size, path } = qrCodeOf(address('abc'))!;
	const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, ...numbers]) =>
		numbers.map(Number)
	);
	expect(Math.min(...runs.map(([x = 0]) => x))).toBe(4);
	expect(Math.min(...runs.map(([, y = 0]) => y))).toBe(4);
	expect(Math.max(...runs.map(([x = 0, , width = 0]) => x + width))).toBe(size - 4);
	expect(Math.max(...runs.map(([, y = 0]) => y))).toBe(size - 5);
});

test('what would be too fine to scan gets no code', () => {
	expect(qrCodeOf(address('aB3_'.repeat(310)))).toBeUndefined();
	expect(qrCodeOf(address('aB3_'.repeat(2_000)))).toBeUndefined();
});
