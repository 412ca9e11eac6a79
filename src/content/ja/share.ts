import type { Dose } from '#core/dose.ts';
import type { Plan } from '#core/schedule.ts';
import type { ShareWords } from '../share-words.ts';
import { screens } from './screens.ts';

const DAYS = ['日', '月', '火', '水', '木', '金', '土'];

function often(plan: Plan): string {
	switch (plan.kind) {
		case 'daily':
			return '毎日';
		case 'weekly':
			return `週に${plan.times}回`;
		case 'weekdays':
			return plan.days.length > 0
				? `${plan.days.map((day) => DAYS[day] ?? '').join('・')}曜日`
				: 'したいとき';
		case 'asNeeded':
			return 'したいとき';
	}
}

/** Rests within a dose, in the order they come. */
function* rests(dose: Dose): Generator<string> {
	const { common } = screens;
	if (dose.kind === 'hold' && dose.reps > 1 && dose.relax > 0)
		yield `間に${common.clock(dose.relax)}休む`;
	if (dose.kind === 'reps' && dose.sets > 1 && dose.rest > 0)
		yield `セットの間に${common.clock(dose.rest)}休む`;
}

export const share: ShareWords = {
	share: {
		title: '組み合わせを渡す',
		lead: 'リンクとQRコードの中に、組み合わせがまるごと入ります。どのサーバーにも送られません。名前とメモも入るので、渡してよい内容か確かめてください。',
		photos: '写真は、リンクとQRコードには入りません。ファイルと紙には入ります。',
		code: 'QRコード',
		codeLine: '相手のスマホのカメラで読みとると、内容が表示されます。',
		codeLabel: (routine) => `「${routine}」のQRコード`,
		noCode: '内容が長いため、QRコードにはできません。リンクかファイルで渡してください。',
		noLink: '内容が長いため、リンクとQRコードにはできません。ファイルで渡してください。',
		link: 'リンク',
		linkLine: 'メールやメッセージに貼りつけて送れます。',
		copy: 'リンクをコピーする',
		copied: 'リンクをコピーしました。',
		notCopied: 'コピーできませんでした。下のリンクを長押しして、コピーしてください。',
		send: 'リンクを送る',
		file: 'ファイル',
		fileLine: '長い組み合わせや、写真の入った組み合わせは、ファイルで渡せます。',
		makeFile: 'ファイルにする',
		fileFailed: 'ファイルを作れませんでした。',
		paper: '紙',
		paperLine: '絵と回数、QRコードをA4の紙に印刷します。PDFとして保存することもできます。',
		print: '印刷する'
	},
	open: {
		title: '組み合わせをひらく',
		lead: 'もらった組み合わせの内容を、加える前に確かめられます。',
		paste: 'リンクを貼りつける',
		pasteLine: '届いたメッセージを、そのまま貼りつけてもかまいません。',
		look: '内容を見る',
		file: 'ファイルをひらく',
		fileLine: '名前が「.komura.json」で終わるファイルです。',
		choose: 'ファイルを選ぶ',
		reading: '確かめています…',
		asked: 'この組み合わせを加えますか?',
		nothingYet: 'まだ何も保存していません。内容を見てから決めてください。',
		from: (name) => `作った人:${name}`,
		fromLine: '本人がそう書いています。アプリは確かめていません。',
		noFrom: 'だれが作ったかは、書かれていません。',
		plan: (plan) => `予定:${often(plan)}。加えると、今日からの予定になります。`,
		note: '作った人のメモ',
		blocks: 'ながれ',
		own: 'アプリにはない体操',
		noSteps: 'やり方は書かれていません。作った人に聞いてください。',
		add: 'この組み合わせを加える',
		notNow: '今はやめておく',
		replaces: (name) =>
			`このスマホに、同じ組み合わせ「${name}」がもうあります。置きかえるか、両方を残すか選べます。`,
		photosStay: 'このスマホにある写真は、そのまま残ります。',
		replace: '新しい内容に置きかえる',
		keepBoth: '両方を残す',
		same: 'まったく同じ組み合わせが、もうこのスマホにあります。',
		toIt: 'その組み合わせを見る',
		faults: {
			foreign: 'これはKomuraの組み合わせではないようです。何も変えていません。',
			damaged:
				'こわれているか、途中で切れています。もう一度、全部をコピーして送ってもらってください。',
			newer:
				'新しい版のKomuraで作られた組み合わせです。アプリを新しくしてから、もう一度ためしてください。',
			tooLarge: '組み合わせにしては大きすぎるため、ひらきませんでした。',
			tooLong: '全部行うと90分をこえるため、ひらけません。短く分けてもらってください。',
			unsafe: '名前や文の中に、読み方をごまかす文字が入っているため、ひらきませんでした。',
			unreadable: 'ファイルを読めませんでした。',
			noLink: 'Komuraの組み合わせのリンクが見つかりません。リンクの全部を貼りつけてください。',
			notWritten:
				'スマホに書きこめませんでした。空きを確かめてください。アプリは、もう一度ためします。'
		}
	},
	sheet: {
		from: (name) => `作った人:${name}`,
		about: (minutes) => `約${minutes}分`,
		plan: often,
		dose: (dose, only) =>
			[screens.common.dose(dose), only && screens.common.side(only), ...rests(dose)]
				.filter(Boolean)
				.join('、'),
		note: 'メモ',
		code: 'スマホのカメラで読みとると、同じ体操を声と音の案内で行えます(Komura)。'
	}
};
