import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULTS, languageFor, parsePreferences, themeFor } from './preferences.ts';

test('what was chosen is kept, what is odd falls back', () => {
	const chosen = {
		language: 'en',
		theme: 'night',
		text: 130,
		sound: false,
		voice: 'few',
		voiceLevel: 2,
		toneLevel: 1,
		over: 'music',
		buzz: false,
		flash: true,
		first: 'right',
		dayTurns: 300,
		motion: 'calm',
		hair: 'short',
		hairColour: 3,
		skin: 5
	};
	expect(parsePreferences(chosen)).toEqual(chosen);
	expect(parsePreferences({ language: 'fr', text: 117 })).toEqual(DEFAULTS);
	fc.assert(
		fc.property(fc.anything(), (stored) => {
			expect(Object.keys(parsePreferences(stored))).toEqual(Object.keys(DEFAULTS));
		})
	);
});

test('the phone chooses the language unless the person does', () => {
	expect(languageFor('auto', ['ja-JP', 'en'])).toBe('ja');
	expect(languageFor('auto', ['fr', 'ja'])).toBe('ja');
	expect(languageFor('auto', ['en-GB', 'ja'])).toBe('en');
	expect(languageFor('auto', ['fr'])).toBe('en');
	expect(languageFor('ja', ['en'])).toBe('ja');
});

test('night comes by itself, unless the person wants it otherwise', () => {
	expect([21, 22, 3, 5].map((hour) => themeFor('auto', false, hour))).toEqual([
		'light',
		'night',
		'night',
		'light'
	]);
	expect(themeFor('auto', true, 12)).toBe('dark');
	expect(themeFor('light', true, 3)).toBe('light');
});
