import type { Average } from '#core/average.ts';
import type { Day } from '#core/day.ts';
import type { DiaryValue } from '#core/diary.ts';
import type { LanguageCode } from '#core/preferences.ts';
import type { Names } from './names.ts';
import type { DiaryWords } from './words.ts';

/** The lines of the sheet for the doctor, by what they tell. */
export type SheetLineId =
	| 'period'
	| 'entries'
	| 'nights'
	| 'places'
	| 'hours'
	| 'scales'
	| 'longest'
	| 'triggers'
	| 'symptoms'
	| 'after'
	| 'tried'
	| 'care'
	| 'painStops'
	| 'medicines'
	| 'history'
	| 'person'
	| 'say'
	| 'note';

/** The words on the sheet for the doctor. It may be in another language than the app. */
export interface SheetWords {
	readonly title: string;
	/** Beside a line to write on by hand. */
	readonly name: string;
	readonly labels: Readonly<Record<SheetLineId, string>>;
	/** "2026年11月24日" */
	date(day: Day): string;
	/** "11/24" */
	short(day: Day): string;
	span(first: string, last: string): string;
	time(hour: number, minute: number): string;
	period(from: Day, to: Day, days: number): string;
	/** When the diary began later than the period. */
	began(day: Day): string;
	entries(all: number, night: number, daytime: number): string;
	readonly noEntries: string;
	nights(count: number, perWeek: string | undefined): string;
	byWeek(counts: readonly number[]): string;
	times(count: number): string;
	place(site: string, side: string): string;
	/** The same in few letters. */
	shortPlace(site: string, side: string): string;
	/** The place most often, before the counts of all. */
	mostly(place: string, count: number, all: number): string;
	/** Names of `HOURS`, in their order. */
	readonly hours: readonly [string, string, string, string];
	counted(name: string, count: number): string;
	readonly list: (parts: readonly string[]) => string;
	/** Groups of counts one after the other. */
	groups(parts: readonly string[]): string;
	average(of: Average): string;
	readonly lengths: Readonly<Record<DiaryValue<'durationMin'>, string>>;
	/** Exact seconds. */
	exactly(seconds: number): string;
	on(what: string, day: Day): string;
	tried(name: string, count: number, eased: number): string;
	care(done: number, asked: number): string;
	readonly noCare: string;
	startedOn(name: string, day: Day | undefined): string;
	about(what: string, told: string): string;
	weeksPregnant(weeks: number): string;
	more(count: number): string;
	/** The user's own words are quoted as such. */
	quote(text: string): string;
	readonly sides: Readonly<Record<DiaryValue<'side'>, string>>;
	readonly shortSides: Readonly<Record<DiaryValue<'side'>, string>>;
	readonly columns: {
		readonly date: string;
		readonly time: string;
		readonly site: string;
		readonly side: string;
		readonly length: string;
		readonly pain: string;
		readonly sleep: string;
		readonly triggers: string;
		readonly symptoms: string;
		/** Site and side in one. */
		readonly place: string;
		/** Signs that the lines below the table explain. */
		readonly signs: string;
		readonly week: string;
		readonly cramps: string;
		readonly nights: string;
		readonly daytime: string;
		readonly leftRight: string;
		readonly painMost: string;
		readonly sleepMost: string;
		readonly care: string;
	};
	readonly tableOfEntries: string;
	tableOfSpans(days: number): string;
}

/** All that a sheet is written with. */
export interface SheetPages {
	readonly words: SheetWords;
	readonly diary: DiaryWords;
	readonly names: Names;
}

export const sheetPages: Readonly<Record<LanguageCode, () => Promise<SheetPages>>> = {
	ja: async () => (await import('./ja/sheet-pages.ts')).sheetPages,
	en: async () => (await import('./en/sheet-pages.ts')).sheetPages
};
