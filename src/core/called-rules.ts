import type { Cramp } from './cramp.ts';
import type { DiaryValue } from './diary.ts';
import { rulesAtOnce, rulesBeside } from './help-rules.ts';
import type { Person } from './notes.ts';
import type { EntryRule } from './rule.ts';

/**
 * The emergency and urgent rules that one symptom called for when it was added to those told before it. Their lines
 * stand beside it: where the person has just tapped, and each of them once.
 */
export function rulesCalledBy(
	symptom: DiaryValue<'symptoms'>,
	entry: Cramp,
	person: Person
): readonly EntryRule[] {
	const { symptoms = [] } = entry;
	const place = symptoms.indexOf(symptom);
	if (place < 0) return [];
	const known = rulesAtOnce({ ...entry, symptoms: symptoms.slice(0, place) }, person);
	const told = { ...entry, symptoms: symptoms.slice(0, place + 1) };
	return rulesBeside(symptom, told, person).filter((rule) => !known.includes(rule));
}

/** Those that the rest of an entry calls for, whatever its symptoms: a cramp that lasts too long. */
export function rulesWithoutSymptoms(entry: Cramp, person: Person): readonly EntryRule[] {
	return rulesAtOnce({ ...entry, symptoms: [] }, person);
}
