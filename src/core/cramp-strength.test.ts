import { expect, test } from 'vitest';
import { painOf, strengthOf, STRENGTHS } from './cramp-strength.ts';

test.each(STRENGTHS)('the pain that stands for %s is called so', (strength) => {
	expect(strengthOf(painOf(strength))).toBe(strength);
});

test('each pain has its word, and no pain has none', () => {
	const words = Array.from({ length: 11 }, (_, pain) => strengthOf(pain));
	expect(words).toEqual([
		undefined,
		...Array<string>(3).fill('mild'),
		...Array<string>(3).fill('strong'),
		...Array<string>(4).fill('severe')
	]);
});
