import type { LanguageCode } from '#core/preferences.ts';

/** The words around making a handout on the spot. */
export interface HandoutWords {
	readonly title: string;
	readonly lead: string;
	readonly text: string;
	readonly textLine: string;
	readonly example: string;
	/** A text that is read without anything left open. */
	readonly exampleText: string;
	readonly name: string;
	/** The name where none was given. */
	readonly unnamed: string;
	readonly from: string;
	readonly fromLine: string;
	readonly note: string;
	readonly noteLine: string;
	/** The language of the paper. */
	readonly language: string;
	/** What was understood, line by line. */
	readonly read: string;
	readonly preview: string;
	readonly empty: string;
	readonly notPlayable: string;
	readonly noCode: string;
	readonly print: string;
	readonly copy: string;
	readonly copied: string;
	readonly notCopied: string;
	readonly keep: string;
	readonly keepLine: string;
	readonly notKept: string;
}

export const handoutWords: Readonly<Record<LanguageCode, () => Promise<HandoutWords>>> = {
	ja: async () => (await import('./ja/handout.ts')).handout,
	en: async () => (await import('./en/handout.ts')).handout
};
