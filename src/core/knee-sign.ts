import type { CrampEntry } from './cramp.ts';
import { hours, type WallTime } from './time.ts';

/** Warning signs at the knee. They stand here so that the first screen, which asks for them, need not carry the diary. */
export const KNEE_SIGNS = [
	'kneeSwollen',
	'kneeHotRed',
	'kneeLocked',
	'kneeGivesWay',
	'kneeLump',
	'kneeCannotBearWeight',
	'kneeStairsHard'
] as const;

/**
 * Whether an entry of the last seven days tells of a warning sign at the knee: then the help page stands before the
 * routine for the knee. Founders' content, 7.
 */
export function hasKneeSign(cramps: readonly CrampEntry[], now: WallTime): boolean {
	return cramps.some(
		({ startedAt, symptoms = [] }) =>
			now - startedAt < hours(24 * 7) && KNEE_SIGNS.some((sign) => symptoms.includes(sign))
	);
}
