import type { Day } from '#core/day.ts';
import type { LanguageCode } from '#core/preferences.ts';

/** The words of the six-week plan. */
export interface TrialWords {
	readonly title: string;
	readonly lead: string;
	readonly how: string;
	steps(routine: string, length: string): readonly string[];
	readonly found: string;
	/** The notice T-EVIDENCE. */
	readonly evidence: string;
	readonly more: string;
	/** E01 to E03, as the sources say it. */
	readonly studies: readonly { readonly id: string; readonly text: string }[];
	readonly length: string;
	readonly startDiary: string;
	haveDiary(days: number): string;
	readonly startCare: string;
	readonly daily: string;
	diaryDay(day: number): string;
	readonly diaryLine: string;
	notYet(days: number): string;
	readonly ready: string;
	week(week: number): string;
	careLine(routine: string, until: Day): string;
	readonly over: string;
	readonly overLine: string;
	readonly numbers: string;
	readonly numbersLine: string;
	before(week: number): string;
	during(week: number): string;
	readonly open: string;
	readonly anew: string;
	readonly stop: string;
	readonly stopLine: string;
	readonly notOffered: string;
	readonly notKept: string;
}

export const trialWords: Readonly<Record<LanguageCode, () => Promise<TrialWords>>> = {
	ja: async () => (await import('./ja/trial.ts')).trial,
	en: async () => (await import('./en/trial.ts')).trial
};
