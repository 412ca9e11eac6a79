import type { Day } from '#core/day.ts';
import type { LanguageCode } from '#core/preferences.ts';

/** What is asked after a session, and again when its record is corrected. */
export interface ToldWords {
	readonly feel: string;
	/** Best first. */
	readonly feels: readonly [string, string, string];
	readonly hard: string;
	/** Lightest first. */
	readonly hards: readonly [string, string, string];
	readonly pain: string;
	readonly painNote: string;
	readonly more: string;
	readonly note: string;
}

/** The words of the page that shows what was done. */
export interface ProgressWords {
	readonly title: string;
	inARow(days: number): string;
	best(days: number): string;
	inMonth(days: number): string;
	readonly strength: string;
	readonly strengthNote: string;
	month(day: Day): string;
	readonly earlier: string;
	readonly later: string;
	/** Names of the depths of a day: nothing, a part, a session, more. */
	readonly depths: readonly [string, string, string, string];
	/** A day or night on which one cramped. */
	readonly crampDay: string;
	cramps(count: number): string;
	readonly weeks: string;
	readonly weekAgo: (count: number) => string;
	readonly showTable: string;
	readonly hideTable: string;
	readonly week: string;
	readonly day: string;
	readonly done: string;
	daysOf(done: number, asked: number): string;
	readonly history: string;
	readonly allRoutines: string;
	readonly empty: string;
	readonly showMore: string;
	date(day: Day): string;
	blocks(done: number, all: number): string;
	readonly byHand: string;
	readonly painStops: (count: number) => string;
	readonly edit: string;
	readonly remove: string;
	readonly removed: string;
	readonly undo: string;
	readonly save: string;
	readonly notSaved: string;
	readonly which: string;
	readonly when: string;
	readonly add: string;
	readonly addLine: string;
	readonly backup: string;
	readonly makeBackup: string;
	readonly rules: string;
	/** Each rule of the streak in a sentence. */
	readonly ruleLines: readonly string[];
	readonly told: ToldWords;
}

export const progressWords: Readonly<Record<LanguageCode, () => Promise<ProgressWords>>> = {
	ja: async () => (await import('./ja/progress.ts')).progress,
	en: async () => (await import('./en/progress.ts')).progress
};
