import type { Unit } from './amount.ts';
import type { Reading, Slot } from './reading.ts';
import type { Range } from './remark.ts';
import type { Token } from './token.ts';

export type NumberToken = Extract<Token, { readonly kind: 'number' }>;
export type KeywordToken = Extract<Token, { readonly kind: 'keyword' }>;

/** A reading in the making: the one place where it is written to. */
export interface Draft extends Omit<{ -readonly [K in keyof Reading]: Reading[K] }, 'unread'> {
	readonly unread: Range[];
	readonly tokens: readonly Token[];
	/** Tokens that turned out to be plain words: part of a name, or unread. */
	readonly plain: Set<Token>;
	/** Numbers without a unit, to be read when all others are known. */
	readonly numbers: NumberToken[];
	/** Where the seconds of the work are said a second time. */
	again: number;
}

/** Numbers are generous: they stop nonsense, not people. The same bounds as those of a stored dose. */
export const MOST: Readonly<Record<Unit, number>> = {
	seconds: 86_400,
	times: 1_000,
	sets: 100,
	breaths: 1_000
};

export function beginDraft(tokens: readonly Token[]): Draft {
	return {
		runs: [],
		moreTimes: [],
		each: false,
		wait: false,
		frequencies: [],
		remarks: [],
		unread: [],
		where: {},
		tokens,
		plain: new Set(),
		numbers: [],
		again: Infinity
	};
}

/** Fills a slot. What contradicts the number already in it stays unread. */
export function put(draft: Draft, slot: Slot, value: number, token: Token): boolean {
	const before = draft[slot];
	if (before === undefined) {
		draft[slot] = value;
		draft.where = { ...draft.where, [slot]: rangeOf(token) };
		return true;
	}
	if (before === value) return true;
	// 10回×3回: the second counts the sets
	const crossed = neighbours(draft, token).before?.kind === 'cross';
	const open = draft.sets === undefined && draft.time === undefined;
	if (slot === 'times' && crossed && open && value <= MOST.sets) draft.sets = value;
	else leave(draft, token);
	return false;
}

/** Marks a token as not understood. */
export function leave(draft: Draft, token: Range): void {
	draft.unread.push(rangeOf(token));
}

export function isCount(value: number, unit: Unit): boolean {
	return Number.isInteger(value) && value >= 1 && value <= MOST[unit];
}

/** The tokens beside one; words that say nothing are passed over. */
export function neighbours({ tokens }: Draft, token: Token) {
	const said = tokens.filter((each) => !isFiller(each));
	const i = said.indexOf(token);
	return { before: said[i - 1], after: said[i + 1] };
}

export function isFiller(token: Token | undefined): boolean {
	return token?.kind === 'keyword' && token.keyword === 'filler';
}

export function rangeOf({ start, end }: Range): Range {
	return { start, end };
}
