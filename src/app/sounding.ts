import type { Library } from '#content/library.ts';
import { wordings } from '#content/spoken.ts';
import type { LanguageCode, Level, Preferences } from '#core/preferences.ts';
import type { Sounding } from '#core/track.ts';

/** Half as loud to the ear from one level to the next. */
const LOUDNESS: Readonly<Record<Level, number>> = { 1: 0.25, 2: 0.5, 3: 1 };

/** How a session sounds by the person's preferences, in the language that is shown. */
export function soundingOf(
	{ sound, voice, voiceLevel, toneLevel }: Preferences,
	language: LanguageCode,
	library: Library
): Sounding {
	if (!sound) return { tones: 0 };
	const tones = LOUDNESS[toneLevel];
	if (voice === 'off') return { tones };
	const { phrases } = library;
	return {
		tones,
		voice: {
			language,
			volume: LOUDNESS[voiceLevel],
			amount: voice,
			say: (phrase) => wordings(phrase, library),
			asides: { pause: phrases.pause, pain: phrases.pain }
		}
	};
}
