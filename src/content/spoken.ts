import type { Phrase } from '#core/cue.ts';
import type { OwnExercise } from '#core/own-routine.ts';
import { guideTo } from './guide.ts';
import type { Library } from './library.ts';

/** The words of a phrase, as they are said; `own` are the exercises of the person's own. Empty where there are none. */
export function spoken(phrase: Phrase, library: Library, own: readonly OwnExercise[] = []): string {
	const { phrases } = library;
	switch (phrase.say) {
		case 'next':
			return phrases.ready(guideTo(phrase.exercise, library, own).name);
		case 'countdown':
			return phrases.count(phrase.n);
		case 'side':
			return phrases.side;
		case 'leg':
			return phrases.sides[phrase.side];
		case 'count':
			return phrases.count(phrase.n);
		case 'phase':
			return guideTo(phrase.exercise, library, own).breathNames[phrase.phase] ?? '';
		case 'go':
			return guideTo(phrase.exercise, library, own).go;
		case 'release':
			return guideTo(phrase.exercise, library, own).release;
		case 'during': {
			const { during } = guideTo(phrase.exercise, library, own);
			return during[phrase.nth % during.length] ?? '';
		}
		default:
			return phrases[phrase.say];
	}
}

/** The words of a phrase in different lengths, the best first: what has no room is said shorter. */
export function wordings(
	phrase: Phrase,
	library: Library,
	own: readonly OwnExercise[] = []
): readonly string[] {
	const best = spoken(phrase, library, own);
	const { phrases } = library;
	if (phrase.say === 'next') return [best, guideTo(phrase.exercise, library, own).name];
	if (phrase.say === 'go') return [best, phrases.start];
	if (phrase.say === 'release') return [best, phrases.relax];
	return [best];
}
