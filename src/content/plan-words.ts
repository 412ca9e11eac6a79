import type { LanguageCode } from '#core/preferences.ts';

/** The words around plans, rest and reminders. */
export interface PlanWords {
	readonly lead: string;
	readonly daily: string;
	weekly(times: number): string;
	readonly weekdays: string;
	readonly asNeeded: string;
	/** Sunday first, short and whole. */
	readonly dayNames: readonly { readonly short: string; readonly long: string }[];
	howOften(routine: string): string;
	which(routine: string): string;
	weeksInARow(weeks: number): string;
	readonly showAll: string;
	readonly rest: string;
	readonly restLine: string;
	readonly from: string;
	readonly to: string;
	readonly toLine: string;
	readonly reason: string;
	readonly reasons: {
		readonly ill: string;
		readonly travel: string;
		readonly other: string;
	};
	readonly setRest: string;
	readonly badRest: string;
	span(from: string, to: string | undefined): string;
	readonly endRest: string;
	readonly removeRest: string;
	readonly turns: string;
	readonly turnsNote: string;
	turn(hour: number): string;
	readonly remind: string;
	readonly remindLine: string;
	readonly remindWhich: string;
	readonly remindAt: string;
	readonly makeReminder: string;
	readonly remindNote: string;
	readonly remindIphone: string;
	readonly remindAndroid: string;
	readonly notKept: string;
}

export const planWords: Readonly<Record<LanguageCode, () => Promise<PlanWords>>> = {
	ja: async () => (await import('./ja/plan.ts')).plan,
	en: async () => (await import('./en/plan.ts')).plan
};
