import { expect, test } from 'vitest';
import { FLAGS } from '#core/safety.ts';
import { QUESTIONS, questionFlags } from './care-words.ts';

test('there are at most four questions, and every flag is asked for once', () => {
	expect(QUESTIONS.length).toBeLessThanOrEqual(4);
	expect(QUESTIONS.flatMap((question) => questionFlags[question]).sort()).toEqual(
		[...FLAGS].sort()
	);
});
