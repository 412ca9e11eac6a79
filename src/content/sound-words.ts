import type { Level, LanguageCode } from '#core/preferences.ts';
import type { VoiceAmount } from '#core/voice-amount.ts';

/** The words of the page on which a person chooses how a session sounds. */
export interface SoundWords {
	readonly voice: string;
	readonly amounts: Readonly<Record<VoiceAmount, string>>;
	readonly amountNote: string;
	readonly voiceLevel: string;
	readonly toneLevel: string;
	readonly levels: Readonly<Record<Level, string>>;
	readonly test: string;
	readonly stop: string;
	readonly testing: string;
	readonly noSound: string;
	/** What to look at when nothing is heard. */
	readonly hints: readonly string[];
	readonly over: string;
	readonly overs: { readonly alone: string; readonly music: string };
	readonly overNote: string;
	readonly buzz: string;
	readonly flash: string;
	readonly flashNote: string;
	readonly on: string;
	readonly off: string;
	/** Keeping a session as a sound file. */
	readonly file: {
		readonly title: string;
		readonly note: string;
		readonly save: string;
		readonly making: string;
		readonly failed: string;
	};
}

export const soundWords: Readonly<Record<LanguageCode, () => Promise<SoundWords>>> = {
	ja: async () => (await import('./ja/sound.ts')).sound,
	en: async () => (await import('./en/sound.ts')).sound
};
