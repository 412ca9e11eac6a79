import { mergeHealth, parseHealth } from './health.ts';
import type { Profile } from './profile.ts';

/**
 * What two phones were told of one body: every flag either of them knows, because flags guard; all that was told for
 * the doctor; all else as it is on this one, unless nobody has answered anything here yet.
 */
export function mergeProfiles(ours: Profile, theirs: Profile): Profile {
	const health =
		ours.health === undefined && theirs.health === undefined
			? {}
			: { health: mergeHealth(parseHealth(ours.health), parseHealth(theirs.health)) };
	if (!ours.welcomed && ours.flags.length === 0) return { ...theirs, ...health, welcomed: true };
	return { ...ours, ...health, flags: [...new Set([...ours.flags, ...theirs.flags])] };
}
