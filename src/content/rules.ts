import type { EvidenceId, SeedId } from './vocabulary.ts';

/** The lines of "When to get help" that the diary may match. When each matches is a rule of core. */
export const RULES = [
	'EM-LUNG',
	'EM-LIMB',
	'EM-BODY',
	'EM-STROKE',
	'EM-HEAT',
	'UR-10MIN',
	'UR-LEG',
	'UR-PREG',
	'UR-URINE',
	'UR-TOXIN',
	'UR-NERVE',
	'UR-KNEE',
	'UR-HEAT',
	'UR-FOOT',
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
	'SN-HURT',
	'OK-GEN'
] as const;
export type RuleId = (typeof RULES)[number];
export type ByRule<T> = Readonly<Record<RuleId, T>>;

/** Call now; contact a doctor now or today; ask a doctor within about two weeks; nothing to ask. */
export const LEVELS = ['emergency', 'urgent', 'soon', 'selfCare'] as const;
export type Level = (typeof LEVELS)[number];

export interface RuleFacts {
	readonly level: Level;
	readonly seeds: readonly SeedId[];
	readonly evidence: readonly EvidenceId[];
}

export const ruleFacts: ByRule<RuleFacts> = {
	'EM-LUNG': { level: 'emergency', seeds: [], evidence: ['E28', 'E52'] },
	'EM-LIMB': { level: 'emergency', seeds: [], evidence: ['E30'] },
	'EM-BODY': { level: 'emergency', seeds: ['S3'], evidence: ['E52'] },
	'EM-STROKE': { level: 'emergency', seeds: ['S4'], evidence: ['G1'] },
	'EM-HEAT': { level: 'emergency', seeds: [], evidence: ['E48'] },
	'UR-10MIN': { level: 'urgent', seeds: ['S3'], evidence: ['E06', 'E07'] },
	'UR-LEG': { level: 'urgent', seeds: [], evidence: ['E28', 'E29', 'E32'] },
	'UR-PREG': { level: 'urgent', seeds: ['S3'], evidence: ['E34'] },
	'UR-URINE': { level: 'urgent', seeds: [], evidence: ['E36'] },
	'UR-TOXIN': { level: 'urgent', seeds: [], evidence: ['E06', 'E07'] },
	'UR-NERVE': { level: 'urgent', seeds: ['S2'], evidence: ['G1'] },
	'UR-KNEE': { level: 'urgent', seeds: ['S1'], evidence: ['E33'] },
	'UR-HEAT': { level: 'urgent', seeds: ['S0', 'S1'], evidence: ['E48'] },
	'UR-FOOT': { level: 'urgent', seeds: ['S2'], evidence: ['E40'] },
	'SN-FREQ': { level: 'soon', seeds: ['S2', 'S0', 'S3'], evidence: ['E06', 'E49'] },
	'SN-MORE': { level: 'soon', seeds: ['S1', 'S2'], evidence: [] },
	'SN-PAIN': { level: 'soon', seeds: ['S1'], evidence: ['E07b'] },
	'SN-DAY': { level: 'soon', seeds: ['S2'], evidence: ['E49'] },
	'SN-SPREAD': { level: 'soon', seeds: ['S2'], evidence: ['E37', 'E56'] },
	'SN-SIDE': { level: 'soon', seeds: ['S2'], evidence: [] },
	'SN-NUMB': { level: 'soon', seeds: ['S2'], evidence: ['E06', 'E07b'] },
	'SN-HIST': { level: 'soon', seeds: ['S2'], evidence: ['E04', 'E49'] },
	'SN-MED': { level: 'soon', seeds: ['S3'], evidence: ['E13'] },
	'SN-SLEEP': { level: 'soon', seeds: ['S0'], evidence: ['E06', 'E07'] },
	'SN-WEAK': { level: 'soon', seeds: ['S3'], evidence: ['E07', 'E37'] },
	'SN-WALK': { level: 'soon', seeds: ['S2'], evidence: ['E31'] },
	'SN-KNEE': { level: 'soon', seeds: ['S1'], evidence: ['E33', 'E32'] },
	'SN-PREG': { level: 'soon', seeds: ['S3'], evidence: ['E34'] },
	'SN-RESTLESS': { level: 'soon', seeds: ['S3'], evidence: ['E38'] },
	'SN-SHAKE': { level: 'soon', seeds: ['S4'], evidence: ['E27'] },
	'SN-STIFF': { level: 'soon', seeds: ['S4'], evidence: ['E26'] },
	'SN-SORE': { level: 'soon', seeds: [], evidence: ['E06', 'E49'] },
	'SN-HURT': { level: 'soon', seeds: ['S2', 'S4'], evidence: ['E43'] },
	'OK-GEN': { level: 'selfCare', seeds: ['S1', 'S2', 'S3'], evidence: ['E06', 'E04'] }
};
