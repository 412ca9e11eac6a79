import type { LanguageCode } from '#core/preferences.ts';
import type { Labels } from './labels.ts';
import type { AboutWords, HelpWords, SafetyWords } from './words.ts';
import type { EvidenceId } from './vocabulary.ts';
import type { ByFlag } from '#core/safety.ts';
import type { FlagWords } from './words.ts';

/** The words around the exercises: their list and their pages. */
export interface ExercisePageWords {
	readonly title: string;
	readonly search: string;
	readonly part: string;
	readonly position: string;
	readonly equipment: string;
	readonly all: string;
	found(count: number): string;
	readonly nothing: string;
	readonly clear: string;
	readonly routines: string;
	readonly poses: string;
	readonly start: string;
	readonly steps: string;
	readonly breathing: string;
	readonly mistakes: string;
	readonly safety: string;
	readonly easier: string;
	readonly harder: string;
	readonly doses: string;
	readonly usual: string;
	readonly facts: string;
	readonly evidence: string;
	readonly sources: string;
	readonly notOffered: string;
	readonly afterTalking: string;
	readonly instead: string;
	readonly body: string;
	readonly agreed: string;
}

/** The words around the sources. */
export interface AboutPageWords {
	readonly title: string;
	readonly evidence: string;
	readonly topic: string;
	readonly seed: string;
	readonly found: string;
	readonly app: string;
	readonly seeds: string;
	readonly ownChoices: string;
	readonly grades: string;
	readonly sources: string;
	readonly readAs: string;
	readonly limits: string;
	readonly version: string;
	readonly licences: string;
	readonly licenceLines: readonly string[];
}

/** What the pages about exercises need beside the library. */
export interface ExercisePages {
	readonly pages: ExercisePageWords;
	readonly labels: Labels;
	readonly safety: SafetyWords;
	readonly flags: ByFlag<FlagWords>;
}

export interface AboutPages {
	readonly page: AboutPageWords;
	readonly about: AboutWords;
	readonly sources: Readonly<Record<EvidenceId, string>>;
}

export const exercisePages: Readonly<Record<LanguageCode, () => Promise<ExercisePages>>> = {
	ja: async () => (await import('./ja/exercise-pages.ts')).exercisePages,
	en: async () => (await import('./en/exercise-pages.ts')).exercisePages
};

export const aboutPages: Readonly<Record<LanguageCode, () => Promise<AboutPages>>> = {
	ja: async () => (await import('./ja/about-pages.ts')).aboutPages,
	en: async () => (await import('./en/about-pages.ts')).aboutPages
};

export const helpPages: Readonly<Record<LanguageCode, () => Promise<HelpWords>>> = {
	ja: async () => (await import('./ja/help.ts')).help,
	en: async () => (await import('./en/help.ts')).help
};
