import type { Phrase } from '#core/cue.ts';
import type { Library } from './library.ts';

/** The words of a phrase, as they are said. */
export function spoken(phrase: Phrase, { exercises, phrases }: Library): string {
	switch (phrase.say) {
		case 'next':
			return phrases.ready(exercises[phrase.exercise].name);
		case 'countdown':
			return phrases.count(phrase.n);
		case 'side':
			return phrases.side;
		case 'count':
			return phrases.count(phrase.n);
		case 'phase':
			return exercises[phrase.exercise].phaseNames?.[phrase.phase] ?? '';
		case 'go':
			return exercises[phrase.exercise].go;
		case 'release':
			return exercises[phrase.exercise].release;
		case 'during': {
			const { during } = exercises[phrase.exercise];
			return during[phrase.nth % during.length] ?? '';
		}
		default:
			return phrases[phrase.say];
	}
}

/** The words of a phrase in different lengths, the best first: what has no room is said shorter. */
export function wordings(phrase: Phrase, library: Library): readonly string[] {
	const best = spoken(phrase, library);
	const { exercises, phrases } = library;
	if (phrase.say === 'next') return [best, exercises[phrase.exercise].name];
	if (phrase.say === 'go') return [best, phrases.start];
	if (phrase.say === 'release') return [best, phrases.relax];
	return [best];
}
