/** A thing that is being changed, and every step to it, so that each can be taken back and done again. */
export interface Edits<T> {
	/** Oldest first. */
	readonly past: readonly T[];
	readonly now: T;
	/** What was taken back, next first. */
	readonly future: readonly T[];
	/** What the last step was about; the next about the same is one with it: a word is no step for each letter. */
	readonly about?: string;
}

/** More than anyone remembers; each shares with the next what did not change. */
export const MOST_STEPS = 500;

export function editsOf<T>(now: T): Edits<T> {
	return { past: [], now, future: [] };
}

/** One step on. A step that changes nothing is none. */
export function edited<T>(edits: Edits<T>, now: T, about?: string): Edits<T> {
	if (now === edits.now) return edits;
	const together = about !== undefined && about === edits.about;
	const past = together ? edits.past : [...edits.past, edits.now].slice(-MOST_STEPS);
	return { past, now, future: [], ...(about !== undefined && { about }) };
}

/** One step back, where there is one. */
export function undone<T>(edits: Edits<T>): Edits<T> {
	if (edits.past.length === 0) return edits;
	const now = edits.past[edits.past.length - 1] as T;
	return { past: edits.past.slice(0, -1), now, future: [edits.now, ...edits.future] };
}

/** The step that was taken back last, again. */
export function redone<T>(edits: Edits<T>): Edits<T> {
	if (edits.future.length === 0) return edits;
	const [now, ...future] = edits.future as [T, ...T[]];
	return { past: [...edits.past, edits.now], now, future };
}
