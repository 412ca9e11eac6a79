import type { LanguageCode } from '#core/preferences.ts';

/** Words of what the first screen has to say only now and then: a session cut short, a newer version. */
export interface LaterWords {
	readonly unfinished: {
		readonly title: string;
		line(routine: string, exercise: string): string;
		readonly go: string;
		readonly end: string;
	};
	readonly update: {
		readonly line: string;
		readonly apply: string;
		readonly later: string;
		readonly waits: string;
	};
}

export const laterWords: Readonly<Record<LanguageCode, () => Promise<LaterWords>>> = {
	ja: async () => (await import('./ja/later.ts')).later,
	en: async () => (await import('./en/later.ts')).later
};
