import { weekdayOf, type Day } from './day.ts';
import type { PauseSet } from './event.ts';
import type { Fact } from './standing.ts';

/** How often a routine is meant to be done. */
export type Plan =
	| { readonly kind: 'daily' }
	| { readonly kind: 'weekly'; readonly times: 1 | 2 | 3 | 4 | 5 | 6 }
	/** 0 = Sunday. */
	| { readonly kind: 'weekdays'; readonly days: readonly number[] }
	| { readonly kind: 'asNeeded' };

/** A time on which nothing is asked, and the id of the event that set it. Without an end it still goes on. */
export type Pause = PauseSet['d'] & { readonly id: string };

/** What was planned when: plans never reach back before the day they were made. */
export interface Schedule {
	/** The plan for a routine on a day; undefined before anything was planned. */
	planOf(routine: string, day: Day): Plan | undefined;
	/** Routines for which a plan was ever made. */
	readonly planned: readonly string[];
	/** Oldest first. */
	readonly pauses: readonly Pause[];
	/** Whether nothing is asked on that day. */
	paused(day: Day): boolean;
}

/** Times in a week that one who may rest on two days is asked for. */
const DAILY_TIMES = 5;

/** The schedule among the facts. */
export function scheduleOf(facts: readonly Fact[]): Schedule {
	const plans = new Map<string, { readonly from: Day; readonly plan: Plan }[]>();
	const set: { readonly day: Day; readonly pause: Pause }[] = [];
	for (const fact of facts) {
		if (fact.type === 'schedule') {
			const { routine, plan } = fact.d;
			plans.set(routine, [...(plans.get(routine) ?? []), { from: fact.day, plan }]);
		}
		if (fact.type === 'pause') set.push({ day: fact.day, pause: { id: fact.id, ...fact.d } });
	}
	// a later pause ends one without an end
	const pauses = set.map(({ pause }, i): Pause => {
		const to = pause.to ?? set[i + 1]?.day;
		return { ...pause, ...(to && { to }) };
	});
	return {
		planOf: (routine, day) => plans.get(routine)?.findLast(({ from }) => from <= day)?.plan,
		planned: [...plans.keys()],
		pauses,
		paused: (day) => pauses.some(({ from, to }) => from <= day && (to === undefined || day <= to))
	};
}

/** Whether a plan asks for that very day; one of so many times a week asks for no day in particular. */
export function asksFor(plan: Plan, day: Day): boolean {
	if (plan.kind === 'weekdays') return plan.days.includes(weekdayOf(day));
	return plan.kind === 'daily';
}

/** How often a plan wants a routine in a calendar week; 0 when only as needed. */
export function timesInWeek(plan: Plan): number {
	switch (plan.kind) {
		case 'daily':
			return DAILY_TIMES;
		case 'weekly':
			return plan.times;
		case 'weekdays':
			return plan.days.length;
		case 'asNeeded':
			return 0;
	}
}

/** Whether a routine is meant for that day, when on so many days of its week it is done already. */
export function isDue(plan: Plan, day: Day, doneInWeek: number): boolean {
	return plan.kind === 'weekly' ? doneInWeek < plan.times : asksFor(plan, day);
}
