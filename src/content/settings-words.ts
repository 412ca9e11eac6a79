import type { LanguageCode } from '#core/preferences.ts';

/** What the page of settings asks, and the answers. The names of the pages behind it are in `Screens`. */
export interface SettingsWords {
	readonly language: string;
	readonly languageAuto: string;
	readonly theme: string;
	readonly themes: Readonly<Record<'auto' | 'light' | 'dark' | 'night', string>>;
	readonly themeNote: string;
	readonly text: string;
	readonly sound: string;
	readonly soundOn: string;
	readonly soundOff: string;
	readonly first: string;
	readonly firstLeft: string;
	readonly firstRight: string;
	readonly motion: string;
	readonly motions: Readonly<Record<'auto' | 'calm', string>>;
	readonly look: string;
	readonly hair: string;
	readonly hairs: Readonly<Record<'bun' | 'short', string>>;
	readonly hairColour: string;
	readonly skin: string;
	/** Names of the colours, lightest first. */
	readonly hairColours: readonly string[];
	readonly skins: readonly string[];
	readonly habits: string;
	readonly habitsNote: string;
	readonly on: string;
	readonly off: string;
}

export const settingsWords: Readonly<Record<LanguageCode, () => Promise<SettingsWords>>> = {
	ja: async () => (await import('./ja/settings.ts')).settings,
	en: async () => (await import('./en/settings.ts')).settings
};
