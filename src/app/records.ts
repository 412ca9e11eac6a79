import type { Records } from '#core/helping.ts';
import { trialOn, type Trial } from '#core/trial.ts';
import type { History } from './history.svelte.ts';

// apart from the history, because the first page has no use for them

/** Where the person is in the six-week plan; undefined when not in it. */
export function trialOf({ today, facts }: History): Trial | undefined {
	return trialOn(today, facts);
}

/** What "is it helping?" looks at. Without cramps before `loadAll`. */
export function recordsOf(history: History): Records {
	const { cramps, done, schedule } = history;
	return {
		cramps,
		done,
		paused: (day) => schedule.paused(day),
		begun: trialOf(history)?.diaryFrom
	};
}
