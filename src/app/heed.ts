import type { Cramp } from '#core/cramp.ts';
import { flagsSetBy } from '#core/flags-from-diary.ts';
import type { Flag } from '#core/safety.ts';
import type { Care } from './care.svelte.ts';

/**
 * Minds the signs that a diary entry tells of and did not tell of before. Answers with the flags it set, so that the
 * person can be told; they take them back where the flags are shown. Rejects when the phone will not keep them: they
 * hold until the app is closed.
 */
export async function heed(care: Care, entry: Cramp, before?: Cramp): Promise<readonly Flag[]> {
	const set = flagsSetBy(entry, before).filter((flag) => !care.flags.has(flag));
	if (set.length > 0) await care.change({ flags: [...care.profile.flags, ...set] });
	return set;
}
