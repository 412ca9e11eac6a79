import type { InstallWords } from '../install-words.ts';

export const install: InstallWords = {
	title: 'ホーム画面に置く',
	why: 'ホーム画面に置くと、電波がなくても、夜中でも、ひとつ押すだけで開けます。記録も消えにくくなります。',
	offer: 'ホーム画面に置いておきませんか。夜中でも、ひとつ押すだけで開けます。',
	see: '置き方を見る',
	later: 'あとで',
	button: 'ホーム画面に置く',
	installed: 'もう置いてあります。',
	refused: '置いていません。いつでもここから置けます。',
	iphone: [
		{ icon: 'share', text: 'Safariで開き、画面の下の「共有」を押します。' },
		{ icon: 'plus', text: '下に動かして、「ホーム画面に追加」を押します。' },
		{ text: '右上の「追加」を押します。' },
		{ icon: 'home', text: 'これからは、ホーム画面のKomuraから開きます。' }
	],
	android: [
		{ icon: 'more', text: 'ブラウザの右上の「︙」を押します。' },
		{ icon: 'plus', text: '「ホーム画面に追加」か「アプリをインストール」を押します。' },
		{ icon: 'home', text: 'これからは、ホーム画面のKomuraから開きます。' }
	],
	firefox: [
		{ icon: 'more', text: 'Firefoxの「︙」を押します。' },
		{ icon: 'plus', text: '「ホーム画面に追加」を押します。' },
		{ icon: 'home', text: 'これからは、ホーム画面のKomuraから開きます。' }
	],
	other: [
		{ icon: 'more', text: 'ブラウザのメニューを開きます。' },
		{ icon: 'plus', text: '「インストール」か「ホーム画面に追加」を選びます。' }
	],
	iphoneFirst:
		'iPhoneとiPadでは、Safariの中の記録と、ホーム画面に置いたアプリの記録は別のものです。はじめる前に、先に置いてください。',
	move: 'もうSafariで記録をつけたときは、控えのファイルを作り、置いたアプリでそのファイルを開くと引っ越せます。',
	data: '控えを作る・戻す'
};
