import type { Range } from '#core/routine-text/remark.ts';

/** A piece of a line, and whether it was left unread. `at` is where it begins. */
export interface Part {
	readonly text: string;
	readonly marked: boolean;
	readonly at: number;
}

/** The line in pieces, in their order; nothing of it is lost. */
export function partsOf(source: string, unread: readonly Range[]): readonly Part[] {
	const parts: Part[] = [];
	let at = 0;
	const take = (end: number, marked: boolean) => {
		if (end <= at) return;
		parts.push({ text: source.slice(at, end), marked, at });
		at = end;
	};
	for (const { start, end } of [...unread].sort((a, b) => a.start - b.start)) {
		take(start, false);
		take(end, true);
	}
	take(source.length, false);
	return parts;
}
