import type { LanguageCode } from '#core/preferences.ts';
import type { PoseSentences } from './sentences/pose-sentences.ts';

/** What each pose looks like, said in one sentence; they come with the pictures. */
export const sentences: Readonly<Record<LanguageCode, () => Promise<PoseSentences>>> = {
	ja: async () => (await import('./sentences/ja.ts')).poseSentences,
	en: async () => (await import('./sentences/en.ts')).poseSentences
};
