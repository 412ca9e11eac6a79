import type { Amount, Unit } from './amount.ts';
import { beginDraft, leave, MOST, put, rangeOf, type Draft, type KeywordToken } from './draft.ts';
import type { Keyword } from './keyword.ts';
import { pairKeywords } from './pairing.ts';
import { readKeyword } from './read-keyword.ts';
import { readBareNumbers } from './read-bare-numbers.ts';
import type { Reading, Slot } from './reading.ts';
import { runsOf } from './runs.ts';
import type { Token } from './token.ts';

/** Reads the tokens of a line; ranges are of the folded text. What contradicts what came before it stays unread. */
export function readTokens(tokens: readonly Token[]): Reading {
	const draft = beginDraft(tokens);
	const owners = pairKeywords(tokens);
	const paired = new Set(owners.values());
	for (const token of tokens) {
		switch (token.kind) {
			case 'keyword':
				readKeyword(draft, token, paired.has(token));
				break;
			case 'phases':
				readPhases(draft, token);
				break;
			case 'frequency':
				draft.frequencies = [...draft.frequencies, token];
				break;
			case 'number':
				if (!owners.has(token)) draft.numbers.push(token);
				break;
			case 'amount':
				if (!isBreathing(owners, token) && !isPerTime(tokens, token))
					readAmount(draft, token, token.amount, owners.get(token)?.keyword);
		}
	}
	readBreathing(draft, owners);
	// left 10 s, right 10 s: the same once more
	if (draft.side === 'eachSide')
		draft.moreTimes = draft.moreTimes.filter(({ value }) => value !== draft.time);
	readBareNumbers(draft);
	draft.runs = runsOf(draft);
	const { tokens: _, plain: _plain, numbers: _numbers, again: _again, ...reading } = draft;
	return reading;
}

type Owners = ReadonlyMap<Token, KeywordToken>;

function readPhases(draft: Draft, token: Extract<Token, { readonly kind: 'phases' }>): void {
	const { of, seconds } = token.phases;
	const [first = 0] = seconds;
	if (seconds.some((each) => each > MOST.seconds)) leave(draft, token);
	else if (of === 'cuesAt') draft.cuesAt = seconds;
	else if (of === 'cueEvery') draft.cueEvery = first;
	else if (seconds.length > MOST_PHASES || draft.phases || !seconds.some(Boolean))
		leave(draft, token);
	else draft.phases = token.phases;
}

/** As many as a stored dose may have. */
const MOST_PHASES = 8;

function readAmount(draft: Draft, token: Token, amount: Amount, owner: Keyword | undefined): void {
	const { unit, value, most, doubt } = amount;
	const slot = slotOf(unit, owner);
	const whole = unit === 'seconds' || Number.isInteger(value);
	const none = value === 0 && (unit !== 'seconds' || slot === 'time');
	// 100m is no time
	const metres = doubt === 'minutes' && value > 3_600;
	if (value > MOST[unit] || !whole || none || metres) {
		leave(draft, token);
		return;
	}
	const range = rangeOf(token);
	if (slot === 'time' && draft.time !== undefined) {
		draft.again = token.start;
		draft.moreTimes = [...draft.moreTimes, { ...range, value }];
		return;
	}
	if (!put(draft, slot, value, token)) return;
	if (most !== undefined)
		draft.remarks = [...draft.remarks, { kind: 'lower', unit, value, most, range }];
	if (doubt) draft.remarks = [...draft.remarks, { kind: doubt, seconds: value, range }];
}

function slotOf(unit: Unit, owner: Keyword | undefined): Slot {
	if (unit !== 'seconds') return unit;
	return owner === 'rest' || owner === 'ready' || owner === 'change' ? owner : 'time';
}

/** Seconds to breathe in, out, and to hold the breath between. */
function isBreathing(owners: Owners, token: Token): boolean {
	const owner = owners.get(token)?.keyword;
	const breathes = [...owners.values()].some(({ keyword }) => keyword === 'in');
	return owner === 'in' || owner === 'out' || (owner === 'hold' && breathes);
}

function readBreathing(draft: Draft, owners: Owners): void {
	const breathing = draft.tokens.filter((token) => isBreathing(owners, token));
	const seconds = breathing.map((token) => {
		if (token.kind === 'number') return token.value;
		return token.kind === 'amount' ? token.amount.value : 0;
	});
	const sum = seconds.reduce((all, each) => all + each, 0);
	const fits = sum > 0 && sum <= MOST.seconds && seconds.length <= MOST_PHASES;
	if (fits && !draft.phases) draft.phases = { of: 'breath', seconds, end: 0 };
	else for (const token of breathing) leave(draft, token);
}

/** 1回10秒×3: "1回" says what the seconds are of. */
function isPerTime(tokens: readonly Token[], token: Token): boolean {
	if (token.kind !== 'amount' || token.amount.unit !== 'times' || token.amount.value !== 1)
		return false;
	const i = tokens.indexOf(token);
	const after = tokens.slice(i + 1);
	const next = after.find((each) => each.kind !== 'keyword');
	return (
		tokens[i - 1]?.kind !== 'cross' &&
		next?.kind === 'amount' &&
		next.amount.unit === 'seconds' &&
		after.some(
			(each) => each.kind === 'number' || (each.kind === 'amount' && each.amount.unit !== 'seconds')
		)
	);
}
