import type { LocalTime } from './day.ts';
import type { WallTime } from './time.ts';

/** One moment as the phone sees it: the instant, and what its clock on the wall shows where the person is. */
export interface Moment {
	readonly at: WallTime;
	/** IANA name of the zone, as the phone gives it. */
	readonly zone: string;
	/** Minutes the wall clock is ahead of UTC; kept, so that no table of zones is needed to read old records. */
	readonly off: number;
	readonly local: LocalTime;
}
