import type { LanguageCode } from '#core/preferences.ts';
import type { Names } from './names.ts';
import type { Screens } from './screens.ts';
import type { FirstNotices } from './words.ts';

/** What the app needs of a language to show its first screen. The rest of its words is a `Library`. */
export interface Language {
	readonly code: LanguageCode;
	readonly screens: Screens;
	readonly names: Names;
	readonly notices: FirstNotices;
}

/** Each language comes by itself: a phone carries only the one it shows. */
export const languages: Readonly<Record<LanguageCode, () => Promise<Language>>> = {
	ja: async () => (await import('./ja/language.ts')).ja,
	en: async () => (await import('./en/language.ts')).en
};
