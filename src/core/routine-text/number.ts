/** A number as people write it, and where it ends in the folded text. */
export interface WrittenNumber {
	readonly value: number;
	readonly end: number;
	/** Written with digits; a word or a kanji is a number only beside its unit. */
	readonly digits: boolean;
}

const KANJI = '〇零一二三四五六七八九';
const SMALL = [
	...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
	...['eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen'],
	'nineteen'
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const OTHERS: Readonly<Record<string, number>> = {
	a: 1,
	an: 1,
	half: 0.5,
	'half a': 0.5,
	'half an': 0.5,
	'quarter of an': 0.25
};
const HALF = ' and a half';

const NUMBER = new RegExp(
	[
		'(?<digits>\\d+(?:\\.\\d+)?)',
		`(?<kanji>[${KANJI}十百]+)`,
		`(?<words>(?:${TENS.join('|')})(?:[- ](?:${SMALL.slice(1, 10).join('|')}))?|${[...SMALL].reverse().join('|')}|quarter of an|half an|half a|half|an|a)(?![a-z])`
	].join('|'),
	'y'
);

/** The number that begins at `at` of folded text: 10, 1.5, 三十, 百二十, 二〇, fifteen, twenty-five. */
export function readNumber(text: string, at: number): WrittenNumber | undefined {
	NUMBER.lastIndex = at;
	const match = NUMBER.exec(text);
	if (!match) return undefined;
	const { digits, kanji, words } = match.groups ?? {};
	const value = digits ? Number(digits) : kanji ? kanjiValue(kanji) : wordValue(words ?? '');
	const end = NUMBER.lastIndex;
	const half = !kanji && text.startsWith(HALF, end);
	return {
		value: half ? value + 0.5 : value,
		end: half ? end + HALF.length : end,
		digits: digits !== undefined
	};
}

/** 三十 by its tens and hundreds; 二〇 digit by digit. */
function kanjiValue(kanji: string): number {
	if (!/[十百]/.test(kanji)) return Number(Array.from(kanji, kanjiDigit).join(''));
	let sum = 0;
	let digit = 0;
	for (const sign of kanji) {
		const unit = sign === '百' ? 100 : sign === '十' ? 10 : 0;
		if (unit) sum += (digit || 1) * unit;
		digit = unit ? 0 : kanjiDigit(sign);
	}
	return sum + digit;
}

function kanjiDigit(sign: string): number {
	return Math.max(0, KANJI.indexOf(sign) - 1);
}

function wordValue(words: string): number {
	const other = OTHERS[words];
	if (other !== undefined) return other;
	const [first = '', second = ''] = words.split(/[- ]/);
	const tens = TENS.indexOf(first);
	if (tens < 0) return SMALL.indexOf(first);
	return (tens + 2) * 10 + Math.max(0, SMALL.indexOf(second));
}
