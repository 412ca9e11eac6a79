import type { DataWords } from '../data-words.ts';

export const data: DataWords = {
	where: '記録は、この端末の中だけにあります。',
	records: (count) => `記録 ${count}件`,
	promised: 'この端末は、空きが少なくなっても記録を消さないことになっています。',
	notPromised:
		'空きが少なくなると、端末が記録を消すことがあります。ホーム画面に追加して使い、ときどき控えを作ってください。',
	twoCopies: '記録は、この端末の中の別々の場所に、二重に書いています。',
	oneCopy: 'この端末では、記録を一か所にしか書けません。半月に一度は、控えを作ってください。',
	backup: '控えを作る',
	backupLine:
		'記録と設定を、ひとつのファイルにします。スマートフォンを替えるときも、このファイルで引っ越せます。',
	make: '控えのファイルを作る',
	never: 'まだ控えを作っていません。',
	ago: (days) => (days === 0 ? '今日、控えを作りました。' : `${days}日前に控えを作りました。`),
	bringBack: '控えから戻す',
	bringBackLine: '今ある記録はそのままで、控えにだけある記録が加わります。',
	choose: '控えのファイルを選ぶ',
	reading: '確かめています…',
	previewTitle: 'この控えを加えますか?',
	preview: (fresh, known) => `新しい記録が${fresh}件、もうある記録が${known}件入っています。`,
	nothingNew: 'この控えの記録は、もう全部あります。',
	take: '加える',
	taken: (count) => `${count}件の記録を加えました。`,
	faults: {
		foreign: 'Komuraの控えではないようです。何も変えていません。',
		damaged: 'ファイルがこわれているか、途中で切れています。何も変えていません。',
		newer: '新しい版のKomuraで作った控えです。アプリを新しくしてから、もう一度ためしてください。',
		huge: 'ファイルが大きすぎて読めません。何も変えていません。',
		unreadable: 'ファイルを読めませんでした。何も変えていません。',
		notWritten: '端末に書きこめませんでした。何も変えていません。空きを確かめてください。'
	},
	table: '表にする',
	tableLine: '体操の記録を、表計算ソフトで開ける表(CSV)にします。',
	makeTable: '表のファイルを作る',
	columns: {
		day: '日',
		routine: '体操',
		done: 'できた数',
		of: '全部の数',
		seconds: '秒',
		feel: '足の具合',
		hard: 'きつさ',
		pain: '痛み(0〜10)',
		painStops: '痛みで止めた回数',
		note: 'ひとこと'
	},
	forget: '全部消す',
	forgetLine:
		'記録、設定、からだのことを全部消します。もとに戻せません。先に控えを作ることをおすすめします。端末の仕組みによっては、消したあとも跡が残ることがあります。',
	forgetSure: '全部消えて、もとに戻せないことがわかりました',
	forgetNow: '全部消す'
};
