import type { Event } from './event.ts';
import type { OwnRoutine } from './own-routine.ts';
import { standing } from './standing.ts';

/**
 * The person's own routines as they stand, in the order they came. Of each the last word counts, whole: `routine` keeps
 * it as it is from then on, `routine_gone` removes it. Two phones that merge agree on the later word, whichever it was:
 * what one changed after the other had removed it is there, changed. Undoing a removal is a `void` of that removal
 * alone: it stays removed if the other phone had removed it as well.
 */
export function ownRoutinesOf(events: readonly Event[]): readonly OwnRoutine[] {
	return standing(events).reduce(ownRoutinesAfter, NONE);
}

const NONE: readonly OwnRoutine[] = [];

/** The routines after one more event that came after all before. */
export function ownRoutinesAfter(
	routines: readonly OwnRoutine[],
	event: Event
): readonly OwnRoutine[] {
	if (event.type === 'routine_gone') return routines.filter(({ id }) => id !== event.d.id);
	if (event.type !== 'routine') return routines;
	const { routine } = event.d;
	if (!routines.some(({ id }) => id === routine.id)) return [...routines, routine];
	return routines.map((known) => (known.id === routine.id ? routine : known));
}
