import type { ByRule } from '#core/rule.ts';
import type { EvidenceId, SeedId } from './vocabulary.ts';

/** Where a line of "When to get help" comes from. When it matches the diary is a rule of core. */
export interface RuleFacts {
	readonly seeds: readonly SeedId[];
	readonly evidence: readonly EvidenceId[];
}

export const ruleFacts: ByRule<RuleFacts> = {
	'EM-LUNG': { seeds: [], evidence: ['E28', 'E52'] },
	'EM-LIMB': { seeds: [], evidence: ['E30'] },
	'EM-BODY': { seeds: ['S3'], evidence: ['E52'] },
	'EM-STROKE': { seeds: ['S4'], evidence: ['G1'] },
	'EM-HEAT': { seeds: [], evidence: ['E48'] },
	'UR-10MIN': { seeds: ['S3'], evidence: ['E06', 'E07'] },
	'UR-LEG': { seeds: [], evidence: ['E28', 'E29', 'E32'] },
	'UR-PREG': { seeds: ['S3'], evidence: ['E34'] },
	'UR-URINE': { seeds: [], evidence: ['E36'] },
	'UR-TOXIN': { seeds: [], evidence: ['E06', 'E07'] },
	'UR-NERVE': { seeds: ['S2'], evidence: ['G1'] },
	'UR-KNEE': { seeds: ['S1'], evidence: ['E33'] },
	'UR-HEAT': { seeds: ['S0', 'S1'], evidence: ['E48'] },
	'UR-FOOT': { seeds: ['S2'], evidence: ['E40'] },
	'SN-FREQ': { seeds: ['S2', 'S0', 'S3'], evidence: ['E06', 'E49'] },
	'SN-MORE': { seeds: ['S1', 'S2'], evidence: [] },
	'SN-PAIN': { seeds: ['S1'], evidence: ['E07b'] },
	'SN-DAY': { seeds: ['S2'], evidence: ['E49'] },
	'SN-SPREAD': { seeds: ['S2'], evidence: ['E37', 'E56'] },
	'SN-SIDE': { seeds: ['S2'], evidence: [] },
	'SN-NUMB': { seeds: ['S2'], evidence: ['E06', 'E07b'] },
	'SN-HIST': { seeds: ['S2'], evidence: ['E04', 'E49'] },
	'SN-MED': { seeds: ['S3'], evidence: ['E13'] },
	'SN-SLEEP': { seeds: ['S0'], evidence: ['E06', 'E07'] },
	'SN-WEAK': { seeds: ['S3'], evidence: ['E07', 'E37'] },
	'SN-WALK': { seeds: ['S2'], evidence: ['E31'] },
	'SN-KNEE': { seeds: ['S1'], evidence: ['E33', 'E32'] },
	'SN-PREG': { seeds: ['S3'], evidence: ['E34'] },
	'SN-RESTLESS': { seeds: ['S3'], evidence: ['E38'] },
	'SN-SHAKE': { seeds: ['S4'], evidence: ['E27'] },
	'SN-STIFF': { seeds: ['S4'], evidence: ['E26'] },
	'SN-SORE': { seeds: [], evidence: ['E06', 'E49'] },
	'SN-HURT': { seeds: ['S2', 'S4'], evidence: ['E43'] },
	'OK-GEN': { seeds: ['S1', 'S2', 'S3'], evidence: ['E06', 'E04'] }
};
