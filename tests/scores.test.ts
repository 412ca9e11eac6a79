import { describe, expect, test } from 'vitest';
import { languages } from '#content/language.ts';
import { libraries } from '#content/library.ts';
import { routineOf } from '#content/routines.ts';
import { makeScore } from '#content/score.ts';
import { sessionWords } from '#content/session-words.ts';
import { ROUTINES } from '#core/routine.ts';

/** `npm run scores` writes them anew; what changed is then read in the diff, like any other change of the app. */
describe.each(['ja', 'en'] as const)('in %s', (code) => {
	test.each(ROUTINES)('%s sounds and reads as it was checked', async (id) => {
		const [language, library, words] = await Promise.all([
			languages[code](),
			libraries[code](),
			sessionWords[code]()
		]);
		const score = makeScore(routineOf(id), language, library, words);
		await expect(score).toMatchFileSnapshot(`./scores/${code}/${id}.txt`);
	});
});
