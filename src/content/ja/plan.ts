import type { PlanWords } from '../plan-words.ts';

export const plan: PlanWords = {
	lead: 'どのくらい行うかを、体操ごとに決められます。今日から先の予定だけが変わります。',
	daily: '毎日',
	weekly: (times) => `週に${times}回`,
	weekdays: '曜日を選ぶ',
	asNeeded: 'したいときだけ',
	dayNames: ['日', '月', '火', '水', '木', '金', '土'].map((short) => ({
		short,
		long: `${short}曜日`
	})),
	howOften: (routine) => `${routine}を行うのは`,
	which: (routine) => `${routine}を行う曜日`,
	weeksInARow: (weeks) => `${weeks}週つづいています`,
	showAll: 'ほかの体操の予定も決める',
	rest: 'お休みの設定',
	restLine:
		'体調がすぐれないときや旅行のとき。お休みの間は、続いた日数は増えも減りもしません。過ぎた日にもつけられます。',
	from: 'はじめの日',
	to: '終わりの日',
	toLine: '決まっていなければ、空けておきます。',
	reason: '理由',
	reasons: { ill: '体調', travel: '旅行', other: 'そのほか' },
	setRest: 'お休みにする',
	badRest: '終わりの日は、はじめの日よりあとにしてください。',
	span: (from, to) => (to ? `${from}から${to}まで` : `${from}から`),
	endRest: '今日で終える',
	removeRest: 'この設定を消す',
	turns: '一日の変わり目',
	turnsNote: 'この時刻より前に行った体操は、前の日の分になります。',
	turn: (hour) => (hour === 0 ? '夜中の0時' : `朝${hour}時`),
	remind: 'お知らせ',
	remindLine:
		'このアプリは、閉じている間に自分で鳴ることはできません。代わりに、電話のカレンダーに入れる予定を作ります。時刻になると、カレンダーが知らせます。',
	remindWhich: 'どの体操を',
	remindAt: '何時に',
	makeReminder: 'カレンダーの予定を作る',
	remindNote: 'Komura を開いて「はじめる」を押します。',
	remindIphone:
		'iPhone: 出てきた画面で「カレンダー」を選び、「すべてを追加」を押します。出てこないときは「“ファイル”に保存」を選び、「ファイル」でその予定を開きます。',
	remindAndroid:
		'Android: 出てきた画面で「カレンダー」を選び、「保存」を押します。出てこないときは、ダウンロードした予定を開きます。',
	notKept: '電話に書き込めませんでした。もう一度お試しください。'
};
