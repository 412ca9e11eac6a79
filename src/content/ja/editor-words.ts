import type { EditorWords } from '../editor-words.ts';

export const editorWords: EditorWords = {
	list: {
		mine: '自分の体操',
		none: '理学療法士さんの紙や、ご自分で決めた順番を、そのまま体操にできます。',
		make: '自分の体操をつくる',
		ours: 'はじめからある体操',
		goOn: (name) => (name ? `つづきから編集:${name}` : 'つづきから編集'),
		draftLine: 'まだ保存していません'
	},
	begin: {
		title: '自分の体操をつくる',
		lead: 'あとから何度でも変えられます。',
		empty: '何もないところから',
		emptyLine: '体操をひとつずつえらびます',
		text: '文を貼りつける',
		textLine: 'もらった紙の内容を打っても、写しても',
		open: 'ファイルやリンクを開く',
		openLine: 'ほかの人からもらったとき',
		handout: '渡す紙をつくる',
		handoutLine: '理学療法士・作業療法士の方へ',
		copy: 'はじめからある体操を写して、なおす',
		copyLine: 'もとの体操は、そのまま残ります。',
		copyOf: (name) => `${name}(自分用)`
	},
	page: {
		edit: 'なおす',
		goOn: 'つづきから編集',
		copyAndEdit: '写して、なおす',
		share: '人にわたす',
		asText: '文にする',
		names: '名前の録音',
		plan: '予定',
		remove: 'この体操を消す',
		removed: '消しました。これまでの記録は残っています。',
		bringBack: '元に戻す'
	},
	edit: {
		title: '体操をなおす',
		newTitle: '新しい体操',
		name: '体操の名前',
		from: '作った人',
		fromNote: 'たとえば、病院や理学療法士さんの名前。書かなくてもかまいません。',
		note: '全体への注意',
		noteNote: '言われたことや、気をつけることを書いておけます。',
		about: '予定・注意・作った人',
		blocks: 'ながれ',
		noBlocks: 'まだ何もありません。下のボタンで体操を加えます。',
		add: '体操を加える',
		total: (about, exactly) => `全部で${about}(${exactly})`,
		place: (number) => `${number}番目`,
		up: (number) => `${number}番目を上へ`,
		down: (number) => `${number}番目を下へ`,
		drag: '指で引いて動かす',
		moved: (name, number) => `「${name}」を${number}番目にしました`,
		open: 'なおす',
		close: 'とじる',
		undo: '元に戻す',
		redo: 'やり直す',
		remove: 'この体操をはずす',
		removed: (name) => `「${name}」をはずしました`,
		tryIt: 'これだけためす',
		save: '保存する',
		discard: '変更を捨てる',
		discarded: '変更を捨てました。',
		takeBack: '元に戻す',
		gone: 'この体操は、このスマホにありません。',
		goneTo: '体操の一覧へ',
		draftKept: '途中でとじても、つづきから編集できます。',
		draftLost: 'この端末では書きかけを残せません。とじる前に「保存する」を押してください。',
		notSaved: '電話に書き込めませんでした。もう一度お試しください。',
		empty: '体操をひとつ以上加えると、保存できます。',
		tooLong: '全部で90分をこえています。短くすると、保存できます。',
		unnamed: { routine: '自分の体操', exercise: '名前のない体操' }
	},
	block: {
		usual: '量の見本',
		presetOwn: '自分で決めた量',
		presetDefault: 'ふつう',
		kind: '量の決め方',
		kinds: { hold: '止めて保つ', reps: '回数', timed: '時間', breath: '呼吸' },
		legs: 'どちらの足',
		legNames: { together: '両足いっしょ', each: '片足ずつ', left: '左足だけ', right: '右足だけ' },
		fields: {
			hold: '保つ時間',
			relax: '力をぬく時間',
			reps: '回数',
			sets: 'セット数',
			rest: 'セットの間の休み',
			duration: '時間',
			cycles: '呼吸の回数',
			sideChange: '足をかえる時間',
			ready: '準備の時間'
		},
		holds: 'くり返し',
		phase: (name, number) => (name ? `「${name}」の長さ` : `動き${number}の長さ`),
		breathPhases: ['吸う', '吐く'],
		seconds: (value) => {
			const minutes = Math.floor(value / 60);
			const rest = value % 60;
			if (minutes === 0) return `${value}秒`;
			return rest === 0 ? `${minutes}分` : `${minutes}分${rest}秒`;
		},
		count: (value) => `${value}回`,
		sets: (value) => `${value}セット`,
		less: (what) => `${what}をへらす`,
		more: (what) => `${what}をふやす`,
		wait: '準備ができて画面を押すまで待つ',
		note: 'この体操の注意',
		noteNote: '行うときに画面に出ます。',
		unusual: (unusual) => {
			switch (unusual.what) {
				case 'shortHold':
					return `保つ時間は、ふつう5〜60秒です(今は${unusual.seconds}秒)。`;
				case 'longHold':
					return `保つ時間は、ふつう60秒までです(今は${unusual.seconds}秒)。言われた長さか、確かめてください。`;
				case 'manyHolds':
					return `くり返しは、ふつう10回までです(今は${unusual.reps}回)。言われた回数か、確かめてください。`;
				case 'noReady':
					return '準備の時間がありません。姿勢をととのえる間があると安心です。';
			}
		}
	},
	own: {
		name: '体操の名前',
		steps: 'やり方',
		stepsNote: '一行にひとつずつ書きます。行うときに画面に出ます。',
		picture: '絵',
		pictures: { none: 'なし', pose: 'アプリの絵', photo: '写真' },
		pose: 'どの絵',
		photo: '写真をえらぶ',
		otherPhoto: 'ほかの写真にする',
		photoNote:
			'小さくして、このスマホの中だけに置きます。場所などの情報は残しません。リンクで人にわたすときは、写真は入りません。',
		photoAlt: 'えらんだ写真',
		working: '小さくしています…',
		failed: 'この写真は使えませんでした。ほかの写真をお試しください。'
	},
	text: {
		title: '文を貼りつける',
		lead: '一行に体操をひとつずつ。日本語でも英語でもかまいません。',
		field: '体操の文',
		example: '例を入れてみる',
		exampleText:
			'ひざのリハビリ\n週2〜3回\n\nふくらはぎ 左右 10秒×3\n足指グーパー 30回\n足指そらし 5秒×3セット\nもも裏 30秒×2 休み10秒\n足湯 10分',
		read: '読みとった内容',
		nothing: '上に書くと、読みとった内容がここに出ます。',
		found: (blocks, unread) =>
			unread > 0 ? `体操${blocks}つ・読めなかった行${unread}つ` : `体操${blocks}つ`,
		line: (number) => `${number}行目`,
		unreadMark: '読めませんでした',
		edit: 'この内容でつづける',
		editNote: 'つぎの画面で、量や順番をなおせます。',
		nothingToEdit: '体操がひとつ読めると、つづけられます。',
		copy: 'コピー',
		copied: 'コピーしました。',
		notCopied: 'コピーできませんでした。文を長押しして、コピーしてください。',
		leftOut: '注意・やり方・絵は、文には入りません。',
		clear: '文を消す'
	},
	add: {
		title: '加える体操をえらぶ',
		own: '自分の体操を書く',
		ownNamed: (name) => `「${name}」を自分の体操として加える`
	}
};
