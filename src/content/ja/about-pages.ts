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
			'数字の字形:Figtree(SIL Open Font License 1.1)',
			'Svelte、SvelteKit、idb、Workbox:MITライセンス(idbはISC)'
		]
	}
};
