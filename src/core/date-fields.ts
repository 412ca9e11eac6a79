import { dayFrom, isDay, partsOf } from './day.ts';
import { instantOf, localAt } from './night.ts';
import type { WallTime } from './time.ts';

/** A moment as the fields of a form hold it, by the clock on the wall: '2026-11-13' and '03:16'. */
export interface DateFields {
	readonly date: string;
	readonly time: string;
}

/** An instant as fields, where the clock on the wall was that many minutes ahead of UTC. */
export function fieldsOf(at: WallTime, off: number): DateFields {
	const { year, month, day, hour, minute } = localAt(at, off);
	const pad = (n: number) => String(n).padStart(2, '0');
	return { date: dayFrom(year, month, day), time: `${pad(hour)}:${pad(minute)}` };
}

/** The instant that fields name; undefined where they name none, or one after `now`. */
export function instantIn(
	{ date, time }: DateFields,
	off: number,
	now: WallTime
): WallTime | undefined {
	const [, hour, minute] = /^([01]\d|2[0-3]):([0-5]\d)/.exec(time) ?? [];
	if (!isDay(date) || hour === undefined || minute === undefined) return undefined;
	const { year, month, date: day } = partsOf(date);
	const at = instantOf({ year, month, day, hour: Number(hour), minute: Number(minute) }, off);
	return at <= now && at >= 0 ? at : undefined;
}

/** An instant as people say it, by the clock on the wall: '3:16'. */
export function clockText(at: WallTime, off: number): string {
	return fieldsOf(at, off).time.replace(/^0/, '');
}
