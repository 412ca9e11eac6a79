import type { Draft } from './event.ts';
import type { Moment } from './moment.ts';
import type { Routine } from './routine.ts';
import { resultsOf, type Tally } from './tally.ts';
import { hours, type Millis, type WallTime } from './time.ts';
import { compileTimeline, type FirstSide } from './timeline.ts';

/**
 * A session on its way, as it is kept in case the page dies: always in its paused form, because a body cannot catch
 * up with a clock. What is read back may come from an older build, so it is only trusted after `isUnfinished`.
 */
export interface Unfinished {
	readonly v: 1;
	/** The session's id, and the id its record will have: writing it twice is writing it once. */
	readonly sid: string;
	readonly recordId: string;
	readonly routine: Routine;
	readonly first: FirstSide;
	readonly began: Moment;
	/** Place on the timeline. */
	readonly elapsed: Millis;
	readonly tally: Tally;
	/** When this was last kept. */
	readonly kept: WallTime;
}

/** After this long a session is not continued but kept as what it was: a part. */
const TOO_OLD = hours(12);

export function isTooOld(unfinished: Unfinished, now: WallTime): boolean {
	return now - unfinished.kept > TOO_OLD;
}

/** The record of a session that stopped where it is; `finished` when it came to its end. */
export function recordOf(
	{ sid, recordId, routine, first, began, elapsed, tally }: Unfinished,
	moment: Moment,
	bound: number
): Draft {
	const timeline = compileTimeline(routine, first);
	return {
		id: recordId,
		moment,
		dayOf: began,
		bound,
		body: {
			type: 'session_end',
			sid,
			d: {
				routine,
				began: began.at,
				finished: elapsed >= timeline.length,
				results: resultsOf(tally, timeline, elapsed),
				pains: tally.pains,
				active: Math.round(tally.active)
			}
		}
	};
}

/** Whether something read from the phone is a session this build can continue. Anything else is thrown away. */
export function isUnfinished(value: unknown): value is Unfinished {
	const it = value as Partial<Unfinished> | null | undefined;
	if (typeof it !== 'object' || it === null || it.v !== 1) return false;
	if (typeof it.sid !== 'string' || typeof it.recordId !== 'string') return false;
	if (typeof it.elapsed !== 'number' || typeof it.kept !== 'number') return false;
	if (!Array.isArray(it.routine?.blocks) || typeof it.began?.at !== 'number') return false;
	try {
		const timeline = compileTimeline(it.routine, it.first);
		return (
			timeline.length > 0 &&
			it.tally?.played.length === timeline.steps.length &&
			Array.isArray(it.tally.pains)
		);
	} catch {
		return false;
	}
}
