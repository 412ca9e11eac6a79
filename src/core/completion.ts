import type { Day } from './day.ts';
import type { Event, Told } from './event.ts';
import { standing, type Fact } from './standing.ts';
import type { Millis, WallTime } from './time.ts';

/** A session as history shows it. */
export interface Completion {
	/** Of its event: what corrections point to. */
	readonly id: string;
	readonly sid: string;
	readonly day: Day;
	readonly began: WallTime;
	/** Minutes ahead of UTC where it was done. */
	readonly off: number;
	readonly routine: string;
	/** What a routine of the person's own was called that day. */
	readonly name?: string;
	readonly finished: boolean;
	/** How many exercises were done whole, of how many. One is enough for the day to count. */
	readonly done: number;
	readonly blocks: number;
	readonly pains: number;
	readonly active: Millis;
	readonly told: Told;
	readonly byHand: boolean;
}

/** The sessions among the events as they stand, oldest first; the same session written twice is one. */
export function completionsOf(events: readonly Event[]): readonly Completion[] {
	const bySession = new Map<string, Completion>();
	for (const fact of standing(events))
		if (fact.type === 'session_end') bySession.set(fact.sid, completionOf(fact));
	return [...bySession.values()];
}

function completionOf({
	id,
	sid,
	day,
	off,
	d
}: Extract<Fact, { type: 'session_end' }>): Completion {
	const { routine, began, results, pains, finished, active, byHand = false } = d;
	const { feel, hard, pain, note } = d;
	return {
		...{ id, sid, day, began, off, finished, active, byHand },
		routine: routine.id,
		...(routine.name !== undefined && { name: routine.name }),
		done: results.filter((result) => result === 'done').length,
		blocks: results.length,
		pains: pains.length,
		told: {
			...(feel && { feel }),
			...(hard && { hard }),
			...(pain !== undefined && { pain }),
			...(note && { note })
		}
	};
}
