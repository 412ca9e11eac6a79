import { readAmount, type Amount } from './amount.ts';
import { readFrequency, type Frequency } from './frequency.ts';
import { readKeyword, type Keyword } from './keyword.ts';
import { readNumber } from './number.ts';
import { readPhases, type Phases } from './phases.ts';

/** A piece of a folded line, from `start` up to, but not at, `end`. */
export type Token = Piece & { readonly start: number };

type Piece = { readonly end: number } & (
	| { readonly kind: 'amount'; readonly amount: Amount }
	/** Digits without a unit. */
	| { readonly kind: 'number'; readonly value: number }
	| { readonly kind: 'cross' }
	| { readonly kind: 'break' }
	| { readonly kind: 'keyword'; readonly keyword: Keyword }
	| { readonly kind: 'frequency'; readonly frequency: Frequency }
	| { readonly kind: 'phases'; readonly phases: Phases }
	/** The whole name of an exercise, though it may hold words of a dose. */
	| { readonly kind: 'name' }
	/** Whatever is no word of a dose: the name, or what nobody understood. */
	| { readonly kind: 'text' }
);

/** Where a name that holds words of a dose ends, when one begins at `at`. */
export type NameEnd = (text: string, at: number) => number | undefined;

const CROSS = /[×x](?= ?(?:\d|左右|両[足脚側]))|×/y;
const BREAK = /[、。,;:|()[\]{}「」『』"=→>_!?…]/;
/** Signs that part two words, or hold two halves of one together. */
const JOINT = /[-~'&+/.・·]/;
/** What may stand behind a word of a dose, and would be part of a name elsewhere: 左足で, 10回する. */
const PARTICLE = /[はでにのもがと]|します|する|やる/y;
const LETTER = /[a-zà-ÿ]/;
const WORD = /[a-zà-ÿ0-9ぁ-んァ-ヶー一-龠々]/;

/**
 * Cuts a folded line, from `from` on, into tokens; the spaces between them are left out. Each place is looked at
 * once, so the time it takes grows with the length of the line.
 */
export function tokensOf(text: string, from: number, nameEnd: NameEnd): readonly Token[] {
	const known = new Map<number, Piece | undefined>();
	/** Whether a word may end here: no letter follows, or another word of a dose does. */
	const parts = (at: number): boolean => {
		if (isFree(text, at) || pieceAt(at) !== undefined) return true;
		const end = endOf(PARTICLE, text, at);
		return end !== undefined && (isFree(text, end) || pieceAt(end) !== undefined);
	};
	const pieceAt = (at: number): Piece | undefined => {
		if (!known.has(at)) known.set(at, readPiece(text, at, parts, nameEnd));
		return known.get(at);
	};
	const tokens: Token[] = [];
	let open = from;
	for (let at = from; at < text.length;) {
		const fresh = open === at && tokens.at(-1)?.end === at;
		const piece = mayStart(text, at, fresh)
			? (pieceAt(at) ?? (fresh ? readParticle(text, at, parts) : undefined))
			: undefined;
		if (!piece) {
			at++;
			continue;
		}
		addText(tokens, text, open, at);
		tokens.push({ ...piece, start: at });
		open = at = piece.end;
	}
	addText(tokens, text, open, text.length);
	return tokens;
}

function addText(tokens: Token[], text: string, from: number, to: number): void {
	const words = text.slice(from, to);
	const start = from + words.length - words.trimStart().length;
	if (/[\p{L}\p{N}]/u.test(words))
		tokens.push({ kind: 'text', start, end: start + words.trim().length });
}

function readPiece(
	text: string,
	at: number,
	parts: (at: number) => boolean,
	nameEnd: NameEnd
): Piece | undefined {
	const name = nameEnd(text, at);
	if (name !== undefined && parts(name)) return { kind: 'name', end: name };
	const phases = readPhases(text, at);
	if (phases) return { kind: 'phases', phases, end: phases.end };
	const frequency = readFrequency(text, at);
	if (frequency && endsWord(text, frequency.end, parts))
		return { kind: 'frequency', frequency, end: frequency.end };
	const amount = readAmount(text, at);
	if (amount) return { kind: 'amount', amount, end: amount.end };
	const cross = endOf(CROSS, text, at);
	if (cross !== undefined) return { kind: 'cross', end: cross };
	const word = readKeyword(text, at, (end) => endsWord(text, end, parts));
	if (word) return { kind: 'keyword', ...word };
	const number = readNumber(text, at);
	const alone = number && (number.digits || number.value > 1);
	if (alone && !isKanji(text, at) && (isFree(text, number.end) || text[number.end] === 'x'))
		return { kind: 'number', value: number.value, end: number.end };
	return isBreak(text, at) ? { kind: 'break', end: at + 1 } : undefined;
}

function readParticle(text: string, at: number, parts: (at: number) => boolean): Piece | undefined {
	const end = endOf(PARTICLE, text, at);
	return end !== undefined && parts(end) ? { kind: 'keyword', keyword: 'filler', end } : undefined;
}

function isBreak(text: string, at: number): boolean {
	const sign = text[at] ?? '';
	if (BREAK.test(sign)) return true;
	return JOINT.test(sign) && !(WORD.test(text[at - 1] ?? '') && WORD.test(text[at + 1] ?? ''));
}

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
	pattern.lastIndex = at;
	return pattern.test(text) && pattern.lastIndex > at ? pattern.lastIndex : undefined;
}

/** A word of letters ends where letters end; one of kana or kanji where another word of a dose may begin. */
function endsWord(text: string, end: number, parts: (at: number) => boolean): boolean {
	return LETTER.test(text[end - 1] ?? '') ? !LETTER.test(text[end] ?? '') : parts(end);
}

function isKanji(text: string, at: number): boolean {
	return /[〇-龠]/.test(text[at] ?? '');
}

/** Whether no letter, kana or kanji stands here. */
function isFree(text: string, at: number): boolean {
	const next = text[at] ?? '';
	return !WORD.test(next) || /\d/.test(next);
}

/** A word does not begin inside another word of letters or a number. */
function mayStart(text: string, at: number, fresh: boolean): boolean {
	// the half of 1/2 is no 2
	if (text[at] === ' ' || /\d\/\d/.test(text.slice(Math.max(0, at - 2), at + 1))) return false;
	const letter = /[a-zà-ÿ0-9]/;
	return fresh || !(letter.test(text[at - 1] ?? '') && letter.test(text[at] ?? ''));
}
