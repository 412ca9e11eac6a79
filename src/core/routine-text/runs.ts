import { isFiller, leave, type Draft } from './draft.ts';
import type { Range } from './remark.ts';
import type { Token } from './token.ts';

/** Words side by side, from the first to the last; plain words without one of a name among them are left unread. */
export function runsOf(draft: Draft): readonly Range[] {
	return groupsOf(draft).flatMap((group) => {
		const words = trimFillers(group);
		const [first] = words;
		const last = words.at(-1);
		if (!first || !last) return [];
		const range = { start: first.start, end: last.end };
		if (words.some(({ kind }) => kind === 'text' || kind === 'name')) return [range];
		leave(draft, range);
		return [];
	});
}

function groupsOf({ tokens, plain }: Draft): readonly (readonly Token[])[] {
	const groups: Token[][] = [[]];
	for (const token of tokens) {
		if (token.kind === 'text' || token.kind === 'name' || plain.has(token))
			groups.at(-1)?.push(token);
		else groups.push([]);
	}
	return groups;
}

function trimFillers(group: readonly Token[]): readonly Token[] {
	const first = group.findIndex((token) => !isFiller(token));
	const last = group.findLastIndex((token) => !isFiller(token));
	return first < 0 ? [] : group.slice(first, last + 1);
}
