import type { Strength } from '#core/cramp-strength.ts';
import type { Day } from '#core/day.ts';
import type { DiaryValue } from '#core/diary.ts';
import type { Night } from '#core/night.ts';
import type { LanguageCode } from '#core/preferences.ts';
import type { ByRule } from '#core/rule.ts';
import type { ByFlag } from '#core/safety.ts';
import type { DiaryWords, FlagWords } from './words.ts';

/** The words around the diary: its list, the quick log and the page of one entry. */
export interface DiaryPageWords {
	readonly title: string;
	readonly log: string;
	readonly list: string;
	readonly month: string;
	/** Names the choice between the two. */
	readonly view: string;
	monthName(day: Day): string;
	readonly earlier: string;
	readonly later: string;
	/** The heading of a night or a daytime. */
	night(when: Night): string;
	/** The same with its month, where it stands alone. */
	nightOfYear(when: Night): string;
	date(day: Day): string;
	/** Which place on which side, in a few words. */
	place(site: DiaryValue<'site'>, side: DiaryValue<'side'>): string;
	pain(pain: number): string;
	/** A length that was counted, in words. */
	lasted(seconds: number): string;
	symptoms(count: number): string;
	times(count: number): string;
	readonly unfinished: string;
	readonly loading: string;
	readonly empty: string;
	readonly emptyLine: string;
	readonly nothingFound: string;
	readonly site: string;
	readonly side: string;
	readonly all: string;
	readonly showMore: string;
	readonly more: string;
	readonly help: string;
	readonly health: string;
	readonly report: string;
	/** Asks in the morning; `night` when all of them were at night. */
	ask(count: number, night: boolean): string;
	readonly askYes: string;
	readonly askNo: string;
	readonly noted: string;
	readonly told: string;
	readonly removed: string;
	readonly undo: string;
	readonly notSaved: string;
	/** A safety flag that the diary set. */
	heeded(flags: readonly string[]): string;
	readonly heededSee: string;
	readonly quick: QuickLogWords;
	readonly detail: DetailWords;
	readonly table: DiaryTableWords;
}

interface QuickLogWords {
	readonly title: string;
	now(time: string): string;
	readonly change: string;
	readonly when: string;
	/** Some minutes ago; 0 is now. */
	ago(minutes: number): string;
	readonly date: string;
	readonly time: string;
	readonly notYet: string;
	readonly done: string;
	readonly where: string;
	readonly nowhere: string;
	readonly look: string;
	readonly back: string;
	readonly front: string;
	readonly more: string;
	readonly map: string;
	/** Short words beside the picture of the legs. */
	readonly left: string;
	readonly right: string;
	readonly strength: string;
	readonly strengths: Readonly<Record<Strength, string>>;
	readonly save: string;
	readonly later: string;
	readonly tapPlace: string;
	readonly another: string;
	readonly details: string;
	readonly close: string;
}

interface DetailWords {
	readonly title: string;
	readonly lead: string;
	readonly whenWhere: string;
	readonly howStrong: string;
	readonly around: string;
	readonly afterwards: string;
	readonly scale: { readonly less: string; readonly more: string; readonly takeBack: string };
	readonly note: string;
	left(used: number, most: number): string;
	readonly save: string;
	readonly remove: string;
	readonly gone: string;
	readonly toDiary: string;
	readonly callNow: string;
	readonly helpPage: string;
}

interface DiaryTableWords {
	readonly title: string;
	readonly line: string;
	readonly make: string;
	readonly date: string;
	readonly night: string;
	readonly seconds: string;
}

/** What the pages of the diary need. */
export interface DiaryPages {
	readonly pages: DiaryPageWords;
	readonly diary: DiaryWords;
}

/** What is said beside a choice that cannot wait, and of the flags it sets. */
export interface DiaryAlerts {
	readonly rules: ByRule<string>;
	readonly flags: ByFlag<FlagWords>;
}

export const diaryPages: Readonly<Record<LanguageCode, () => Promise<DiaryPages>>> = {
	ja: async () => (await import('./ja/diary-pages.ts')).diaryPages,
	en: async () => (await import('./en/diary-pages.ts')).diaryPages
};

export const diaryAlerts: Readonly<Record<LanguageCode, () => Promise<DiaryAlerts>>> = {
	ja: async () => (await import('./ja/diary-alerts.ts')).diaryAlerts,
	en: async () => (await import('./en/diary-alerts.ts')).diaryAlerts
};
