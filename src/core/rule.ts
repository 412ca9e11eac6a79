/**
 * The lines of "When to get help" that a person's own notes may match, level by level in the order they are shown. The
 * ids are stored: never rename one. Founders' content, 11.
 */
export const EMERGENCY_RULES = ['EM-LUNG', 'EM-LIMB', 'EM-BODY', 'EM-STROKE', 'EM-HEAT'] as const;
export const URGENT_RULES = [
	'UR-10MIN',
	'UR-LEG',
	'UR-PREG',
	'UR-URINE',
	'UR-TOXIN',
	'UR-NERVE',
	'UR-KNEE',
	'UR-HEAT',
	'UR-FOOT'
] as const;
export const SOON_RULES = [
	'SN-FREQ',
	'SN-MORE',
	'SN-PAIN',
	'SN-DAY',
	'SN-SPREAD',
	'SN-SIDE',
	'SN-NUMB',
	'SN-HIST',
	'SN-MED',
	'SN-SLEEP',
	'SN-WEAK',
	'SN-WALK',
	'SN-KNEE',
	'SN-PREG',
	'SN-RESTLESS',
	'SN-SHAKE',
	'SN-STIFF',
	'SN-SORE',
	'SN-HURT'
] as const;
export const RULES = [...EMERGENCY_RULES, ...URGENT_RULES, ...SOON_RULES, 'OK-GEN'] as const;

/** Rules that a single entry calls for, and that nothing keeps quiet. */
export type EntryRule = (typeof EMERGENCY_RULES | typeof URGENT_RULES)[number];
export type SoonRule = (typeof SOON_RULES)[number];
export type RuleId = (typeof RULES)[number];
export type ByRule<T> = Readonly<Record<RuleId, T>>;

/** Call now; contact a doctor now or today; ask a doctor within about two weeks; nothing to ask. */
export const LEVELS = ['emergency', 'urgent', 'soon', 'selfCare'] as const;
export type Level = (typeof LEVELS)[number];

const LEVEL_OF: ReadonlyMap<RuleId, Level> = new Map<RuleId, Level>([
	...EMERGENCY_RULES.map((rule) => [rule, 'emergency'] as const),
	...URGENT_RULES.map((rule) => [rule, 'urgent'] as const),
	...SOON_RULES.map((rule) => [rule, 'soon'] as const)
]);

export function levelOf(rule: RuleId): Level {
	return LEVEL_OF.get(rule) ?? 'selfCare';
}

/** Whether a text, read from what was stored, names a rule. */
export function isRule(id: string): id is RuleId {
	return (RULES as readonly string[]).includes(id);
}

export function isSoon(rule: RuleId): rule is SoonRule {
	return levelOf(rule) === 'soon';
}
