import { canonical } from './canonical.ts';
import { inOrder, type Event } from './event.ts';

/**
 * All facts of two phones, in order: the union, whichever comes first. Of two events that claim one id the later counts,
 * and of two that claim the same moment as well, always the same one.
 */
export function merge(ours: readonly Event[], theirs: readonly Event[]): readonly Event[] {
	const byId = new Map<string, Event>();
	for (const event of [...ours, ...theirs]) {
		const known = byId.get(event.id);
		if (!known || isAfter(event, known)) byId.set(event.id, event);
	}
	return inOrder([...byId.values()]);
}

/** What a merge would bring. */
export interface MergePreview {
	readonly fresh: number;
	readonly known: number;
}

export function previewMerge(ours: readonly Event[], theirs: readonly Event[]): MergePreview {
	const ids = new Set(ours.map(({ id }) => id));
	const fresh = new Set(theirs.map(({ id }) => id).filter((id) => !ids.has(id))).size;
	return { fresh, known: new Set(theirs.map(({ id }) => id)).size - fresh };
}

function isAfter(one: Event, other: Event): boolean {
	if (one.hlc !== other.hlc) return one.hlc > other.hlc;
	return canonical(one) > canonical(other);
}
