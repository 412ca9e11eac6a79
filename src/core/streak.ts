import { addDays, weekdayOf, type Day } from './day.ts';

/** How long the person has kept going, as of a day. Computed from what was done, never stored. */
export interface Streak {
	/** Days in a row, up to today or yesterday: a day that is not over never breaks it. */
	readonly days: number;
	readonly doneToday: boolean;
	/** The seven days that end with today, oldest first. */
	readonly week: readonly WeekDay[];
}

export interface WeekDay {
	readonly day: Day;
	/** 0 = Sunday. */
	readonly weekday: number;
	readonly state: 'done' | 'open' | 'rest';
}

/** `days` are those on which something was done; days after today are kept out until they come. */
export function streakOn(today: Day, days: ReadonlySet<Day>): Streak {
	const doneToday = days.has(today);
	let length = 0;
	for (let day = doneToday ? today : addDays(today, -1); days.has(day); day = addDays(day, -1))
		length += 1;
	const week = [-6, -5, -4, -3, -2, -1, 0].map((back): WeekDay => {
		const day = addDays(today, back);
		const state = days.has(day) ? 'done' : back === 0 ? 'open' : 'rest';
		return { day, weekday: weekdayOf(day), state };
	});
	return { days: length, doneToday, week };
}
