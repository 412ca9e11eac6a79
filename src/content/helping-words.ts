import type { LanguageCode } from '#core/preferences.ts';

/** The words of what Progress says of cramps: counts, and never why. */
export interface HelpingWords {
	/** On the way to the sheet for the doctor. */
	readonly report: string;
	times(count: number): string;
	thisMonth(days: number): string;
	readonly thisWeek: string;
	readonly noDiary: string;
	/** A day with a cramp, on the calendar. */
	readonly crampDay: string;
	readonly cramps: string;
	readonly care: string;
	readonly perWeek: string;
	/** What a screen reader hears of a week; without a number where there was no diary yet. */
	week(name: string, cramps: number | undefined, care: number): string;
	readonly weekName: string;
	readonly nights: string;
	readonly title: string;
	readonly lead: string;
	readonly empty: string;
	/** Over the rows of counts. */
	readonly kind: string;
	readonly allNights: string;
	readonly without: string;
	readonly afterCare: string;
	readonly afterNone: string;
	readonly few: string;
	fewLine(nights: number): string;
	readonly caution: string;
	readonly strength: string;
	strengthLine(few: number): string;
	readonly noStrength: string;
	weekStrength(name: string, value: string | undefined, told: number): string;
	readonly told: string;
	readonly middle: string;
	readonly mean: string;
	/** The notice T-EVIDENCE. */
	readonly evidence: string;
	readonly trial: string;
	trialDiary(day: number): string;
	trialCare(week: number): string;
	readonly trialOver: string;
	readonly trialNone: string;
}

export const helpingWords: Readonly<Record<LanguageCode, () => Promise<HelpingWords>>> = {
	ja: async () => (await import('./ja/helping.ts')).helping,
	en: async () => (await import('./en/helping.ts')).helping
};
