import type { ReportWords } from '../report-words.ts';

export const report: ReportWords = {
	title: '受診用の一枚',
	lead: '日記をA4一枚にまとめます。下のボタンを押すまで、この電話の外には出ません。',
	language: '紙の言葉',
	period: '期間',
	last: (days) => `${days}日間`,
	chosen: '日付で',
	from: 'はじめの日',
	to: '終わりの日',
	badPeriod: '終わりの日は、はじめの日から1年以内にしてください。',
	say: '先生に伝えたいこと(なくてもかまいません)',
	sayLine: 'そのまま紙にのります。このページを離れると消えます。',
	include: 'のせるもの',
	withHealth: '年代・持病・薬',
	withNotes: '日記のメモ',
	preview: 'のせる内容',
	previewLine: '紙では、このすべてがA4一枚に入ります。表は横に動かせます。',
	print: '印刷・PDFにする',
	printLine:
		'印刷の画面で「PDFに保存」を選ぶと、ファイルになります。iPhoneでは、印刷の画面の絵を2本の指で広げると、PDFになります。',
	share: 'ファイルで渡す',
	copy: '文字でコピーする',
	copied: 'コピーしました。',
	failed: 'うまくいきませんでした。もう一度お試しください。'
};
