import { readAmount } from './amount.ts';

/** Lists of seconds with a word before them: the phases of one rep or breath, and the cues of a timed exercise. */
export interface Phases {
	readonly of: 'rep' | 'breath' | 'cuesAt' | 'cueEvery';
	readonly seconds: readonly number[];
	/** End in the folded text. */
	readonly end: number;
}

const MOST = 100;
const HEADS: readonly (readonly [Phases['of'], RegExp])[] = [
	['rep', /[1一]回(?:は|につき)? ?= ?|(?:1|one|each) rep ?= ?|tempo:? ?/y],
	['breath', /[1一]呼吸(?:は)? ?= ?|(?:1|one|each) breath ?= ?/y],
	['cueEvery', /合図(?:は)? ?(?=[\d.]+ ?[分秒]ごと)|cues? every /y],
	['cuesAt', /合図(?:は)? ?(?=\d)|cues? at /y]
];
const PLUS = / ?[+＋] ?/y;

/** 1回=2秒+2秒, 1 breath = 4 s + 6 s, 合図5分+9分, cue every 10 s, beginning at `at` of folded text. */
export function readPhases(text: string, at: number): Phases | undefined {
	for (const [of, head] of HEADS) {
		head.lastIndex = at;
		if (!head.test(text)) continue;
		const seconds: number[] = [];
		let end = head.lastIndex;
		for (let next = end; seconds.length < MOST;) {
			const amount = readAmount(text, next);
			if (amount?.unit !== 'seconds') break;
			seconds.push(amount.value);
			end = text.startsWith('ごと', amount.end) ? amount.end + 2 : amount.end;
			PLUS.lastIndex = end;
			if (!PLUS.test(text)) break;
			next = PLUS.lastIndex;
		}
		if (seconds.length > 0) return { of, seconds, end };
	}
	return undefined;
}
