import type { Day } from '#core/day.ts';
import type { LanguageCode } from '#core/preferences.ts';
import type { ByRule } from '#core/rule.ts';
import type { ByFlag } from '#core/safety.ts';
import type { DiaryWords, FlagWords, NoticeWords } from './words.ts';

/** The words of the page about health conditions, medicines, pregnancy and what was agreed with professionals. */
export interface HealthWords {
	readonly title: string;
	readonly lead: string;
	/** Exact text of T-PRIVACY. */
	readonly privacy: string;
	readonly notKept: string;
	readonly clear: string;
	readonly undo: string;
	date(day: Day): string;
	readonly otherHistory: string;
	/** Offers the safety flags that go with what was told. */
	readonly mind: string;
	readonly mindLine: string;
	readonly addMedicine: string;
	readonly editMedicine: string;
	readonly noMedicines: string;
	readonly medicineName: string;
	readonly medicineNameLine: string;
	readonly startedOn: string;
	since(day: string): string;
	readonly tag: string;
	readonly removeMedicine: string;
	removedMedicine(name: string): string;
	readonly done: string;
	readonly weeks: string;
	readonly weeksLine: string;
	readonly who: string;
	readonly agreedOn: string;
	readonly hold: string;
	readonly holdLine: string;
	readonly reps: string;
	readonly repsLine: string;
	readonly perWeek: string;
	readonly perWeekLine: string;
	readonly removePlan: string;
	readonly removedPlan: string;
	readonly notAsked: string;
	readonly removeAsked: string;
	readonly removedAsked: string;
	readonly openHelp: string;
	readonly forget: string;
	readonly forgetLine: string;
	readonly forgetSure: string;
	readonly forgotten: string;
	readonly diary: Pick<DiaryWords, 'fields' | 'values'>;
	readonly flags: ByFlag<FlagWords>;
	readonly rules: ByRule<string>;
	readonly notices: Pick<NoticeWords, 'T-MEDICINE' | 'T-PREGNANCY'>;
}

export const healthWords: Readonly<Record<LanguageCode, () => Promise<HealthWords>>> = {
	ja: async () => (await import('./ja/health.ts')).health,
	en: async () => (await import('./en/health.ts')).health
};
