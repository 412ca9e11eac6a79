import { addDays, dayFrom, type Day, type LocalTime } from './day.ts';
import type { WallTime } from './time.ts';

/**
 * Where the diary puts a cramp: the night that begins on an evening and ends on the next morning ("12→13"), or the
 * daytime of a day. Night is from 21:00 to 7:00 by the clock on the wall, as in the founders' content 10.1 and the
 * rule SN-DAY.
 */
export interface Night {
	readonly part: 'night' | 'day';
	/** The evening's date for a night, the date itself for a daytime. */
	readonly day: Day;
}

export const NIGHT = { from: 21, to: 7 } as const;

/** The night or daytime of an instant, where the clock on the wall was that many minutes ahead of UTC. */
export function nightOf(at: WallTime, off: number): Night {
	return nightAt(localAt(at, off));
}

/** The night or daytime in which the clock on the wall shows that time. */
export function nightAt({ year, month, day, hour }: LocalTime): Night {
	const date = dayFrom(year, month, day);
	if (hour >= NIGHT.from) return { part: 'night', day: date };
	if (hour < NIGHT.to) return { part: 'night', day: addDays(date, -1) };
	return { part: 'day', day: date };
}

/** What the clock on the wall showed at an instant. */
export function localAt(at: WallTime, off: number): LocalTime {
	const shifted = new Date(at + off * 60_000);
	return {
		year: shifted.getUTCFullYear(),
		month: shifted.getUTCMonth() + 1,
		day: shifted.getUTCDate(),
		hour: shifted.getUTCHours(),
		minute: shifted.getUTCMinutes()
	};
}

/** The instant at which a clock on the wall, that many minutes ahead of UTC, shows that time. */
export function instantOf({ year, month, day, hour, minute }: LocalTime, off: number): WallTime {
	return (Date.UTC(year, month - 1, day, hour, minute) - off * 60_000) as WallTime;
}

/** Newest first: by date, and the night after the day it follows. */
export function laterFirst(a: Night, b: Night): number {
	if (a.day !== b.day) return a.day < b.day ? 1 : -1;
	return Number(a.part === 'day') - Number(b.part === 'day');
}
