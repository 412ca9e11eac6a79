import { readNumber, type WrittenNumber } from './number.ts';

/** What a number counts. Time is always in seconds. */
export type Unit = 'seconds' | 'times' | 'sets' | 'breaths';

/** A number with its unit: 10秒, 1分30秒, 30", 10〜15回, 2-3 sets. */
export interface Amount {
	readonly unit: Unit;
	/** The only number, or the lower one of a range. */
	readonly value: number;
	/** The upper one of a range. */
	readonly most?: number;
	/** `m` was read as minutes, though it may be metres; 1:30 as minutes and seconds, though it may be a time of day. */
	readonly doubt?: 'minutes' | 'clock';
	/** End in the folded text. */
	readonly end: number;
}

interface WrittenUnit {
	readonly unit: Unit;
	/** Seconds of one, for time. */
	readonly each: number;
	readonly end: number;
	readonly letter: boolean;
}

const UNITS: readonly (readonly [Unit, number, string])[] = [
	['seconds', 3600, '時間|hours?(?![a-z])|hrs?(?![a-z])'],
	['seconds', 60, "分間?|ふん(?:かん)?|minutes?(?![a-z])|mins?(?![a-z])\\.?|m(?![a-z])|'(?!')"],
	['seconds', 1, "秒間?|びょう(?:かん)?|seconds?(?![a-z])|secs?(?![a-z])\\.?|s(?![a-z])|\"|''"],
	['sets', 1, 'せっと|sets?(?![a-z])|rounds?(?![a-z])'],
	['breaths', 1, '呼吸|breaths?(?![a-z])|cycles?(?![a-z])'],
	[
		'times',
		1,
		'回|かい(?![ぁ-ん])|往復|times?(?![a-z])|reps?(?![a-z])\\.?|repetitions?(?![a-z])|x(?! ?\\d)(?![a-z])'
	]
];
const UNIT = UNITS.map(([unit, each, words]) => ({
	unit,
	each,
	pattern: new RegExp(`[ -]?(?:${words})`, 'y')
}));
const BETWEEN = / ?(?:[-~ー]|から|(?:to|or)(?= )) ?/y;
const CLOCK = /(\d{1,2}):([0-5]\d)(?![\d:])/y;
/** 十分 before more words is "well enough" and no ten minutes. */
const ENOUGH = /十分(?=[に な]?[ぁ-ん一-龠])/y;

/** The amount that begins at `at` of folded text; undefined when there is no number with a unit. */
export function readAmount(text: string, at: number): Amount | undefined {
	if (matches(ENOUGH, text, at)) return undefined;
	const clock = matches(CLOCK, text, at);
	if (clock) {
		const value = Number(clock[1]) * 60 + Number(clock[2]);
		return { unit: 'seconds', value, doubt: 'clock', end: at + clock[0].length };
	}
	const number = readNumber(text, at);
	if (!number) return undefined;
	const unit = readUnit(text, number.end);
	if (!unit) return rangeOf(text, number);
	const first = whole(text, number, unit);
	const upper = numberAfter(text, first.end);
	const upperUnit = upper && readUnit(text, upper.end);
	if (!upper || upperUnit?.unit !== first.unit) return first;
	const last = whole(text, upper, upperUnit);
	return last.value > first.value ? { ...first, most: last.value, end: last.end } : first;
}

/** 10〜15秒: the unit stands once, after both. */
function rangeOf(text: string, first: WrittenNumber): Amount | undefined {
	const upper = numberAfter(text, first.end);
	const unit = upper && readUnit(text, upper.end);
	if (!unit) return undefined;
	const last = whole(text, upper, unit);
	const value = first.value * unit.each;
	return last.value > value ? { ...last, value, most: last.value } : undefined;
}

function numberAfter(text: string, at: number): WrittenNumber | undefined {
	const between = matches(BETWEEN, text, at);
	return between && readNumber(text, at + between[0].length);
}

/** A number and its unit; minutes draw the half or the seconds after them in. */
function whole(text: string, number: WrittenNumber, unit: WrittenUnit): Amount {
	const value = number.value * unit.each;
	const amount: Amount = {
		unit: unit.unit,
		value,
		...(unit.letter && { doubt: 'minutes' as const }),
		end: unit.end
	};
	if (unit.each !== 60) return amount;
	if (text.startsWith('半', unit.end)) return { ...amount, value: value + 30, end: unit.end + 1 };
	const next = readNumber(text, text[unit.end] === ' ' ? unit.end + 1 : unit.end);
	const tail = next?.digits && next.value < 60 ? readUnit(text, next.end) : undefined;
	if (!next || tail?.unit !== 'seconds' || tail.each !== 1) return amount;
	return { unit: 'seconds', value: value + next.value, end: tail.end };
}

function readUnit(text: string, at: number): WrittenUnit | undefined {
	for (const { unit, each, pattern } of UNIT) {
		const match = matches(pattern, text, at);
		if (match)
			return { unit, each, end: at + match[0].length, letter: /^[ -]?[m']$/.test(match[0]) };
	}
	return undefined;
}

function matches(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
	pattern.lastIndex = at;
	return pattern.exec(text) ?? undefined;
}
