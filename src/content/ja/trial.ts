import { partsOf } from '#core/day.ts';
import type { TrialWords } from '../trial-words.ts';
import { notices } from './notices.ts';
import { safety } from './safety.ts';
import { sources } from './sources.ts';

export const trial: TrialWords = {
	title: '6週間の計画',
	lead: 'したい方だけの計画です。休む日があっても、いつやめても、かまいません。',
	how: 'すること',
	steps: (routine, length) => [
		'はじめの1〜2週間は、つったときに日記に書くだけです。',
		`そのあと6週間、毎晩寝る前に「${routine}」(${length})を行い、日記もつづけます。`,
		'終わったら、前とあとの数を見ます。'
	],
	found: '研究でわかったこと、わからなかったこと',
	evidence: notices['T-EVIDENCE'],
	more: 'それぞれの研究について',
	studies: (['E01', 'E02', 'E03'] as const).map((id) => ({ id, text: sources[id] })),
	length:
		'研究では、両足を3分以内に行いました。ここでは片足を終えてからもう片足を行うため、少し長くなります。',
	startDiary: '今日から日記をはじめる',
	haveDiary: (days) =>
		`日記がもう${days}日分あります。すぐに毎晩の体操からはじめることもできます。`,
	startCare: '今日から毎晩の体操をはじめる',
	daily: '押すと、この体操の予定が「毎日」になります。予定は、あとで変えられます。',
	diaryDay: (day) => `日記の${day}日目です`,
	diaryLine: 'つったときに書くだけです。つらない夜は、何も書かなくてかまいません。',
	notYet: (days) => `あと${days}日で、毎晩の体操に進めます。`,
	ready: 'いつでも毎晩の体操に進めます。急がなくてかまいません。',
	week: (week) => `6週のうち${week}週目です`,
	careLine(routine, until) {
		const { month, date } = partsOf(until);
		return `毎晩寝る前に「${routine}」。${month}月${date}日までです。`;
	},
	over: '6週間がおわりました',
	overLine: 'おつかれさまでした。つづけるかどうかは、数を見て、好きに決めてください。',
	numbers: '前とあとの数',
	numbersLine:
		'書かれたとおりの数です。増えても減っても、体操のためとはかぎりません。少ない回数では、はっきりしません。',
	before: (week) => `前 ${week}週目`,
	during: (week) => `体操 ${week}週目`,
	open: '体操をひらく',
	anew: 'はじめからもう一度',
	stop: 'この計画をやめる',
	stopLine: 'やめても、日記も体操の記録も、そのまま残ります。',
	notOffered: safety.nothingLeft,
	notKept: '電話に書き込めませんでした。もう一度お試しください。'
};
