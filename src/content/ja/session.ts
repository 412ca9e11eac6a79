import type { SessionWords } from '../session-words.ts';

export const session: SessionWords = {
	player: {
		title: '体操中',
		opening: '準備しています…',
		tapToStart: '押すと、はじまります',
		elsewhere: 'ほかの画面で体操が動いています。',
		takeOver: 'この画面でつづける',
		gap: (at, lasted) => `${at}のところで、${lasted}止まっていました。`,
		didIt: 'その間も、やりました',
		pause: '一時停止',
		resume: 'つづける',
		skip: '次へ',
		back: '戻る',
		earlier: '10秒もどす',
		later: '10秒すすめる',
		hurts: '痛いので止める',
		soundOn: '音を出す',
		soundOff: '音を消す',
		close: '終わる',
		kind: {
			ready: '準備',
			wait: '準備',
			hold: 'キープ',
			relax: '力をぬいて',
			sideChange: '足をかえます',
			reps: '回数',
			rest: 'ひと休み',
			timed: 'ゆっくり',
			breath: '呼吸'
		},
		set: (set, sets, work) => `${set} / ${sets} ${work === 'hold' ? '回目' : 'セット目'}`,
		reps: (rep, reps) => `${rep} / ${reps} 回`,
		next: (name) => `つぎ: ${name}`,
		last: 'これがさいごです',
		paused: '一時停止中',
		interrupted: '止まりました',
		interruptedLine: '電話などで音が止まりました。「つづける」を押すと、少し前からつづきます。',
		waiting: '準備ができたら、画面を押してください',
		ready: '準備ができました',
		screenMaySleep: '画面が自動で消えることがあります。音は続きます。',
		needsScreen: 'このまま画面をつけておいてください。画面を消すと音が止まります。',
		progress: (block, blocks) => `${blocks}つのうち ${block}つ目`
	},
	leaving: {
		title: 'ここで終わりますか?',
		line: 'ここまでは記録に残ります。',
		stay: '体操にもどる',
		end: '記録して終わる'
	},
	pain: {
		title: '止めました',
		skip: 'この体操をとばす',
		end: '今日はここまで',
		goOn: '痛みがおさまったので、つづける',
		gentler: 'やさしくして、もう一度',
		where: 'どこが痛みますか?(答えなくてもかまいません)',
		wheres: {
			calf: 'ふくらはぎ',
			thigh: 'もも',
			knee: 'ひざ',
			foot: '足・足指',
			back: '腰・股関節',
			other: 'ほか'
		},
		how: 'どんな痛みですか?',
		hows: { sharp: 'するどい痛み', pull: 'つっぱるだけ' }
	},
	finish: {
		title: 'おつかれさまでした',
		partTitle: 'ここまで、できました',
		partLine: 'できた分は、記録に残しました。',
		picture: 'いすにすわって、お水で一息つく人',
		saving: '記録しています…',
		days: (days) => ({ before: '', number: String(days), after: '日つづきました' }),
		failed: 'まだ記録できていません',
		failedLine:
			'この画面を閉じないでください。自動でもう一度ためします。ファイルとして取っておくこともできます。',
		file: 'ファイルに残す',
		done: '完了'
	}
};
