import type { PhraseWords } from '../words.ts';

export const phrases: PhraseWords = {
	ready: (name) => `つぎは「${name}」です。準備しましょう`,
	start: 'はじめましょう',
	half: '半分です',
	last5: 'あと5秒',
	relax: 'ゆるめて、休みます',
	again: 'もう一度',
	last: 'さいごの1回です',
	side: '反対の足にかえましょう',
	count: (n) => `${n}`,
	blockEnd: 'よくできました',
	tapReady: '準備ができたら、画面を押してください',
	almost: 'あと少しです',
	done: '今日の分はおわりです。おつかれさまでした',
	pause: '一時停止しました',
	resume: 'つづけます',
	breathe: '息を止めないで',
	pain: '痛みがあれば、止めて休みましょう',
	night: '大丈夫です。ゆっくり',
	sides: { left: '左', right: '右', both: '両方' }
};
