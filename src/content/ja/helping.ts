import type { HelpingWords } from '../helping-words.ts';
import { notices } from './notices.ts';

export const helping: HelpingWords = {
	report: '受診用',
	times: (count) => `${count}回`,
	thisMonth: (days) => `今月 ${days}日`,
	thisWeek: '今週のつり',
	noDiary: 'まだ日記がありません',
	crampDay: 'つった日',
	cramps: 'つった回数',
	care: 'できた日数',
	perWeek: '1週ごと',
	week: (name, cramps, care) =>
		cramps === undefined
			? `${name}: できた日 ${care}日`
			: `${name}: つり ${cramps}回、できた日 ${care}日`,
	weekName: '週',
	nights: 'つった夜',
	title: '役に立っている?',
	lead: '体操をした日の夜と、しなかった日の夜を、数だけで並べます。',
	empty: 'つりを日記に書くと、その夜から、ここに数が並びます。',
	kind: '数',
	allNights: '全部の夜',
	without: '記録のない夜',
	afterCare: '体操をした日の夜',
	afterNone: 'しなかった日の夜',
	few: 'まだ少ないので、はっきりしません',
	fewLine: (nights) => `どちらも${nights}夜以上になると、くらべやすくなります。`,
	caution:
		'この数だけでは、体操のためかどうかはわかりません。書き忘れた夜も「記録のない夜」に入ります。お休みの設定の日は入りません。',
	strength: '痛みの強さ(0〜10)',
	strengthLine: (few) =>
		`1週ごとの、まん中の値です。痛みを書いたつりが${few}回より少ない週は、わくだけの棒です。`,
	noStrength: '日記に痛みの強さを書くと、ここに出ます。',
	weekStrength: (name, value, told) =>
		value === undefined ? `${name}: 記録なし` : `${name}: ${value}(${told}回分)`,
	told: '書いた回数',
	middle: 'まん中の値',
	mean: '平均',
	evidence: notices['T-EVIDENCE'],
	trial: '6週間の計画',
	trialDiary: (day) => `日記の${day}日目`,
	trialCare: (week) => `6週のうち${week}週目`,
	trialOver: 'おわりました。数を見てみましょう',
	trialNone: '日記をつけてから、毎晩の体操をためす。したい方だけ'
};
