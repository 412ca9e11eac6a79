import type { Day } from './day.ts';
import type { Event } from './event.ts';
import type { Millis } from './time.ts';

/** A session as history shows it. */
export interface Completion {
	readonly sid: string;
	readonly day: Day;
	readonly routine: string;
	readonly finished: boolean;
	/** How many exercises were done whole. One is enough for the day to count. */
	readonly done: number;
	readonly active: Millis;
}

/** The sessions among the events, oldest first; the same session written twice is one. */
export function completionsOf(events: readonly Event[]): readonly Completion[] {
	const bySession = new Map<string, Completion>();
	for (const event of events) {
		if (event.type !== 'session_end') continue;
		const { routine, results, finished, active } = event.d;
		const done = results.filter((result) => result === 'done').length;
		bySession.set(event.sid, {
			sid: event.sid,
			day: event.day,
			routine: routine.id,
			finished,
			done,
			active
		});
	}
	return [...bySession.values()];
}

/** The days on which at least one exercise was done whole. */
export function daysDone(completions: readonly Completion[]): ReadonlySet<Day> {
	return new Set(completions.filter(({ done }) => done > 0).map(({ day }) => day));
}
