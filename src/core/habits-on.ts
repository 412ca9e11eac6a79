import type { Day } from './day.ts';
import type { Event } from './event.ts';

/** The habits ticked off on a day, by id, with their mark. The last word on each counts; they never count as exercise. */
export function habitsOn(day: Day, events: readonly Event[]): ReadonlyMap<string, number> {
	const marks = new Map<string, number>();
	for (const event of events) {
		if (event.type !== 'habit' || event.day !== day) continue;
		const { habit, mark } = event.d;
		if (mark > 0) marks.set(habit, mark);
		else marks.delete(habit);
	}
	return marks;
}
