import type { ExerciseId } from '#core/exercise.ts';
import type { LanguageCode } from '#core/preferences.ts';
import type { Remark } from '#core/routine-text/remark.ts';
import type { Unread } from '#core/routine-text/text-line.ts';

/** What is said of a text that was read: a sentence for each remark, and for what was not understood. */
export interface RoutineTextWords {
	/** `nameOf` gives the name of an exercise of the app. */
	remark(remark: Remark, nameOf: (exercise: ExerciseId) => string): string;
	readonly unread: Readonly<Record<Unread, string>>;
	/** Said where a part of a line was not understood. */
	notRead(words: string): string;
	/** Puts what may be another exercise on a line of its own. */
	readonly split: string;
	/** A dose that belongs to the line of that number, from 1. */
	more(line: number): string;
	readonly title: string;
	readonly plan: string;
	readonly cut: string;
}

export const routineTextWords: Readonly<Record<LanguageCode, () => Promise<RoutineTextWords>>> = {
	ja: async () => (await import('./ja/routine-text.ts')).routineText,
	en: async () => (await import('./en/routine-text.ts')).routineText
};
