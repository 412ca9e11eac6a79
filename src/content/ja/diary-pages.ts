import { addDays, partsOf, weekdayOf } from '#core/day.ts';
import type { Night } from '#core/night.ts';
import type { DiaryPages } from '../diary-pages.ts';
import { diary } from './diary.ts';

const WEEKDAYS = ['日', '月', '火', '水', '木', '金', '土'];
const { site, side } = diary.values;

function night({ part, day }: Night): string {
	const { date } = partsOf(day);
	return part === 'day' ? `${date}日 昼` : `${date}→${partsOf(addDays(day, 1)).date}の夜`;
}

export const diaryPages: DiaryPages = {
	diary,
	pages: {
		title: '日記',
		log: 'つったことを書く',
		list: '一覧',
		month: '月',
		view: '見かた',
		monthName(day) {
			const { year, month } = partsOf(day);
			return `${year}年${month}月`;
		},
		earlier: '前の月',
		later: '次の月',
		night,
		nightOfYear: (when) => `${partsOf(when.day).month}月 ${night(when)}`,
		date(day) {
			const { month, date } = partsOf(day);
			return `${month}月${date}日(${WEEKDAYS[weekdayOf(day)] ?? ''})`;
		},
		place: (where, which) =>
			which === 'unknown' ? `${site[where]}(左右はわからない)` : `${side[which]}の${site[where]}`,
		pain: (pain) => `痛み ${pain}/10`,
		lasted: (seconds) =>
			seconds < 60 ? `${seconds}秒` : `${Math.floor(seconds / 60)}分${seconds % 60}秒`,
		symptoms: (count) => `いっしょにあったこと ${count}つ`,
		times: (count) => `つった ${count}回`,
		unfinished: 'あとで書く',
		loading: '記録を読んでいます…',
		empty: 'まだ記録がありません',
		emptyLine: '足がつったら、夜中でも2回さわるだけで書けます。くわしいことは、朝に書きたせます。',
		nothingFound: 'あてはまる記録がありません',
		site: '場所',
		side: '左右',
		all: 'すべて',
		showMore: 'もっと見る',
		more: 'ほかのページ',
		help: '受診の目安',
		health: '持病・薬のこと',
		report: '受診用の1枚',
		ask: (count, atNight) =>
			`${atNight ? '夜の' : ''}こむら返りの記録が${count}つあります。くわしく書きますか?`,
		askYes: 'くわしく書く',
		askNo: 'なにも書かない',
		noted: '保存しました',
		told: '保存しました',
		removed: '記録を消しました',
		undo: 'もとに戻す',
		notSaved: 'まだ保存できていません。この画面を閉じないでください。自動でもう一度ためします。',
		heeded: (flags) =>
			`体操の注意に「${flags.join('」「')}」を加えました。医師にみてもらったら、外せます。`,
		heededSee: 'からだのことを見る',
		quick: {
			title: 'つった記録',
			now: (time) => `いま ${time}`,
			change: '変える',
			when: 'いつ?',
			ago: (minutes) =>
				minutes === 0 ? 'いま' : minutes < 60 ? `${minutes}分前` : `${minutes / 60}時間前`,
			date: '日',
			time: '時刻',
			notYet: 'これから先の時刻は書けません。日と時刻をたしかめてください。',
			done: 'これでよい',
			where: 'どこ?',
			nowhere: '絵を押します',
			look: '絵の向き',
			back: 'うしろ',
			front: 'まえ',
			more: 'その他',
			map: 'つった場所',
			left: '左',
			right: '右',
			strength: 'つよさ',
			strengths: { mild: '軽い', strong: 'つらい', severe: 'とても' },
			save: '保存する',
			later: 'くわしくは、朝に書けます',
			tapPlace: 'つった場所をえらんでください。',
			another: 'もう1つ書く',
			details: 'くわしく書く',
			close: '閉じる'
		},
		detail: {
			title: 'つった記録',
			lead: 'わかることだけで、だいじょうぶです。',
			whenWhere: 'いつ・どこ',
			howStrong: '強さと長さ',
			around: 'きっかけ',
			afterwards: '眠りと、あとの様子',
			scale: { less: 'ひとつ弱く', more: 'ひとつ強く', takeBack: '答えない' },
			note: '医師に伝えたいことなど',
			left: (used, most) => `${used} / ${most}字`,
			save: '保存する',
			remove: 'この記録を消す',
			gone: 'この記録は見つかりません',
			toDiary: '日記へ',
			callNow: '救急に電話する',
			helpPage: '受診の目安を見る'
		},
		table: {
			title: '日記を表にする',
			line: 'つった記録を、表計算ソフトで開ける表(CSV)にします。',
			make: '日記の表のファイルを作る',
			date: '日',
			night: '夜・昼',
			seconds: '秒'
		}
	}
};
