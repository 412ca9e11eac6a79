import type { LanguageCode } from '#core/preferences.ts';

/** The words around a person's own routines. */
export interface OwnWords {
	/** Who it says it is from. */
	from(name: string): string;
	/** Beside an exercise that the app knows nothing of. */
	readonly caution: string;
	/** At the address of a routine that was removed. */
	readonly gone: string;
	/** Recording a name in somebody's own voice. */
	readonly record: {
		record(name: string): string;
		/** What it is for. */
		readonly line: string;
		readonly asking: string;
		readonly recording: string;
		readonly stop: string;
		readonly working: string;
		readonly done: string;
		readonly hear: string;
		readonly again: string;
		readonly remove: string;
		readonly refused: string;
		readonly silent: string;
		readonly failed: string;
		/** Where the phone cannot record. */
		readonly cannot: string;
	};
}

export const ownWords: Readonly<Record<LanguageCode, () => Promise<OwnWords>>> = {
	ja: async () => (await import('./ja/own.ts')).own,
	en: async () => (await import('./en/own.ts')).own
};
