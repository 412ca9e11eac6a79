import type { CrampEntry } from './cramp.ts';
import type { Day } from './day.ts';
import { laterFirst, type Night } from './night.ts';

/** What the diary shows under one heading. */
export interface NightEntries {
	readonly when: Night;
	/** The latest first; never empty. */
	readonly cramps: readonly CrampEntry[];
}

/** Entries by their night or daytime, the newest first. */
export function byNight(cramps: readonly CrampEntry[]): readonly NightEntries[] {
	const nights = new Map<string, CrampEntry[]>();
	for (const cramp of [...cramps].sort((a, b) => b.startedAt - a.startedAt)) {
		const key = `${cramp.when.day} ${cramp.when.part}`;
		nights.set(key, [...(nights.get(key) ?? []), cramp]);
	}
	return [...nights.values()]
		.flatMap((own) => (own[0] ? [{ when: own[0].when, cramps: own }] : []))
		.sort((a, b) => laterFirst(a.when, b.when));
}

/** How many cramps each date had: those of a night count to its evening, so that they stand beside that day's care. */
export function crampsPerDay(cramps: readonly CrampEntry[]): ReadonlyMap<Day, number> {
	const counts = new Map<Day, number>();
	for (const { when } of cramps) counts.set(when.day, (counts.get(when.day) ?? 0) + 1);
	return counts;
}
