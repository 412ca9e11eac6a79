import type { LanguageCode } from '../preferences.ts';
import type { Plan } from '../schedule.ts';

/** How a routine is written in one language, so that `parseText` reads the same again. Numbers of time are seconds. */
export interface Spelling {
	/** Between the parts of a line. */
	readonly comma: string;
	/** Around a name that could be read as something else. */
	readonly quotes: readonly [string, string];
	/** `clear` where the exercise is usually done in another way. */
	hold(seconds: number, reps: number, clear: boolean): string;
	reps(reps: number, sets: number, clear: boolean): string;
	timed(seconds: number, clear: boolean): string;
	breaths(cycles: number): string;
	repPhases(seconds: readonly number[]): string;
	breathPhases(seconds: readonly number[]): string;
	rest(seconds: number): string;
	change(seconds: number): string;
	ready(seconds: number): string;
	cuesAt(seconds: readonly number[]): string;
	cueEvery(seconds: number): string;
	readonly noCues: string;
	readonly wait: string;
	readonly eachSide: string;
	readonly together: string;
	readonly only: { readonly left: string; readonly right: string };
	plan(plan: Plan): string;
}

const DAYS_JA = ['日', '月', '火', '水', '木', '金', '土'];
const DAYS_EN = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const isMinutes = (seconds: number) => seconds >= 60 && seconds % 60 === 0;
const secondsJa = (seconds: number) => (isMinutes(seconds) ? `${seconds / 60}分` : `${seconds}秒`);
const secondsEn = (seconds: number) =>
	isMinutes(seconds) ? `${seconds / 60} min` : `${seconds} s`;
const sumJa = (seconds: readonly number[]) => seconds.map(secondsJa).join('+');
const sumEn = (seconds: readonly number[]) => seconds.map(secondsEn).join(' + ');
const count = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`;

const ja: Spelling = {
	comma: ' ',
	quotes: ['「', '」'],
	hold: (seconds, reps, clear) => `${clear ? '止める' : ''}${secondsJa(seconds)}×${reps}回`,
	reps: (reps, sets, clear) =>
		`${clear ? '数える' : ''}${reps}回${sets > 1 ? `×${sets}セット` : ''}`,
	timed: (seconds, clear) => `${secondsJa(seconds)}${clear ? 'つづける' : ''}`,
	breaths: (cycles) => `${cycles}呼吸`,
	repPhases: (seconds) => `1回=${sumJa(seconds)}`,
	breathPhases: (seconds) => `1呼吸=${sumJa(seconds)}`,
	rest: (seconds) => `休み${secondsJa(seconds)}`,
	change: (seconds) => `足をかえる${secondsJa(seconds)}`,
	ready: (seconds) => `準備${secondsJa(seconds)}`,
	cuesAt: (seconds) => `合図${sumJa(seconds)}`,
	cueEvery: (seconds) => `合図${secondsJa(seconds)}ごと`,
	noCues: '合図なし',
	wait: '押すまで待つ',
	eachSide: '左右',
	together: '両足いっしょに',
	only: { left: '左だけ', right: '右だけ' },
	plan(plan) {
		switch (plan.kind) {
			case 'daily':
				return '毎日';
			case 'weekly':
				return `週に${plan.times}回`;
			case 'weekdays':
				return plan.days.length === 1
					? plan.days.map((day) => `${DAYS_JA[day] ?? ''}曜日`).join('')
					: plan.days.map((day) => DAYS_JA[day]).join('・');
			case 'asNeeded':
				return 'したいときだけ';
		}
	}
};

const en: Spelling = {
	comma: ', ',
	quotes: ['“', '”'],
	hold: (seconds, reps, clear) => `${clear ? 'hold ' : ''}${secondsEn(seconds)} x ${reps}`,
	reps: (reps, sets, clear) =>
		`${clear ? 'count ' : ''}${count(reps, 'rep')}${sets > 1 ? ` x ${sets} sets` : ''}`,
	timed: (seconds, clear) => `${clear ? 'keep going ' : ''}${secondsEn(seconds)}`,
	breaths: (cycles) => count(cycles, 'breath'),
	repPhases: (seconds) => `1 rep = ${sumEn(seconds)}`,
	breathPhases: (seconds) => `1 breath = ${sumEn(seconds)}`,
	rest: (seconds) => `rest ${secondsEn(seconds)}`,
	change: (seconds) => `change legs ${secondsEn(seconds)}`,
	ready: (seconds) => `get ready ${secondsEn(seconds)}`,
	cuesAt: (seconds) => `cues at ${sumEn(seconds)}`,
	cueEvery: (seconds) => `cue every ${secondsEn(seconds)}`,
	noCues: 'no cues',
	wait: 'wait for a tap',
	eachSide: 'each side',
	together: 'both legs together',
	only: { left: 'left only', right: 'right only' },
	plan(plan) {
		switch (plan.kind) {
			case 'daily':
				return 'Every day';
			case 'weekly':
				return plan.times === 1 ? 'Once a week' : `${plan.times} times a week`;
			case 'weekdays':
				return plan.days.length === 1
					? plan.days.map((day) => DAYS_EN[day]).join('')
					: plan.days.map((day) => DAYS_EN[day]?.slice(0, 3)).join(', ');
			case 'asNeeded':
				return 'Only when I like';
		}
	}
};

export const spellings: Readonly<Record<LanguageCode, Spelling>> = { ja, en };
