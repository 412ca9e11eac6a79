import type { LanguageCode } from '#core/preferences.ts';
import type { ByFlag, Flag } from '#core/safety.ts';
import type { FlagWords, SafetyWords, StarterWords } from './words.ts';

/**
 * The questions about the body: four at most, each about a few things, each to be passed over. Every flag belongs to
 * one of them.
 */
export const QUESTIONS = ['steadiness', 'feet', 'joints', 'health'] as const;
export type Question = (typeof QUESTIONS)[number];

export const questionFlags: Readonly<Record<Question, readonly Flag[]>> = {
	steadiness: ['fall_risk', 'recent_leg_injury', 'recent_surgery', 'night_toilet'],
	feet: [
		'clot_suspected',
		'foot_wound',
		'reduced_sensation',
		'diabetes',
		'vascular',
		'varicose',
		'toe_surgery'
	],
	joints: ['hip_replacement', 'knee_replacement', 'osteoporosis_spine', 'lumbar', 'achilles_tear'],
	health: [
		'pregnant',
		'pregnant_28w',
		'neuro',
		'heart',
		'heart_fluid_limit',
		'kidney',
		'liver',
		'blood_thinner',
		'new_medicine'
	]
};

/** The words around what a person tells of their body: for the questions, the settings and changed routines. */
export interface CareWords {
	readonly flags: ByFlag<FlagWords>;
	readonly safety: SafetyWords;
	readonly starter: StarterWords;
	readonly welcome: WelcomeWords;
}

export interface WelcomeWords {
	readonly title: string;
	/** Exact text of T-NOTICE-GENERAL. */
	readonly notice: string;
	/** Exact text of T-PRIVACY. */
	readonly privacy: string;
	readonly begin: string;
	readonly later: string;
	readonly page: string;
	readonly edit: string;
	readonly questions: Readonly<Record<Question, string>>;
	readonly knee: string;
	progress(question: number, questions: number): string;
	readonly next: string;
	readonly skip: string;
	readonly none: string;
	readonly planTitle: string;
	readonly planLine: string;
	readonly noPlan: string;
	readonly help: string;
	readonly done: string;
	readonly notKept: string;
	readonly effects: string;
}

export const careWords: Readonly<Record<LanguageCode, () => Promise<CareWords>>> = {
	ja: async () => (await import('./ja/care-words.ts')).careWords,
	en: async () => (await import('./en/care-words.ts')).careWords
};
