import type { Store } from '#core/ports.ts';
import { seconds, type WallTime } from '#core/time.ts';
import type { Attendant } from './attendant.ts';

/** Between two steps, how much of a session a dead battery may cost. */
const OFTEN = seconds(5);

/**
 * Keeps the running session on the desk: at each step, pause and hide for sure, and about every five seconds
 * besides, so that whatever kills the page loses nothing worth naming. A keep that fails is not worth a word: the
 * next one comes soon, and the record at the end has its own alarm.
 */
export function deskKeeper(store: Store): Attendant {
	let last = 0 as WallTime;
	return (event) => {
		if (event.type === 'left' || event.type === 'cue') return;
		const { type, now } = event;
		if (type === 'ticked' && now.kept - last < OFTEN) return;
		last = now.kept;
		store.keep(now, type === 'ticked' ? 'quickly' : 'surely').catch(() => undefined);
	};
}
