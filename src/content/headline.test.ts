import { expect, test } from 'vitest';
import { firstAid as en } from './en/first-aid.ts';
import { FLOWS } from './first-aid.ts';
import { headlineOf } from './headline.ts';
import { firstAid as ja } from './ja/first-aid.ts';

test.each([
	[
		'ja',
		'つま先を、ゆっくりすねのほうへ。手かタオルで軽く引きます。強くは引きません。',
		'つま先を、ゆっくりすねのほうへ。',
		'手かタオルで軽く引きます。強くは引きません。'
	],
	['ja', 'もう一度。ゆっくり、つま先を手前に。', 'もう一度。ゆっくり、つま先を手前に。', ''],
	['ja', 'ゆるんできましたか?', 'ゆるんできましたか?', ''],
	['en', 'Again. Toes toward you, slowly.', 'Again. Toes toward you, slowly.', ''],
	[
		'en',
		'Only if you can stand: hold on to something.',
		'Only if you can stand:',
		'hold on to something.'
	],
	['en', 'No need to rush. Breathe out slowly.', 'No need to rush. Breathe out slowly.', '']
] as const)('%s: %s', (language, text, head, rest) => {
	expect(headlineOf(text, language)).toMatchObject({ head, rest });
});

test('no word is lost', () => {
	const bare = (text: string) => text.replaceAll(/\s/g, '');
	for (const [language, flows] of [
		['ja', ja],
		['en', en]
	] as const)
		for (const text of FLOWS.flatMap((id) => flows[id].steps)) {
			const { head, rest } = headlineOf(text, language);
			expect(bare(head + rest)).toBe(bare(text));
		}
});
