import type { Keyword } from './keyword.ts';
import type { Token } from './token.ts';

type KeywordToken = Extract<Token, { readonly kind: 'keyword' }>;

/** Words that say what the amount beside them is for. */
const TAKERS: ReadonlySet<Keyword> = new Set<Keyword>([
	'rest',
	'ready',
	'change',
	'hold',
	'keep',
	'in',
	'out',
	'count'
]);

/**
 * Which word each amount belongs to: 休み10秒, 10秒休み, rest 30 s, 10 s hold. Where an amount stands on both sides of
 * the word, the nearer is its own; with the same distance, the one after it, unless that is followed by another word
 * that takes an amount (10 s hold 5 s rest).
 */
export function pairKeywords(tokens: readonly Token[]): ReadonlyMap<Token, KeywordToken> {
	const owners = new Map<Token, KeywordToken>();
	const said = tokens.filter((token) => !(token.kind === 'keyword' && token.keyword === 'filler'));
	for (const [i, token] of said.entries()) {
		if (token.kind !== 'keyword' || !TAKERS.has(token.keyword)) continue;
		const before = said[i - 1];
		const after = said[i + 1]?.kind === 'break' && isTight(said[i + 1]) ? said[i + 2] : said[i + 1];
		const last = before && !owners.has(before) && fits(before, token.keyword) ? before : undefined;
		const next = after && fits(after, token.keyword) ? after : undefined;
		const owned = last && next ? nearer(last, token, next, said) : (next ?? last);
		if (owned) owners.set(owned, token);
	}
	return owners;
}

/** Whether a sign is a single one, as in 休み:10秒. */
function isTight(token: Token | undefined): boolean {
	return token !== undefined && token.end - token.start === 1;
}

function fits(token: Token, keyword: Keyword): boolean {
	if (token.kind === 'number') return keyword === 'in' || keyword === 'out';
	if (token.kind !== 'amount') return false;
	return token.amount.unit === (keyword === 'count' ? 'times' : 'seconds');
}

function nearer(last: Token, keyword: KeywordToken, next: Token, said: readonly Token[]): Token {
	const before = keyword.start - last.end;
	const after = next.start - keyword.end;
	if (before !== after) return before < after ? last : next;
	const beyond = said[said.indexOf(next) + 1];
	return beyond?.kind === 'keyword' && TAKERS.has(beyond.keyword) ? last : next;
}
