import { partsOf, weekdayOf } from '#core/day.ts';
import type { ProgressWords } from '../progress-words.ts';

const WEEKDAYS = ['日', '月', '火', '水', '木', '金', '土'];

export const progress: ProgressWords = {
	title: '経過',
	inARow: (days) => `${days}日つづいています`,
	best: (days) => `いちばん長くて ${days}日`,
	inMonth: (days) => `${days}日`,
	strength: '習慣の強さ',
	strengthNote:
		'つづけるほど、100に近づきます。数日休んでも、少ししか下がりません。お休みの設定の日は下がりません。',
	month(day) {
		const { year, month } = partsOf(day);
		return `${year}年${month}月`;
	},
	earlier: '前の月',
	later: '次の月',
	depths: ['お休み', '一部', '全部できた', '2回以上'],
	crampDay: 'つった日',
	cramps: (count) => `つった ${count}回`,
	weeks: '週ごとの、できた日',
	weekAgo: (count) => (count === 0 ? '今週' : `${count}週前`),
	showTable: '表で見る',
	hideTable: '図で見る',
	week: '週',
	day: '日',
	done: 'できた日',
	daysOf: (done, asked) => `${asked}日のうち${done}日`,
	history: 'これまでの記録',
	allRoutines: '全部の体操',
	empty: 'まだ記録がありません。体操をすると、ここに残ります。',
	showMore: 'もっと見る',
	date(day) {
		const { month, date } = partsOf(day);
		return `${month}月${date}日(${WEEKDAYS[weekdayOf(day)] ?? ''})`;
	},
	blocks: (done, all) => `${all}つのうち${done}つ`,
	byHand: 'あとから記入',
	painStops: (count) => `痛みで止めた ${count}回`,
	edit: 'なおす',
	remove: 'この記録を消す',
	removed: '記録を消しました。',
	undo: 'もとに戻す',
	save: '保存する',
	notSaved: 'まだ保存できていません。この画面を閉じないでください。自動でもう一度ためします。',
	which: 'した体操',
	when: 'した日',
	add: '前にした体操を書きたす',
	addLine: 'アプリを使わずにした体操も、書いておけます。「あとから記入」と出ます。',
	backup:
		'控えを作ってから日がたちました。電話がこわれても困らないように、ひとつ作っておきませんか。',
	makeBackup: '控えを作る',
	rules: '続いた日数の数え方',
	ruleLines: [
		'ひとつでも体操をおえれば、その日は「できた日」です。',
		'日は朝4時に変わります(設定で変えられます)。夜中の0時20分にした体操は、前の日の分です。',
		'週に2日までは、休んでも途切れません。休みは自動で使われます。',
		'どの体操も「週に何回」の予定のときは、週で数えます。回数に届いた週がつづいた数です。',
		'今日がおわるまでは、途切れたことになりません。',
		'お休みの設定をした日は、途切れもせず、ふえもしません。',
		'海外へ行って日付がずれたときの1日は、途切れたことになりません。',
		'いちばん長い日数と、今月の日数は、途切れても消えません。',
		'毎日の習慣のチェックは、数に入りません。'
	],
	told: {
		feel: '足の具合は?',
		feels: ['楽になった', '同じ', '痛む'],
		hard: 'きつさは?',
		hards: ['楽', 'ちょうど', 'きつい'],
		pain: '痛みの強さ(0〜10)',
		painNote: '0は痛みなし、10はがまんできない痛みです。',
		more: '痛みの強さも書く',
		note: 'ひとこと(なくてもOK)'
	}
};
