import { addDays, daysBetween, type Day } from './day.ts';
import type { Fact } from './standing.ts';

/**
 * The six-week plan, in the form of the one trial with fewer night cramps (E01): every night for six weeks. Before it
 * comes a diary of one to two weeks (two as in E54), so that there is something to look back to.
 */
export const TRIAL = { diary: { least: 7, most: 14 }, weeks: 6 } as const;

/** Where a person is in the six-week plan. */
export type Trial =
	| {
			readonly phase: 'diary';
			readonly diaryFrom: Day;
			/** From 1. */
			readonly day: number;
			/** A week of diary is there: the care may begin, when the person likes. */
			readonly ready: boolean;
	  }
	| {
			readonly phase: 'care' | 'over';
			/** Undefined when the diary was there already. */
			readonly diaryFrom: Day | undefined;
			readonly from: Day;
			/** The last of the six weeks' days. */
			readonly to: Day;
			/** From 1; the last one when it is over. */
			readonly week: number;
			readonly routine: string;
	  };

/** Undefined when nobody began it, or put it away. The last step counts; a new diary begins it anew. */
export function trialOn(today: Day, facts: readonly Fact[]): Trial | undefined {
	let diaryFrom: Day | undefined;
	let care: { readonly from: Day; readonly routine: string } | undefined;
	for (const fact of facts) {
		if (fact.type !== 'trial') continue;
		if (fact.d.step === 'care') {
			care = { from: fact.day, routine: fact.d.routine };
			continue;
		}
		care = undefined;
		diaryFrom = fact.d.step === 'diary' ? fact.day : undefined;
	}
	if (care) {
		const week = Math.floor(Math.max(0, daysBetween(care.from, today)) / 7) + 1;
		return {
			phase: week > TRIAL.weeks ? 'over' : 'care',
			diaryFrom,
			...care,
			to: addDays(care.from, TRIAL.weeks * 7 - 1),
			week: Math.min(week, TRIAL.weeks)
		};
	}
	if (diaryFrom === undefined) return undefined;
	const days = Math.max(0, daysBetween(diaryFrom, today));
	return { phase: 'diary', diaryFrom, day: days + 1, ready: days >= TRIAL.diary.least };
}

/** The days of diary to look back to from the first day of care: two weeks at most. */
export function baseOf(from: Day, diaryBegan: Day | undefined): Day | undefined {
	if (diaryBegan === undefined || diaryBegan >= from) return undefined;
	const earliest = addDays(from, -TRIAL.diary.most);
	return diaryBegan < earliest ? earliest : diaryBegan;
}
