import { foldLine, sourceRange } from './fold.ts';
import type { Found, NameIndex } from './name-index.ts';
import { othersOf, type OtherExercise } from './other-exercise.ts';
import { readTokens } from './read-tokens.ts';
import { moveRanges, type Reading } from './reading.ts';
import type { Range } from './remark.ts';
import { tokensOf } from './token.ts';

/** The name on a line, as it was written, and the exercise it leads to. */
export interface WrittenName {
	readonly written: string;
	readonly range: Range;
	readonly found?: Found;
}

/** A line taken apart, without a look at its neighbours. All ranges are of the source. */
export type WrittenLine =
	| { readonly kind: 'blank' }
	/** Set off as a heading: 【…】, # …. */
	| { readonly kind: 'heading'; readonly name: string; readonly range: Range }
	| { readonly kind: 'tooLong'; readonly range: Range }
	| WordsLine;

export interface WordsLine {
	readonly kind: 'words';
	readonly source: string;
	readonly reading: Reading;
	readonly name?: WrittenName;
	/** Words that are no part of the name, besides what the reading left unread. */
	readonly unread: readonly Range[];
	/** What stands behind the exercise and its dose, and is no part of the reading. */
	readonly others: readonly OtherExercise[];
	/** The whole of it without bullet and spaces. */
	readonly text: string;
	readonly range: Range;
}

/** The longest line that is read, in characters. */
export const LINE_MOST = 1_000;

const BULLET =
	/^(?:[\s\u3000]*(?:[-–—・·*•◦●○■◆□▪▫☆★►▶➢✓✔☐☑◎]|\[[ xX✓]?\]|[①-⒛❶-❿㈠-㈩]|[(（]?[0-9０-９]{1,2}[)）.．、:：](?![0-9０-９])|[a-zA-Z][.)](?=\s)))*[\s\u3000]*/u;
const COMMENT = /^(?:※|\/\/)/;
const HEADING = /^(?:#{1,6}[\s\u3000]*(\S.*)|【(.*)】)$/u;
/** A name between quotes is one whatever is in it; within, the closing quote is written twice. */
const QUOTES: Readonly<Record<string, string>> = {
	'「': '」',
	'『': '』',
	'“': '”',
	'"': '"',
	'[': ']'
};
/** A name of one's own even where an exercise is called the same. */
const OWN_QUOTE = '『';
/** More words than this are no name with a word or two beside it. */
const MOST_WORDS = 12;

/** Takes one line apart. */
export function readLine(source: string, index: NameIndex): WrittenLine {
	const trimmed = source.trimEnd();
	const all = { start: 0, end: trimmed.length };
	if (trimmed.length > LINE_MOST) return { kind: 'tooLong', range: all };
	const start = BULLET.exec(trimmed)?.[0].length ?? 0;
	if (start === trimmed.length || COMMENT.test(trimmed.trimStart())) return { kind: 'blank' };
	const [, hashed, bracketed] = HEADING.exec(trimmed.trimStart()) ?? [];
	const heading = hashed?.trim() ?? bracketed?.replaceAll('】】', '】');
	if (heading !== undefined) return { kind: 'heading', name: heading, range: all };

	const quoted = readQuoted(trimmed, start, index);
	const line = foldLine(trimmed);
	const from = line.at.findIndex((at) => at >= (quoted?.range.end ?? start));
	const tokens = tokensOf(line.text, from, index.nameEnd);
	const others = othersOf(line.text, tokens, index, quoted !== undefined);
	const own = tokens.filter((token) => others.every((other) => !isWithin(token, other)));
	const inSource = ({ start, end }: Range) => sourceRange(line, start, end);
	const reading = moveRanges(readTokens(own), inSource);
	const { name, unread } = quoted
		? { name: quoted, unread: reading.runs }
		: nameIn(trimmed, reading.runs, doseStart(reading), index);
	return {
		kind: 'words',
		source,
		reading,
		...(name && { name }),
		unread,
		others: others.map((other) => ({ ...other, ...inSource(other) })),
		text: trimmed.slice(start),
		range: { start, end: trimmed.length }
	};
}

function isWithin(token: Range, { start, end }: Range): boolean {
	return token.start >= start && token.end <= end;
}

/** Where the first number of a dose stands. */
function doseStart({ where }: Reading): number {
	return Math.min(...Object.values(where).map(({ start }) => start));
}

function readQuoted(source: string, start: number, index: NameIndex): WrittenName | undefined {
	const open = source[start] ?? '';
	const close = QUOTES[open];
	if (close === undefined) return undefined;
	for (let at = start + 1; at < source.length; at++) {
		if (source[at] !== close) continue;
		if (source[at + 1] === close) {
			at++;
			continue;
		}
		const written = source.slice(start + 1, at).replaceAll(close + close, close);
		if (!written) return undefined;
		const found = open === OWN_QUOTE ? undefined : index.exactly(written);
		return { written, range: { start, end: at + 1 }, ...(found && { found }) };
	}
	return undefined;
}

/** The name among the runs of words; the rest of them is unread. */
function nameIn(
	source: string,
	runs: readonly Range[],
	doseAt: number,
	index: NameIndex
): { readonly name?: WrittenName; readonly unread: readonly Range[] } {
	const [first, ...others] = runs;
	if (!first) return { unread: [] };
	// a name behind another exercise's dose is not the one that dose is of
	const before = runs.filter(({ start }) => start < doseAt);
	for (const run of before.length > 0 ? before : runs) {
		const known = knownIn(source, run, index);
		if (known)
			return {
				name: known.name,
				unread: [...runs.filter((each) => each !== run), ...known.unread]
			};
	}
	// 股関節(内ひねり): what follows in brackets is part of the name
	const [second] = others;
	const end =
		second &&
		/^[ \u3000]?[(（]$/.test(source.slice(first.end, second.start)) &&
		/^[)）]/.test(source.slice(second.end))
			? second.end + 1
			: undefined;
	const range = end === undefined ? first : { start: first.start, end };
	return {
		name: { written: source.slice(range.start, range.end), range },
		unread: end === undefined ? others : others.slice(1)
	};
}

/** An exercise named by a run of words, or by its first or last words. */
function knownIn(source: string, run: Range, index: NameIndex) {
	const nameAt = (range: Range, found: Found): WrittenName => ({
		written: source.slice(range.start, range.end),
		range,
		found
	});
	const text = source.slice(run.start, run.end);
	const whole = index.exactly(text);
	if (whole) return { name: nameAt(run, whole), unread: [] };
	const words = [...source.slice(run.start, run.end).matchAll(/[^\s\u3000]+/gu)].map(
		({ 0: word, index: at }) => ({
			start: run.start + at,
			end: run.start + at + word.length
		})
	);
	for (let length = words.length > MOST_WORDS ? 0 : words.length - 1; length > 0; length--)
		for (const from of [0, words.length - length]) {
			const range = { start: words[from]?.start ?? 0, end: words[from + length - 1]?.end ?? 0 };
			const found = index.exactly(source.slice(range.start, range.end));
			if (!found || found.by === 'part') continue;
			const rest =
				from === 0 ? { start: range.end, end: run.end } : { start: run.start, end: range.start };
			return { name: nameAt(range, found), unread: [trim(source, rest)] };
		}
	const near = index.find(text);
	return near && { name: nameAt(run, near), unread: [] };
}

function trim(source: string, { start, end }: Range): Range {
	const text = source.slice(start, end);
	return {
		start: start + text.length - text.trimStart().length,
		end: end - text.length + text.trimEnd().length
	};
}
