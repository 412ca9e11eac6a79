import type { Completion } from './completion.ts';
import { daysBetween, type Day } from './day.ts';

/** Days after which a backup is spoken of again, by how many copies the phone itself keeps. Our own choice. */
const AFTER = { 1: 14, 2: 30 } as const;

/** Whether it is time to speak of a backup: so long after the last one, or after the first record while there is none. */
export function backupIsDue(
	completions: readonly Pick<Completion, 'day'>[],
	backedUp: Day | undefined,
	today: Day,
	copies: 1 | 2
): boolean {
	const since =
		backedUp ?? completions.reduce((least, { day }) => (day < least ? day : least), today);
	return completions.length > 0 && daysBetween(since, today) >= AFTER[copies];
}
