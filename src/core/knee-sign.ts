import type { CrampEntry } from './cramp.ts';
import { KNEE_SIGNS } from './diary.ts';
import { hours, type WallTime } from './time.ts';

/**
 * Whether an entry of the last seven days tells of a warning sign at the knee: then the help page stands before the
 * routine for the knee. Founders' content, 7.
 */
export function hasKneeSign(cramps: readonly CrampEntry[], now: WallTime): boolean {
	return cramps.some(
		({ startedAt, symptoms = [] }) =>
			now - startedAt < hours(24 * 7) && symptoms.some((symptom) => KNEE_SIGNS.includes(symptom))
	);
}
