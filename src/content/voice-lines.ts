import { EXERCISES } from '#core/exercise.ts';
import type { Phrase } from '#core/cue.ts';
import type { LanguageCode } from '#core/preferences.ts';
import type { CrampWords } from './cramp-words.ts';
import { firstAidLines } from './first-aid-said.ts';
import type { Library } from './library.ts';
import { plainLibrary } from './plain-library.ts';
import { spoken } from './spoken.ts';

/** Repetitions are counted aloud up to here: no dose asks for more. */
export const MOST_COUNT = 60;

/** What a language can say in a session besides the words of an exercise and the counts. */
const GENERAL = [
	'tapReady',
	'start',
	'half',
	'last5',
	'relax',
	'again',
	'last',
	'breathe',
	'blockEnd',
	'almost',
	'done'
] as const satisfies readonly Phrase['say'][];

/**
 * Every sentence the app can say in a language, each once, in a fixed order. The countdown is not among them: it is
 * said on the beat with the counts 3, 2 and 1.
 */
export function voiceLines(
	library: Library,
	cramp: CrampWords,
	language: LanguageCode
): readonly string[] {
	const { exercises, phrases } = library;
	const { exercises: plainly } = plainLibrary(library, language);
	const lines = [
		...phrasesOf(library).map((phrase) => spoken(phrase, library)),
		...[phrases.pause, phrases.resume, phrases.pain, phrases.night],
		...Object.values(phrases.sides),
		...EXERCISES.map((id) => exercises[id].name),
		...EXERCISES.flatMap((id) => exercises[id].phaseNames ?? []),
		...firstAidLines(cramp),
		...EXERCISES.flatMap((id) => [phrases.ready(plainly[id].name), plainly[id].name])
	];
	return [...new Set(lines)];
}

function phrasesOf({ exercises }: Library): readonly Phrase[] {
	return [
		...GENERAL.map((say) => ({ say })),
		{ say: 'side', side: 'both' },
		...Array.from({ length: MOST_COUNT }, (_, i) => ({ say: 'count', n: i + 1 }) as const),
		...EXERCISES.flatMap((exercise): Phrase[] => [
			{ say: 'next', exercise },
			{ say: 'go', exercise },
			...exercises[exercise].during.map((_, nth) => ({ say: 'during', exercise, nth }) as const),
			{ say: 'release', exercise }
		])
	];
}
