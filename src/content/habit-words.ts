import type { LanguageCode } from '#core/preferences.ts';
import type { ByHabit, HabitInstead } from './habits.ts';
import type { HabitWords } from './words.ts';

/** The words of the checklist; they come only to those who want it. */
export interface HabitListWords {
	readonly habits: ByHabit<HabitWords>;
	readonly habitInsteads: Readonly<Record<HabitInstead, string>>;
	readonly habitDone: string;
}

export const habitWords: Readonly<Record<LanguageCode, () => Promise<HabitListWords>>> = {
	ja: () => import('./ja/habits.ts'),
	en: () => import('./en/habits.ts')
};
