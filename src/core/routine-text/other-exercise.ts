import type { NameIndex } from './name-index.ts';
import { readTokens } from './read-tokens.ts';
import { hasDose, type Reading } from './reading.ts';
import type { Range } from './remark.ts';
import type { Token } from './token.ts';

/** Words behind an exercise and its dose that are another exercise, or may be one. */
export interface OtherExercise extends Range {
	/** An exercise of the app with a dose of its own, and nothing else. */
	readonly sure: boolean;
}

/** Tokens that belong together: up to a sign, or up to the words behind a dose. */
interface Clause {
	readonly tokens: readonly Token[];
	readonly start: number;
	readonly behind: 'dose' | 'sign' | 'bracket';
}

const OPENING = /[([{]/;
const CLOSING = /[)\]}]/;
const QUOTE = /[「『"]/;
const LIST_NUMBER = /^[①-⒛] ?/;
/** More exercises than this on one line are no handout, and cost time. */
const MOST_CLAUSES = 16;
/** More letters than this are no name with a word or two before it. */
const MOST_LETTERS = 60;

/**
 * What a folded line goes on to when it has said one exercise and how much of it: 足指グーパー 30回、足湯 10分.
 * `isNamed`: its name stands before the tokens.
 */
export function othersOf(
	text: string,
	tokens: readonly Token[],
	index: NameIndex,
	isNamed: boolean
): readonly OtherExercise[] {
	const clauses = clausesOf(text, tokens);
	const readings = clauses.slice(0, MOST_CLAUSES).map((clause) => readTokens(clause.tokens));
	const names = readings.map((reading) => namesOf(text, reading, index));
	const others: { start: number; end: number; sure: boolean }[] = [];
	let named = isNamed;
	let dosed = false;
	let last: (typeof others)[number] | undefined;
	for (const [i, clause] of clauses.entries()) {
		const reading = readings[i];
		const name = names[i];
		const end = clause.tokens.at(-1)?.end ?? clause.start;
		if (reading && name && named && dosed) {
			const next = names.indexOf('whole', i + 1);
			const own = clauses.slice(i, next < 0 ? undefined : next).flatMap((each) => each.tokens);
			const sure = name === 'whole' && clause.behind !== 'bracket' && isWhole(readTokens(own));
			const may =
				clause.behind === 'sign'
					? name !== 'none' || hasDose(reading)
					: name !== 'none' && hasDose(reading);
			if (sure || may) {
				last = { start: clause.start, end, sure };
				others.push(last);
				if (clause.behind === 'bracket') last = undefined;
				continue;
			}
		}
		if (last) last.end = end;
		named ||= name !== undefined;
		dosed ||= reading !== undefined && hasDose(reading);
	}
	return others;
}

/** Cuts tokens at signs and brackets, and before words that follow a dose. */
function clausesOf(text: string, tokens: readonly Token[]): readonly Clause[] {
	const clauses: Clause[] = [];
	let open: Token[] = [];
	let behind: Clause['behind'] = 'dose';
	let quote: number | undefined;
	let depth = 0;
	const close = () => {
		const [first] = open;
		if (first) clauses.push({ tokens: open, start: quote ?? first.start, behind });
		open = [];
		quote = undefined;
	};
	for (const token of tokens) {
		if (token.kind === 'break') {
			const sign = text[token.start] ?? '';
			close();
			if (OPENING.test(sign)) depth++;
			if (CLOSING.test(sign)) depth = Math.max(0, depth - 1);
			behind = depth > 0 ? 'bracket' : CLOSING.test(sign) ? 'dose' : 'sign';
			if (QUOTE.test(sign)) quote = token.start;
			continue;
		}
		if (isWords(token) && !isWords(open.at(-1)) && open.some(isWords) && open.some(isDose)) {
			close();
			behind = depth > 0 ? 'bracket' : LIST_NUMBER.test(text.slice(token.start)) ? 'sign' : 'dose';
		}
		open.push(token);
	}
	close();
	return clauses;
}

function isWords(token: Token | undefined): boolean {
	return token?.kind === 'text' || token?.kind === 'name';
}

/** A lone number may be part of a name. */
function isDose({ kind }: Token): boolean {
	return kind === 'amount' || kind === 'cross';
}

/** Whether the words of a clause are the name of an exercise of the app, end in one, or are none; undefined without words. */
function namesOf(
	text: string,
	{ runs }: Reading,
	index: NameIndex
): 'whole' | 'end' | 'none' | undefined {
	const [run] = runs;
	if (!run) return undefined;
	const words = text.slice(run.start, run.end).replace(LIST_NUMBER, '');
	if (index.find(words)) return 'whole';
	const from = Math.max(0, words.length - MOST_LETTERS);
	for (let at = from; at < words.length - 1; at++) {
		const found = index.exactly(words.slice(at));
		if (found && found.by !== 'part') return 'end';
	}
	return 'none';
}

/** A name and a dose, and nothing left over. */
function isWhole(reading: Reading): boolean {
	const { runs, unread, moreTimes } = reading;
	return hasDose(reading) && runs.length === 1 && unread.length === 0 && moreTimes.length === 0;
}
