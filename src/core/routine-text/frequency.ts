import type { Plan } from '../schedule.ts';
import { readNumber } from './number.ts';

/** How often, as written: a plan for the week, or so many times within one day. */
export interface Frequency {
	readonly plan: Plan;
	/** The upper number of a range, 週2〜3回. */
	readonly most?: number;
	/** Times a day: more than once is more than a plan can ask for. */
	readonly timesADay?: number;
	/** Every other day is three or four times a week; the plan takes three. */
	readonly everyOther?: true;
	/** End in the folded text. */
	readonly end: number;
}

const N = '(\\d{1,2}|[一二三四五六七]|once|twice|three|four|five|six|seven|two|one|a)';
const RANGE = `${N}(?: ?(?:[-~ー]|から|to|or) ?${N})?`;
/** More often a day than this is a number of repetitions. */
const MOST_A_DAY = 6;
const A_WEEK = ' ?(?:a|per|each|every|/|in a) ?(?:week|wk)(?![a-z])';
const A_DAY = ' ?(?:a|per|each|every|/) ?day(?![a-z])';
const TIMES = ' ?(?:times?|x|×|days?|nights?|回)';
/** A number before "a week" needs no word, unless it counts something else: 10 s x 3 a day. */
const OFTEN = `(?:(?:${RANGE}${TIMES}|(?<![x×] ?)${RANGE}))`;
const DAYS_JA = '日月火水木金土';
const DAYS_EN = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const DAY_EN = `(?:${DAYS_EN.join('|')})(?:s|r|rs|ur|nes)?(?:days?)?(?![a-z])`;
const DAY_JA = `[${DAYS_JA}](?:曜日?)?`;

type Reader = (match: RegExpExecArray) => Omit<Frequency, 'end'> | undefined;

const READERS: readonly (readonly [RegExp, Reader])[] = [
	[
		new RegExp(`(?:[1一]日(?:に|あたり)? ?|日に|毎日 ?)${RANGE}(?:回|ど|度|せっと)`, 'y'),
		([, least, most]) => inADay(least, most)
	],
	[
		new RegExp(`${OFTEN}${A_DAY}|(?:${RANGE}${TIMES}|(once|twice)) daily(?![a-z])`, 'y'),
		(match) => inADay(...rangeIn(match))
	],
	[/朝[・、/ ]?昼[・、/ ]?[晩夕夜]|毎食後|食後/y, () => inADay('3', undefined)],
	[
		/朝[・、/と ]?[晩夕夜](?:の?[2二]回)?|morning and (?:evening|night)|am (?:and|&|\/) pm/y,
		() => inADay('2', undefined)
	],
	[
		/毎日|毎晩|毎朝|毎夕|まいにち|(?:every|each) ?(?:day|night|evening|morning)(?![a-z])|daily(?![a-z])|nightly(?![a-z])/y,
		() => ({ plan: { kind: 'daily' } })
	],
	[
		new RegExp(`(?:[1一])?週(?:間)?(?:に|あたり)? ?${RANGE}(?:回|日|度)?`, 'y'),
		([, least, most]) => inAWeek(least, most)
	],
	[new RegExp(`${OFTEN}${A_WEEK}`, 'y'), (match) => inAWeek(...rangeIn(match))],
	[
		/隔日|[1一]日おき|every other (?:day|night)|alternate days/y,
		() => ({ plan: { kind: 'weekly', times: 3 }, everyOther: true })
	],
	[/weekly(?![a-z])|週一/y, () => inAWeek('1', undefined)],
	[/平日|(?:on )?weekdays(?![a-z])/y, () => on([1, 2, 3, 4, 5])],
	[/土日(?![曜・、])|週末|(?:at |on )?weekends?(?![a-z])/y, () => on([0, 6])],
	[
		new RegExp(
			`(?:毎週 ?)?(?:${DAY_JA}(?:[・、,/ と]{1,2}${DAY_JA})+|[${DAYS_JA}]{2,7}(?:曜日?)?|[${DAYS_JA}]曜日?)`,
			'y'
		),
		([text]) => on(daysIn(text.replace('毎週', '').replace(/曜日?/g, '')))
	],
	[
		new RegExp(
			`(?:every |on )?(?:${DAY_EN}(?:(?: ?[,/&+] ?(?:and )?| and | )${DAY_EN})+|(?:${DAYS_EN.join('|')})(?:rs?|s|ur|nes)?days?(?![a-z]))`,
			'y'
		),
		([text]) =>
			on(DAYS_EN.flatMap((day, i) => (new RegExp(`(?<![a-z])${day}`).test(text) ? [i] : [])))
	],
	[
		/したいとき(?:だけ|に)?|必要な(?:とき|時)(?:だけ|に)?|必要時|(?:only )?(?:when|as|if) (?:i like|needed|required|you like)|prn(?![a-z])/y,
		() => ({ plan: { kind: 'asNeeded' } })
	]
];

/** Whether any of them fits, asked at every letter: one look for thirteen. */
const ANY = new RegExp(READERS.map(([{ source }]) => source).join('|'), 'y');

/** How often, beginning at `at` of folded text: 週2〜3回, 毎日, 月・水・金, twice a week, Mon Wed Fri, 1日2回. */
export function readFrequency(text: string, at: number): Frequency | undefined {
	ANY.lastIndex = at;
	if (!ANY.test(text)) return undefined;
	for (const [pattern, read] of READERS) {
		pattern.lastIndex = at;
		const match = pattern.exec(text);
		const frequency = match && read(match);
		if (frequency) return { ...frequency, end: pattern.lastIndex };
	}
	return undefined;
}

/** The two numbers of a range among the groups of a match; the second is missing where there is no range. */
function rangeIn([, ...groups]: RegExpExecArray): [string | undefined, string | undefined] {
	const [least, most] = groups.filter((group) => (group as string | undefined) !== undefined);
	return [least, most];
}

function inADay(
	least: string | undefined,
	most: string | undefined
): Omit<Frequency, 'end'> | undefined {
	const times = numberOf(least);
	// 1日10回 is how many, and not how often
	if (times < 1 || times > MOST_A_DAY) return undefined;
	const upper = numberOf(most);
	return {
		plan: { kind: 'daily' },
		...(upper > times && { most: upper }),
		...(times > 1 && { timesADay: times })
	};
}

function inAWeek(
	least: string | undefined,
	most: string | undefined
): Omit<Frequency, 'end'> | undefined {
	const times = numberOf(least);
	const upper = numberOf(most);
	const more = upper > times && { most: upper };
	if (times === 7) return { plan: { kind: 'daily' } };
	if (!isWeekly(times)) return undefined;
	return { plan: { kind: 'weekly', times }, ...more };
}

function isWeekly(times: number): times is 1 | 2 | 3 | 4 | 5 | 6 {
	return Number.isInteger(times) && times >= 1 && times <= 6;
}

function on(days: readonly number[]): Omit<Frequency, 'end'> | undefined {
	return { plan: { kind: 'weekdays', days } };
}

function daysIn(text: string): readonly number[] {
	return Array.from(DAYS_JA).flatMap((day, i) => (text.includes(day) ? [i] : []));
}

function numberOf(written: string | undefined): number {
	if (written === undefined) return 0;
	if (written === 'once') return 1;
	if (written === 'twice') return 2;
	return readNumber(written, 0)?.value ?? 0;
}
