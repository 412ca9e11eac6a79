import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutTo, linesOf, widthOf } from './paper.ts';

const texts = fc.string({
	unit: fc.constantFrom('a', 'W', ' ', '足', '。', '「', '😀', '1'),
	maxLength: 120
});

test('Latin letters are narrow, Japanese square, pictures wide', () => {
	expect(widthOf('ab')).toBeCloseTo(1.28);
	expect(widthOf('足W')).toBe(2);
	expect(widthOf('😀')).toBe(1.4);
});

test('a text takes at least the lines its width fills, and more only where words are long', () => {
	fc.assert(
		fc.property(texts, fc.integer({ min: 4, max: 40 }), (text, width) => {
			const lines = linesOf(text, width);
			expect(lines).toBeGreaterThanOrEqual(Math.ceil(widthOf(text.trim()) / (width + 60)));
			expect(lines).toBeLessThanOrEqual(Math.max(1, Array.from(text).length));
		})
	);
});

test('what is cut to so many lines takes no more, and says that it was cut', () => {
	fc.assert(
		fc.property(
			texts,
			fc.integer({ min: 4, max: 40 }),
			fc.integer({ min: 1, max: 4 }),
			(text, width, lines) => {
				const cut = cutTo(text, width, lines);
				expect(linesOf(cut, width)).toBeLessThanOrEqual(lines);
				expect(cut === text || cut.endsWith('…')).toBe(true);
			}
		)
	);
});

test.each([
	['ふくらはぎ', 5, 1],
	['ふくらはぎが', 5, 2],
	// a full stop does not begin a line
	['ふくらはぎ。', 5, 2],
	['one two three', 4.6, 2],
	['one two three', 4, 3],
	['abcdefghij', 3, 3],
	['', 5, 1]
])('%s in %f ems: %i', (text, width, lines) => {
	expect(linesOf(text, width)).toBe(lines);
});
