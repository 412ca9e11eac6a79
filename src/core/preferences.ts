import { DAY_TURNS } from './day.ts';
import { VOICE_AMOUNTS, type VoiceAmount } from './voice-amount.ts';

/** What the person set to their liking. Kept on the phone; anything missing or odd falls back to the default. */
export interface Preferences {
	/** `auto` follows the phone. */
	readonly language: 'auto' | LanguageCode;
	/** `auto` follows the phone, and is night between ten in the evening and five in the morning. */
	readonly theme: 'auto' | Theme;
	/** Percent of the phone's own text size. */
	readonly text: 100 | 115 | 130 | 150;
	/** Whether sessions are heard at all. */
	readonly sound: boolean;
	readonly voice: VoiceAmount;
	/** Loudness of voice and tones: soft, middle, full. */
	readonly voiceLevel: Level;
	readonly toneLevel: Level;
	/** `music` plays over other sound, which needs the screen on. */
	readonly over: 'alone' | 'music';
	/** The phone shakes with each signal, where it can. */
	readonly buzz: boolean;
	/** The screen changes colour, calmly, with each signal. */
	readonly flash: boolean;
	readonly first: 'left' | 'right';
	/** Minutes after midnight at which the person's day turns. */
	readonly dayTurns: 0 | 180 | 240 | 300 | 360;
	/** `calm` leaves out motion whatever the phone says. */
	readonly motion: 'auto' | 'calm';
	/** How the figure looks: the outline of its hair, and colours by number, lightest first. */
	readonly hair: 'bun' | 'short';
	readonly hairColour: 1 | 2 | 3 | 4;
	readonly skin: 1 | 2 | 3 | 4 | 5;
}

/** Soft, middle, full. */
export type Level = 1 | 2 | 3;
export type LanguageCode = 'ja' | 'en';
export type Theme = 'light' | 'dark' | 'night';

export const DEFAULTS: Preferences = {
	language: 'auto',
	theme: 'auto',
	text: 100,
	sound: true,
	voice: 'all',
	voiceLevel: 3,
	toneLevel: 3,
	over: 'alone',
	buzz: true,
	flash: false,
	first: 'left',
	dayTurns: DAY_TURNS,
	motion: 'auto',
	hair: 'bun',
	hairColour: 1,
	skin: 2
};

const CHOICES: { readonly [Key in keyof Preferences]: readonly Preferences[Key][] } = {
	language: ['auto', 'ja', 'en'],
	theme: ['auto', 'light', 'dark', 'night'],
	text: [100, 115, 130, 150],
	sound: [true, false],
	voice: VOICE_AMOUNTS,
	voiceLevel: [1, 2, 3],
	toneLevel: [1, 2, 3],
	over: ['alone', 'music'],
	buzz: [true, false],
	flash: [true, false],
	first: ['left', 'right'],
	dayTurns: [0, 180, DAY_TURNS, 300, 360],
	motion: ['auto', 'calm'],
	hair: ['bun', 'short'],
	hairColour: [1, 2, 3, 4],
	skin: [1, 2, 3, 4, 5]
};

/** Preferences from whatever was stored: each one kept if this build knows it, the default otherwise. */
export function parsePreferences(stored: unknown): Preferences {
	const given = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<
		string,
		unknown
	>;
	const pick = <Key extends keyof Preferences>(key: Key): Preferences[Key] =>
		CHOICES[key].find((choice) => choice === given[key]) ?? DEFAULTS[key];
	return {
		language: pick('language'),
		theme: pick('theme'),
		text: pick('text'),
		sound: pick('sound'),
		voice: pick('voice'),
		voiceLevel: pick('voiceLevel'),
		toneLevel: pick('toneLevel'),
		over: pick('over'),
		buzz: pick('buzz'),
		flash: pick('flash'),
		first: pick('first'),
		dayTurns: pick('dayTurns'),
		motion: pick('motion'),
		hair: pick('hair'),
		hairColour: pick('hairColour'),
		skin: pick('skin')
	};
}

/** The language to show: the person's choice, else the phone's if we speak it, else English. */
export function languageFor(
	preference: Preferences['language'],
	phone: readonly string[]
): LanguageCode {
	if (preference !== 'auto') return preference;
	const known = phone.find((tag) => /^(ja|en)\b/i.test(tag)) ?? 'en';
	return known.toLowerCase().startsWith('ja') ? 'ja' : 'en';
}

/** The theme to show. */
export function themeFor(preference: Preferences['theme'], dark: boolean, hour: number): Theme {
	if (preference !== 'auto') return preference;
	if (isDarkHour(hour)) return 'night';
	return dark ? 'dark' : 'light';
}

/** Hours for eyes in a dark bedroom: 22:00 to 5:00. */
export function isDarkHour(hour: number): boolean {
	return hour >= 22 || hour < 5;
}
