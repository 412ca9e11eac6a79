import type { HandoutWords } from '../handout-words.ts';

export const handout: HandoutWords = {
	title: '渡す紙をつくる',
	lead: '理学療法士・作業療法士の方へ。体操を一行にひとつ書くと、絵とQRコードの入った紙になります。この画面に書いたことは、どこにも保存も送信もされません。患者さんの名前は書かないでください。',
	text: '体操',
	textLine: '一行にひとつ。例:ふくらはぎ 左右 10秒×3',
	example: '例を入れる',
	exampleText:
		'週3回\nふくらはぎ 左右 10秒×3 休み10秒\n足指グーパー 30回\nかかと上げ 10回×2セット 休み30秒',
	name: '題',
	unnamed: '自宅でする体操',
	from: '作った人',
	fromLine: '例:やまだ整形外科 理学療法士 佐藤',
	note: 'メモ',
	noteLine: '気をつけることなど。紙にもQRコードにも入ります。',
	language: '紙の言葉',
	read: '読みとった内容',
	preview: '紙の見本',
	empty: '体操を書くと、ここに紙の見本が出ます。',
	notPlayable: '全部行うと90分をこえるか、長すぎる文があるため、紙にできません。',
	noCode: '内容が長いため、QRコードは入りません。',
	print: '印刷する',
	copy: 'リンクをコピーする',
	copied: 'リンクをコピーしました。',
	notCopied: 'コピーできませんでした。',
	keep: 'この端末に残す',
	keepLine: '残すと「組み合わせた体操」に入り、あとで直したり、渡したりできます。',
	notKept: '端末に書きこめませんでした。'
};
