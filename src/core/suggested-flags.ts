import { daysBetween, type Day } from './day.ts';
import type { DiaryValue } from './diary.ts';
import type { Health } from './health.ts';
import { FLAGS, type Flag } from './safety.ts';
import { THRESHOLDS } from './thresholds.ts';

/** Flags about the same thing as a health condition. */
const OF_CONDITION: Readonly<Partial<Record<DiaryValue<'history'>, readonly Flag[]>>> = {
	diabetes: ['diabetes'],
	kidney: ['kidney'],
	liver: ['liver'],
	heart: ['heart', 'heart_fluid_limit'],
	vascular: ['vascular'],
	varicose: ['varicose'],
	neuro: ['neuro'],
	lumbar: ['lumbar']
};

/** The week from which nobody should lie on the back for long. Content 5.2 (E35). */
const LATE_PREGNANCY = 28;

/**
 * Safety flags that go with what a person told of their health, to be offered and never set: they told it for the
 * doctor, and may not want their exercises changed.
 */
export function suggestedFlags(
	{ history, medicines, pregnancy }: Health,
	today: Day
): readonly Flag[] {
	const late = (pregnancy?.weeks ?? 0) >= LATE_PREGNANCY;
	const isNew = medicines.some(({ startedOn }) => {
		const since = startedOn && daysBetween(startedOn, today);
		return since !== undefined && since >= 0 && since <= THRESHOLDS.newMedicine;
	});
	const suggested = new Set<Flag>([
		...history.flatMap((condition) => OF_CONDITION[condition] ?? []),
		...(pregnancy?.answer === 'yes' ? (['pregnant'] as const) : []),
		...(pregnancy?.answer === 'yes' && late ? (['pregnant_28w'] as const) : []),
		...(isNew ? (['new_medicine'] as const) : [])
	]);
	return FLAGS.filter((flag) => suggested.has(flag));
}
