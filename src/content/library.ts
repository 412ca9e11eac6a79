import type { ByExercise } from '#core/exercise.ts';
import type { LanguageCode } from '#core/preferences.ts';
import type { ByRoutine } from '#core/routine.ts';
import type { ExerciseWords, NoticeWords, PhraseWords, RoutineWords } from './words.ts';

/** The words of a language about exercises and routines: for the pages that explain them and the player. */
export interface Library {
	readonly exercises: ByExercise<ExerciseWords>;
	readonly routines: ByRoutine<RoutineWords>;
	readonly phrases: PhraseWords;
	readonly notices: NoticeWords;
}

export const libraries: Readonly<Record<LanguageCode, () => Promise<Library>>> = {
	ja: async () => (await import('./ja/library.ts')).library,
	en: async () => (await import('./en/library.ts')).library
};
