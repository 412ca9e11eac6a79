import { addDays, weekdayOf, type Day } from './day.ts';

/** 0 = Sunday, 1 = Monday: where the person's week begins. */
export type WeekStart = 0 | 1;

/** The first day of the calendar week a day is in. */
export function weekOf(day: Day, start: WeekStart): Day {
	return addDays(day, -((weekdayOf(day) - start + 7) % 7));
}

/** The seven days of a week, from its first. */
export function daysOfWeek(first: Day): readonly Day[] {
	return [0, 1, 2, 3, 4, 5, 6].map((n) => addDays(first, n));
}
