import { weekdayOf, type Day } from './day.ts';
import type { Fact } from './standing.ts';

/** How often a routine is meant to be done. */
export type Plan =
	| { readonly kind: 'daily' }
	| { readonly kind: 'weekly'; readonly times: 1 | 2 | 3 | 4 | 5 | 6 }
	/** 0 = Sunday. */
	| { readonly kind: 'weekdays'; readonly days: readonly number[] }
	| { readonly kind: 'asNeeded' };

const DAILY: Plan = { kind: 'daily' };

/** What was planned when: plans never reach back before the day they were made. */
export interface Schedule {
	/** The plan for a routine on a day; daily before anything was planned. */
	planOf(routine: string, day: Day): Plan;
	/** Whether nothing is asked on that day. */
	paused(day: Day): boolean;
}

/** The schedule among the facts. */
export function scheduleOf(facts: readonly Fact[]): Schedule {
	const plans = new Map<string, { readonly from: Day; readonly plan: Plan }[]>();
	const pauses: { readonly set: Day; readonly from: Day; readonly to?: Day }[] = [];
	for (const fact of facts) {
		if (fact.type === 'schedule') {
			const { routine, plan } = fact.d;
			plans.set(routine, [...(plans.get(routine) ?? []), { from: fact.day, plan }]);
		}
		// a later pause ends one without an end
		if (fact.type === 'pause') pauses.push({ set: fact.day, ...fact.d });
	}
	const spans = pauses.map(({ from, to }, i) => ({ from, to: to ?? pauses[i + 1]?.set }));
	return {
		planOf(routine, day) {
			const set = plans.get(routine)?.findLast(({ from }) => from <= day);
			return set?.plan ?? DAILY;
		},
		paused: (day) => spans.some(({ from, to }) => from <= day && (to === undefined || day <= to))
	};
}

/** Whether a routine is meant for that day, when so much of its week is done already. */
export function isDue(plan: Plan, day: Day, doneInWeek: number): boolean {
	switch (plan.kind) {
		case 'daily':
			return true;
		case 'weekly':
			return doneInWeek < plan.times;
		case 'weekdays':
			return plan.days.includes(weekdayOf(day));
		case 'asNeeded':
			return false;
	}
}
