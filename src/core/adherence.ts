import { addDays, type Day } from './day.ts';
import type { Days } from './streak.ts';
import { daysOfWeek, weekOf } from './week.ts';

/** One calendar week, as a chart shows it. */
export interface Week {
	readonly first: Day;
	/** Days with care, and days on which care was asked for so far. */
	readonly done: number;
	readonly asked: number;
}

/** The last weeks up to the one today is in, oldest first. */
export function lastWeeks(
	today: Day,
	count: number,
	{ done, free, weekStart }: Days
): readonly Week[] {
	const current = weekOf(today, weekStart);
	return Array.from({ length: count }, (_, i) => {
		const first = addDays(current, (i - count + 1) * 7);
		const days = daysOfWeek(first).filter((day) => day <= today);
		return {
			first,
			done: days.filter((day) => done.has(day)).length,
			asked: days.filter((day) => done.has(day) || !free(day)).length
		};
	});
}
