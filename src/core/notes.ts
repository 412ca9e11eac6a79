import type { CrampEntry } from './cramp.ts';
import type { Day } from './day.ts';
import type { DiaryValue } from './diary.ts';
import type { Health } from './health.ts';
import { isFlag, type Flags } from './safety.ts';
import { hours, type WallTime } from './time.ts';

/** What the person told of themselves, and the moment it is looked at. */
export interface Person {
	readonly flags: Flags;
	readonly health: Health;
	readonly now: WallTime;
}

/** All that the help rules look at: the diary, and what is known beside it. */
export interface Notes extends Person {
	/** As they stand, in any order. */
	readonly cramps: readonly CrampEntry[];
	/** Days on which "it hurts" was tapped in a session; repeats count once. */
	readonly painDays: readonly Day[];
	readonly today: Day;
}

/**
 * The entries that began in the last so many days (of 24 hours, counted back from now), but not in the last
 * `before` of them. Half-open, so that neighbouring windows drop none and repeat none: what began exactly seven days
 * ago is no longer in the last seven days.
 */
export function entriesIn({ cramps, now }: Notes, days: number, before = 0): readonly CrampEntry[] {
	return cramps.filter(({ startedAt }) => {
		const ago = now - startedAt;
		return ago >= hours(24 * before) && ago < hours(24 * days);
	});
}

/**
 * Whether the person is pregnant, told in the profile or as a safety flag: one fact that is asked in two places, and
 * once is enough to be heard.
 */
export function isPregnant({ flags, health }: Person): boolean {
	return health.pregnancy?.answer === 'yes' || flags.has('pregnant') || flags.has('pregnant_28w');
}

/**
 * Whether the person told of a health condition, in the profile or as the safety flag of the same name. `vascular` must
 * stand in the profile: a sign in the diary may have set the flag, and is not a condition that a doctor named.
 */
export function hasCondition({ flags, health }: Person, condition: DiaryValue<'history'>): boolean {
	return (
		health.history.includes(condition) ||
		(isFlag(condition) && condition !== 'vascular' && flags.has(condition))
	);
}
