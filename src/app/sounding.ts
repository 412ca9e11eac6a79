import type { Library } from '#content/library.ts';
import { wordings } from '#content/spoken.ts';
import type { AnyExerciseId } from '#core/exercise.ts';
import type { FirstAidSounding } from '#core/first-aid-track.ts';
import type { OwnExercise } from '#core/own-routine.ts';
import type { LanguageCode, Level, Preferences } from '#core/preferences.ts';
import type { RecordedName } from '#core/recorded-name.ts';
import type { Sounding } from '#core/track.ts';

/** Half as loud to the ear from one level to the next. */
const LOUDNESS: Readonly<Record<Level, number>> = { 1: 0.25, 2: 0.5, 3: 1 };
/** In a quiet bedroom half as loud is loud enough; the softest is soft enough already. */
const QUIETER: Readonly<Record<Level, Level>> = { 1: 1, 2: 1, 3: 2 };

/** What a session says besides the voice that comes with the app: own exercises, and names that somebody recorded. */
export interface OwnVoice {
	readonly own?: readonly OwnExercise[] | undefined;
	readonly names?: readonly RecordedName[];
}

/** How a session sounds by the person's preferences, in the language that is shown. */
export function soundingOf(
	{ sound, voice, voiceLevel, toneLevel }: Preferences,
	language: LanguageCode,
	library: Library,
	{ own, names }: OwnVoice = {}
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
			say: (phrase) => wordings(phrase, library, own),
			asides: { pause: phrases.pause, pain: phrases.pain },
			...(names && names.length > 0 && { names })
		}
	};
}

/** How first aid sounds, quieter at night; `calming` is said in the middle of a stretch. Whether it is heard is asked elsewhere. */
export function firstAidSoundingOf(
	{ voice, voiceLevel, toneLevel }: Preferences,
	language: LanguageCode,
	night: boolean,
	calming: string
): FirstAidSounding {
	const loudness = (level: Level) => LOUDNESS[night ? QUIETER[level] : level];
	const tones = loudness(toneLevel);
	return voice === 'off'
		? { tones }
		: { tones, voice: { language, volume: loudness(voiceLevel), calming } };
}

/**
 * What the phone's own voice says of an exercise that nobody recorded, and how loud; undefined where a voice says it or
 * none is wanted.
 */
export function callOf(
	exercise: AnyExerciseId,
	{ sound, voice, voiceLevel }: Preferences,
	{ phrases }: Library,
	{ own = [], names = [] }: OwnVoice
): { readonly text: string; readonly volume: number } | undefined {
	const one = own.find(({ id }) => id === exercise);
	if (!sound || voice === 'off' || !one || names.some(({ name }) => name === one.name))
		return undefined;
	const steps = voice === 'all' ? one.steps : [];
	return { text: [phrases.ready(one.name), ...steps].join(' '), volume: LOUDNESS[voiceLevel] };
}
