import { partsOf, weekdayOf } from '#core/day.ts';
import type { Dose } from '#core/dose.ts';
import type { Screens } from '../screens.ts';

const WEEKDAYS = ['日', '月', '火', '水', '木', '金', '土'];

const length = (seconds: number): string => {
	const [minutes, rest] = [Math.floor(seconds / 60), Math.round(seconds % 60)];
	if (minutes === 0) return `${rest}秒`;
	return rest === 0 ? `${minutes}分` : `${minutes}分${rest}秒`;
};

function dose(dose: Dose): string {
	const each = dose.kind !== 'breath' && dose.sides === 2 ? '、左右' : '';
	switch (dose.kind) {
		case 'hold':
			return `${length(dose.hold)} × ${dose.reps}回${each}`;
		case 'reps':
			return `${dose.reps}回${dose.sets > 1 ? ` × ${dose.sets}セット` : ''}${each}`;
		case 'timed':
			return `${length(dose.duration)}${each}`;
		case 'breath':
			return `呼吸 ${dose.cycles}回`;
	}
}

export const screens: Screens = {
	app: {
		name: 'Komura'
	},
	tabs: { label: 'メニュー', today: '今日', diary: '日記', progress: '経過', exercises: '体操' },
	common: {
		close: '閉じる',
		cancel: 'やめる',
		start: 'はじめる',
		back: '戻る',
		retry: 'もう一度ためす',
		about: (minutes) => `約${minutes}分`,
		clock: length,
		dose,
		side: (side) => ({ left: '左足', right: '右足', both: '両足' })[side]
	},
	today: {
		title: '今日',
		date(day) {
			const { month, date } = partsOf(day);
			return `${month}月${date}日 ${WEEKDAYS[weekdayOf(day)] ?? ''}曜日`;
		},
		greeting(hour) {
			if (hour < 4) return 'おやすみ前に';
			if (hour < 11) return 'おはようございます';
			return hour < 18 ? 'こんにちは' : 'こんばんは';
		},
		blocks: (count, minutes) => `${count}つの体操・約${minutes}分`,
		streakNone: '今日の数分から、はじまります',
		streak: (days) => ({ before: '', number: String(days), after: '日つづいています' }),
		streakWeeks: (weeks) => ({ before: '', number: String(weeks), after: '週つづいています' }),
		thisWeek: (done, times) => `今週 ${done}/${times}回`,
		weekdays: WEEKDAYS,
		dayDone: 'できました',
		dayOpen: 'これから',
		dayRest: 'お休み',
		dayPaused: 'お休みの設定',
		doneTitle: '今日の分は、できました',
		doneLine: 'おつかれさまでした。ゆっくり休みましょう。',
		doAnother: 'もう少しやる',
		more: 'ほかの体操',
		restedPicture: 'いすにすわって、お水で一息つく人',
		nothing: '今日の体操はお休みです',
		help: '受診の目安を見る',
		ask: 'ひらいて確かめる',
		welcome: 'はじめに',
		questions: '4つの質問に答える',
		testSound: '音をためす',
		later: 'とじる',
		comingBack: 'おかえりなさい。ひとつだけでも、十分です。',
		habits: '今日の習慣',
		chooseHabits: '習慣をえらぶ・出典を見る',
		cramp: '足がつった!すぐ対処する'
	},
	routines: { title: '組み合わせた体操', lead: '無理のない強さで、ゆっくり行います。' },
	routine: {
		blocks: 'ながれ',
		waits: '画面を押すまで待ちます',
		note: 'ご注意',
		target: '目的の場所',
		tools: '使うもの',
		noTools: '使うものはありません',
		sources: 'この体操のもと',
		allSources: '出典を見る',
		changed: 'あなたに合わせて変えました',
		agreed: '専門家と相談しました',
		notYet: 'まだです',
		help: '受診の目安',
		body: 'からだのことを見直す'
	},
	settings: {
		title: '設定',
		soundPage: '声と音',
		dataPage: '記録の控え・引っ越し',
		installPage: 'ホーム画面に置く',
		planPage: '予定・お休み・お知らせ',
		notKept: '設定を保存できませんでした。このまま使えますが、次に開くと元に戻ります。',
		about: 'このアプリについて',
		body: 'からだのこと',
		health: '持病・薬など',
		help: '受診の目安'
	},
	troubles: {
		noStore: 'この端末では記録を読み書きできません。体操はできますが、記録は残りません。',
		newerData:
			'記録は新しい版のアプリのもので、そのまま残っています。アプリをひらき直してください。',
		missing:
			'前の記録が見つかりません。控えのファイルがあれば、設定の「記録の控え・引っ越し」から戻せます。',
		unexpected: 'うまく動かないところがありました。つづけて使えます。',
		dismiss: '閉じる'
	},
	error: {
		title: 'ページが見つかりません',
		line: '住所が変わったか、打ちまちがいかもしれません。',
		home: '今日の画面へ'
	}
};
