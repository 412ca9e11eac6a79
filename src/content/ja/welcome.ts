import type { WelcomeWords } from '../care-words.ts';
import { firstNotices } from './first-notices.ts';

export const welcome: WelcomeWords = {
	title: 'はじめに',
	notice: firstNotices['T-NOTICE-GENERAL'],
	privacy: firstNotices['T-PRIVACY'],
	begin: '4つの質問に答える',
	later: 'あとで',
	page: 'からだのこと',
	edit: 'からだのことを見直す',
	questions: {
		steadiness: '立つこと、動くことについて',
		feet: '足について',
		joints: 'ほね・関節・腰について',
		health: 'からだ全体について'
	},
	knee: 'ひざのあたりがつる',
	progress: (question, questions) => `${questions}つのうち ${question}つ目`,
	next: '次へ',
	skip: 'とばす',
	none: 'あてはまるものがなければ、そのまま次へ進みます。',
	planTitle: 'まずは、これから',
	planLine: 'いつでも「設定」で変えられます。',
	noPlan: '今日は体操をお休みして、「受診の目安」を見てください。',
	help: '受診の目安',
	done: 'はじめの画面へ',
	notKept: '答えを保存できませんでした。このまま使えますが、次に開くと元に戻ります。',
	effects: '選ぶと、体操が次のように変わります。'
};
