import type { LaterWords } from '../later-words.ts';

export const later: LaterWords = {
	unfinished: {
		title: 'とちゅうの体操があります',
		line: (routine, exercise) => `${routine}・「${exercise}」から`,
		go: 'つづきから',
		end: 'ここまでを記録して終わる'
	},
	update: {
		line: '新しい版があります',
		apply: '更新する',
		later: 'あとで',
		waits: '体操が終わってから更新できます'
	}
};
