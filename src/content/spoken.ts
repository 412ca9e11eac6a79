import type { Phrase } from '#core/cue.ts';
import type { Library } from './library.ts';

/** The words of a phrase, as they are said. */
export function spoken(phrase: Phrase, { exercises, phrases }: Library): string {
	switch (phrase.say) {
		case 'next':
			return phrases.ready(exercises[phrase.exercise].name);
		case 'countdown':
			return phrases.count3;
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
