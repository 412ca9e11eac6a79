import { isCount, leave, neighbours, put, type Draft, type NumberToken } from './draft.ts';
import type { Token } from './token.ts';

/** Reads the numbers without a unit, once it is known what the line says besides. */
export function readBareNumbers(draft: Draft): void {
	const crossed = draft.numbers.filter((token) => isCrossed(draft, token));
	const { time, times, sets, breaths } = draft;
	const bare = [time, times, sets, breaths].every((each) => each === undefined);
	if (bare && crossed.length > 1) readPair(draft, crossed);
	else for (const token of crossed) readFactor(draft, token);
	for (const token of draft.numbers) if (!crossed.includes(token)) readLone(draft, token);
}

/** 3 x 10: sets and reps, or reps and seconds; the exercise decides. */
function readPair(draft: Draft, [first, second, ...others]: readonly NumberToken[]): void {
	if (!first || !second) return;
	if (isCount(first.value, 'times') && isCount(second.value, 'times'))
		draft.pair = [first.value, second.value];
	else for (const token of [first, second]) leave(draft, token);
	for (const token of others) leave(draft, token);
}

/** 10秒×3, 10回×3: how often, then in how many sets. */
function readFactor(draft: Draft, token: NumberToken): void {
	const repeats = token.start > draft.again;
	// left 10 s x 3, right 10 s x 3: the same once more
	if (repeats && token.value === draft.times) return;
	const slot = draft.times === undefined ? 'times' : 'sets';
	if (isCount(token.value, slot) && !repeats) put(draft, slot, token.value, token);
	else leave(draft, token);
}

/** 10 heel raises, heel raises 10, 3 sets of 10; elsewhere a number is part of a name: figure 4 stretch. */
function readLone(draft: Draft, token: NumberToken): void {
	const { time, times, pair, breaths } = draft;
	const open = [time, times, pair, breaths].every((each) => each === undefined);
	const { before, after } = neighbours(draft, token);
	const inSets = before?.kind === 'amount' && before.amount.unit === 'sets';
	if (!open || !isCount(token.value, 'times') || !(inSets || isEdge(before) || isEdge(after))) {
		draft.plain.add(token);
		return;
	}
	put(draft, 'times', token.value, token);
	if (!inSets) draft.remarks = [...draft.remarks, { kind: 'numberAsTimes', times: token.value }];
}

function isCrossed(draft: Draft, token: Token): boolean {
	const { before, after } = neighbours(draft, token);
	return before?.kind === 'cross' || after?.kind === 'cross';
}

function isEdge(token: Token | undefined): boolean {
	return token === undefined || token.kind === 'break' || token.kind === 'keyword';
}
