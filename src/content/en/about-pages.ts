import type { AboutPages } from '../page-words.ts';
import { about } from './about.ts';
import { sources } from './sources.ts';

export const aboutPages: AboutPages = {
	about,
	sources,
	page: {
		title: 'About this app',
		evidence: 'What the studies say',
		topic: 'Topic',
		seed: 'First documents',
		found: 'Studies',
		app: 'What the app does',
		seeds: 'The documents we began with',
		ownChoices: 'Numbers of our own, without a source',
		grades: 'How well it is known',
		sources: 'Sources',
		readAs: 'What was read',
		limits: 'What is still missing',
		version: 'Version of the content',
		licences: 'Licences',
		licenceLines: [
			'Komura: MIT licence',
			'Japanese voice: HTS voice “NIT ATR503 M001” (Nagoya Institute of Technology, CC BY 3.0), read by Open JTalk (modified BSD licence)',
			'English voice: CMU ARCTIC SLT (Carnegie Mellon University, Nagoya Institute of Technology), read by Festival',
			'Digits: Figtree (SIL Open Font License 1.1)',
			'Svelte, SvelteKit, Workbox: MIT licence; idb: ISC licence'
		]
	}
};
