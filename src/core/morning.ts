import type { CrampEntry } from './cramp.ts';
import type { Moment } from './moment.ts';
import { laterFirst, NIGHT, nightOf } from './night.ts';
import { hours, type Millis } from './time.ts';

/** From this hour on one may be asked about the night; and so long after a cramp began; and no longer than this. */
const MORNING = 5;
const AFTER: Millis = hours(2);
const UNTIL: Millis = hours(72);

/**
 * The cramps of the last three days that were noted in a hurry, the latest first: what a morning may ask about. Nothing
 * before the night is over. The hours are our own choice.
 */
export function toTellMore(
	cramps: readonly CrampEntry[],
	{ at, off, local }: Moment
): readonly CrampEntry[] {
	if (local.hour < MORNING) return [];
	const tonight = local.hour >= NIGHT.from ? nightOf(at, off) : undefined;
	const asked = cramps.filter(
		({ quick, startedAt, when }) =>
			quick === true &&
			at - startedAt >= AFTER &&
			at - startedAt <= UNTIL &&
			!(tonight && laterFirst(when, tonight) === 0)
	);
	return asked.reverse();
}
