import type { AboutPages } from '../page-words.ts';
import { about } from './about.ts';
import { sources } from './sources.ts';

export const aboutPages: AboutPages = {
	about,
	sources,
	page: {
		title: 'このアプリについて',
		evidence: '研究でわかっていること',
		topic: 'ことがら',
		seed: 'もとの資料',
		found: '研究では',
		app: 'このアプリでは',
		seeds: 'もとにした資料',
		ownChoices: '出典のない、私たちの決めた数',
		grades: '根拠の強さ',
		sources: '出典',
		readAs: '読んだもの',
		limits: 'まだできていないこと',
		version: '内容の版',
		licences: 'ライセンス',
		licenceLines: [
			'Komura:MITライセンス',
			'日本語の声:HTS Voice「NIT ATR503 M001」(名古屋工業大学、CC BY 3.0)を Open JTalk(修正BSDライセンス)で読み上げ',
			'英語の声:CMU ARCTIC SLT(カーネギーメロン大学・名古屋工業大学)を Festival で読み上げ',
			'数字の字形:Figtree(SIL Open Font License 1.1)',
			'Svelte、SvelteKit、idb、Workbox:MITライセンス(idbはISC)'
		]
	}
};
