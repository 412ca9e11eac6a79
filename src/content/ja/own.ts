import type { OwnWords } from '../own-words.ts';

export const own: OwnWords = {
	from: (name) => `作った人:${name}`,
	caution: 'このアプリにはない体操です。痛みがあれば、止めて休みましょう。',
	gone: 'この組み合わせは、このスマホにありません。',
	record: {
		record: (name) => `「${name}」を録音する`,
		line: 'ご自分やご家族の声で名前を録音すると、画面が消えていても、その声でお知らせします。',
		asking: 'マイクの許可を待っています…',
		recording: '録音しています。名前を言ってください(6秒まで)。',
		stop: '録音を終える',
		working: '整えています…',
		done: '録音しました。',
		hear: '聞いてみる',
		again: 'もう一度録音する',
		remove: '録音を消す',
		refused: 'マイクを使えませんでした。ブラウザの設定でマイクを許可すると、録音できます。',
		silent: '声が聞こえませんでした。もう少し近くで、もう一度どうぞ。',
		failed: '録音を保存できませんでした。',
		cannot: 'このブラウザでは録音できません。'
	}
};
