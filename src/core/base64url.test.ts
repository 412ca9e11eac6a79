import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBase64url, toBase64url } from './base64url.ts';

test('any bytes come back, in letters that an address may have', () => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
			const text = toBase64url(bytes);
			expect(text).toBe(Buffer.from(bytes).toString('base64url'));
			expect(fromBase64url(text)).toEqual(Uint8Array.from(bytes));
		})
	);
});

test('what is none is told apart', () => {
	for (const text of ['a', 'ab=c', 'あい', 'a b ']) expect(fromBase64url(text)).toBeUndefined();
});
