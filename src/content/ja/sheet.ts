import { partsOf, type Day } from '#core/day.ts';
import type { SheetWords } from '../sheet-words.ts';

const two = (n: number) => String(n).padStart(2, '0');
const exact = (n: number) => String(Math.round(n * 10) / 10);

function date(day: Day): string {
	const { year, month, date: number } = partsOf(day);
	return `${year}年${month}月${number}日`;
}

export const sheet: SheetWords = {
	title: '足のつりの記録(受診用)',
	name: 'お名前',
	labels: {
		period: '期間',
		entries: '記録の数',
		nights: 'つった夜',
		places: '多い場所',
		hours: '時間帯',
		scales: '0〜10で',
		longest: 'いちばん長い',
		triggers: '思い当たること',
		symptoms: 'いっしょにあったこと',
		after: 'あとの様子',
		tried: '試したこと',
		care: '体操',
		painStops: '体操を痛みで止めた',
		medicines: '飲んでいる薬',
		history: '持病',
		person: '本人',
		say: '伝えたいこと',
		note: 'メモ'
	},
	date,
	short(day) {
		const { month, date: number } = partsOf(day);
		return `${month}/${number}`;
	},
	span: (first, last) => `${first}〜${last}`,
	time: (hour, minute) => `${hour}:${two(minute)}`,
	period: (from, to, days) => `${date(from)}〜${date(to)}(${days}日間)`,
	began: (day) => `日記は${date(day)}から`,
	entries: (all, night, daytime) => `${all}回(夜 ${night}、昼 ${daytime})`,
	noEntries: 'この期間に、つりの記録はありません',
	nights: (count, perWeek) =>
		perWeek === undefined ? `${count}夜` : `${count}夜(7日あたり ${perWeek}夜)`,
	byWeek: (counts) => `はじめから7日ごとに ${counts.join('・')}`,
	times: (count) => `${count}回`,
	place: (site, side) => `${site}(${side})`,
	shortPlace: (site, side) => `${site}・${side}`,
	mostly: (place, count, all) => `${place} ${count}回(${all}回のうち)`,
	hours: ['21〜24時', '0〜3時', '3〜7時', '昼(7〜21時)'],
	counted: (name, count) => `${name} ${count}`,
	list: (parts) => parts.join('、'),
	groups: (parts) => parts.join(' / '),
	average: ({ median, most, told }) => `中央の値 ${exact(median)}、最大 ${most}(${told}回分)`,
	lengths: {
		lt1: '1分未満',
		m1to5: '1〜5分',
		m5to10: '5〜10分',
		gt10: '10分超',
		unknown: '不明'
	},
	exactly(seconds) {
		const minutes = Math.floor(seconds / 60);
		const rest = Math.round(seconds % 60);
		return minutes === 0 ? `${rest}秒` : `${minutes}分${two(rest)}秒`;
	},
	on(what, day) {
		const { month, date: number } = partsOf(day);
		return `${what}(${month}/${number})`;
	},
	tried: (name, count, eased) => `${name} ${count}回(5分以内に楽になった ${eased}回)`,
	care: (done, asked) => `できた日 ${done}日(予定のあった${asked}日のうち)`,
	noCare: '記録なし',
	startedOn: (name, day) => (day ? `${name}(${date(day)}から)` : name),
	about: (what, told) => `${what} ${told}`,
	weeksPregnant: (weeks) => `${weeks}週`,
	more: (count) => `ほかに${count}件のメモが、日記にあります。`,
	quote: (text) => `「${text}」`,
	sides: { left: '左', right: '右', both: '両方', unknown: '不明' },
	shortSides: { left: '左', right: '右', both: '両', unknown: '?' },
	columns: {
		date: '日付',
		time: '時刻',
		site: '場所',
		side: '左右',
		length: '長さ',
		pain: '痛み',
		sleep: '眠り',
		triggers: '思い当たること',
		symptoms: 'いっしょにあったこと',
		place: '場所・左右',
		signs: '印',
		week: '期間',
		cramps: 'つり',
		nights: 'つった夜',
		daytime: '昼のつり',
		leftRight: '左・右・両方',
		painMost: '痛み 中央〜最大',
		sleepMost: '眠り 中央〜最大',
		care: '体操した日'
	},
	tableOfEntries: 'つりの一覧(古い順)。痛みと眠りへの影響は0〜10',
	tableOfSpans: (days) => `${days}日ごとの回数。痛みと眠りへの影響は0〜10`
};
