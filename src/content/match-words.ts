import type { LanguageCode } from '#core/preferences.ts';
import type { Night } from '#core/night.ts';
import type { ByRule } from '#core/rule.ts';

/** The words around the lines of "When to get help" that the person's own notes mention. */
export interface MatchWords {
	readonly title: string;
	/** Says what the list is, and what it is not. */
	readonly lead: string;
	/** There is nothing to compare yet. */
	readonly noNotes: string;
	/** No line to show today; never that all is well. */
	readonly noLines: string;
	/** Which notes a line is about: the newest, and how many more. */
	about(when: Night, others: number): string;
	/** After "I asked about it". */
	readonly rests: string;
	readonly undo: string;
	readonly close: string;
	readonly notKept: string;
	/** The lines themselves, word for word. */
	readonly rules: ByRule<string>;
}

export const matchWords: Readonly<Record<LanguageCode, () => Promise<MatchWords>>> = {
	ja: async () => (await import('./ja/match.ts')).match,
	en: async () => (await import('./en/match.ts')).match
};
