import type { Cramp, CrampEntry } from './cramp.ts';
import { daysBetween, type Day } from './day.ts';
import type { DiaryValue } from './diary.ts';
import { entryRules } from './entry-rules.ts';
import type { Health } from './health.ts';
import type { Notes, Person } from './notes.ts';
import {
	EMERGENCY_RULES,
	isSoon,
	SOON_RULES,
	URGENT_RULES,
	type EntryRule,
	type RuleId
} from './rule.ts';
import { soonRules } from './soon-rules.ts';
import { QUIET } from './thresholds.ts';

const ENTRY_RULES: readonly EntryRule[] = [...EMERGENCY_RULES, ...URGENT_RULES];

/** Every rule whose condition holds, most urgent first; OK-GEN, which is never shown as a verdict, when none does. */
export function matchingRules(notes: Notes): readonly RuleId[] {
	const matching: readonly RuleId[] = [
		...ENTRY_RULES.filter((rule) => entriesFor(rule, notes).length > 0),
		...SOON_RULES.filter((rule) => soonRules[rule](notes))
	];
	return matching.length > 0 ? matching : ['OK-GEN'];
}

/**
 * The matching rules whose lines are shown today, most urgent first. Nothing keeps an emergency or urgent line quiet.
 * Of the "soon" lines there are at most three. One that was shown or asked about rests for 28 days: shown on the 1st,
 * it is there for the rest of that day, however often the list is opened, and again from the 29th on. What was shown
 * today keeps its place before what would come new, so that no line pushes another away while the person reads;
 * what is asked about today leaves its place empty until tomorrow.
 */
export function shownRules(notes: Notes): readonly RuleId[] {
	const { health, today } = notes;
	const matching = matchingRules(notes);
	const isAsked = (rule: RuleId) =>
		health.consulted.some((asked) => asked.rule === rule && asked.day === today);
	const awake = matching.filter((rule) => isSoon(rule) && !isResting(rule, health, today));
	const again = awake.filter((rule) => health.shown[rule] === today);
	const fresh = awake.filter((rule) => !again.includes(rule) && !isAsked(rule));
	const soon = [...again, ...fresh].slice(0, QUIET.lines).filter((rule) => !isAsked(rule));
	return matching.filter((rule) => !isSoon(rule) || soon.includes(rule));
}

/** The emergency and urgent rules that one entry calls for, to be shown while it is being written. */
export function rulesAtOnce(entry: Cramp, person: Person): readonly EntryRule[] {
	return ENTRY_RULES.filter((rule) => entryRules[rule].holds(entry, person));
}

/** Those of them whose line stands beside one choice among the symptoms. */
export function rulesBeside(
	symptom: DiaryValue<'symptoms'>,
	entry: Cramp,
	person: Person
): readonly EntryRule[] {
	if (!entry.symptoms?.includes(symptom)) return [];
	return rulesAtOnce(entry, person).filter((rule) => entryRules[rule].signs.includes(symptom));
}

/** The entries that call for an emergency or urgent rule, so that the person sees which of their notes it is about. */
export function entriesFor(rule: EntryRule, notes: Notes): readonly CrampEntry[] {
	return notes.cramps.filter((entry) => entryRules[rule].holds(entry, notes));
}

/** What is known of the person's health after these lines were shown to them. */
export function withShown(health: Health, rules: readonly RuleId[], today: Day): Health {
	const shown = rules.filter(isSoon).map((rule) => [rule, today] as const);
	return { ...health, shown: { ...health.shown, ...Object.fromEntries(shown) } };
}

/**
 * Whether a "soon" line was shown or asked about on an earlier day, not yet 28 days ago. A day that is still to come
 * was written by a clock that was wrong, and keeps nothing quiet.
 */
function isResting(rule: RuleId, { shown, consulted }: Health, today: Day): boolean {
	const days = consulted.flatMap((asked) => (asked.rule === rule ? [asked.day] : []));
	const last = shown[rule];
	return [...days, ...(last ? [last] : [])].some((day) => {
		const ago = daysBetween(day, today);
		return ago > 0 && ago < QUIET.days;
	});
}
