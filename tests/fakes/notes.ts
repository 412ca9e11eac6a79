import type { Cramp, CrampEntry } from '#core/cramp.ts';
import { dayFrom, type Day } from '#core/day.ts';
import { NEW_HEALTH, type Health } from '#core/health.ts';
import { instantOf, nightOf } from '#core/night.ts';
import type { Notes } from '#core/notes.ts';
import type { Flag } from '#core/safety.ts';
import { hours, type Millis, type WallTime } from '#core/time.ts';

const OFF = 540;
// 9 a.m. of a Sunday: what began whole days ago began by day, seven hours more and it was night
export const now = instantOf({ year: 2026, month: 11, day: 15, hour: 9, minute: 0 }, OFF);
export const today = dayFrom(2026, 11, 15);
export const days = (n: number): Millis => hours(24 * n);

/** What is told of one cramp. */
type Fields = Omit<Partial<Cramp>, 'startedAt'>;

/** A cramp that began so long ago. */
export function ago(length: Millis, told: Fields = {}): CrampEntry {
	const startedAt = (now - length) as WallTime;
	return {
		id: `${length}`,
		startedAt,
		off: OFF,
		when: nightOf(startedAt, OFF),
		site: 'calf',
		side: 'both',
		...told
	};
}

export interface Beside {
	readonly flags?: readonly Flag[];
	readonly health?: Partial<Health>;
	readonly painDays?: readonly Day[];
}

export function notes(
	cramps: readonly CrampEntry[],
	{ flags = [], health, painDays = [] }: Beside = {}
): Notes {
	return {
		cramps,
		flags: new Set(flags),
		health: { ...NEW_HEALTH, ...health },
		painDays,
		now,
		today
	};
}

export const one = (told: Fields) => notes([ago(days(400), told)]);
export const tells = (...symptoms: NonNullable<Cramp['symptoms']>) => one({ symptoms });
/** So many cramps, one after the other, the newest so long ago. */
export const several = (
	count: number,
	told: Fields = {},
	newest: Millis = hours(1),
	apart = hours(1)
) => Array.from({ length: count }, (_, i) => ago(newest + i * apart, told));
export const pregnant: Beside = { health: { pregnancy: { answer: 'yes' } } };
export const medicine = (startedOn: Day): Beside => ({
	health: { medicines: [{ name: 'A', startedOn }] }
});

/** Just inside of so many days. */
export const last = (count: number) => days(count) - 1;

/** A rule at its limits: notes for which its line just matches, and notes for which it just does not. */
export interface Limits {
	readonly so: readonly Notes[];
	readonly not: readonly Notes[];
}
