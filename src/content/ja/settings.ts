import type { SettingsWords } from '../settings-words.ts';

export const settings: SettingsWords = {
	language: 'ことば / Language',
	languageAuto: '自動',
	theme: '画面の色',
	themes: { auto: '自動', light: '明るい', dark: '暗い', night: '夜' },
	themeNote: '自動のときは、夜10時から朝5時まで夜の色になります。',
	text: '文字の大きさ',
	sound: '体操の音',
	soundOn: 'あり',
	soundOff: 'なし',
	first: '先に行う足',
	firstLeft: '左足',
	firstRight: '右足',
	motion: '動き',
	motions: { auto: '自動', calm: '動きをへらす' },
	look: '絵の人',
	hair: '髪の形',
	hairs: { bun: 'おだんご', short: 'みじかい' },
	hairColour: '髪の色',
	skin: '肌の色',
	hairColours: ['グレー', '白', 'こげ茶', '黒'],
	skins: ['とても明るい', '明るい', '中くらい', '濃い', 'とても濃い'],
	habits: '毎日の習慣のチェック',
	habitsNote: '今日の画面に出します。続いた日数には数えません。',
	on: '出す',
	off: '出さない'
};
