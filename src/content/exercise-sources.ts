import type { ByExercise } from '#core/exercise.ts';
import type { EvidenceId, Grade, SeedId } from './vocabulary.ts';

/** Where an exercise comes from. No session needs it, so it comes with the pages that show it. */
export interface ExerciseSources {
	readonly seeds: readonly SeedId[];
	readonly evidence: readonly EvidenceId[];
	readonly grade: Grade;
}

/** The sources of every exercise; a missing one does not compile. */
export const exerciseSources: ByExercise<ExerciseSources> = {
	'calf-wall-stretch': {
		seeds: ['S1', 'S0', 'S2'],
		evidence: ['E01', 'E02', 'E03', 'E10', 'E11', 'E17'],
		grade: 'A'
	},
	'calf-wall-stretch-bent': { seeds: ['S0', 'S1'], evidence: ['E17', 'E10'], grade: 'B' },
	'calf-towel-stretch': { seeds: ['S2', 'S0'], evidence: ['E01', 'E09', 'E10'], grade: 'A' },
	'hamstring-forward-bend': {
		seeds: ['S1'],
		evidence: ['E01', 'E02', 'E10', 'E41', 'E42'],
		grade: 'A'
	},
	'hamstring-towel-lying': {
		seeds: ['S1', 'S0'],
		evidence: ['E01', 'E41', 'E42', 'E35'],
		grade: 'A-/B'
	},
	'quad-stretch-side-lying': { seeds: ['S3'], evidence: ['E10', 'E17'], grade: 'B' },
	'quad-stretch-standing': { seeds: ['S3'], evidence: ['E10', 'E17'], grade: 'B' },
	'hip-knee-hug': { seeds: ['S0'], evidence: ['E17', 'E42'], grade: 'B/C' },
	'toe-extension-hold': { seeds: ['S2'], evidence: ['E57', 'E22'], grade: 'C/B' },
	'toe-grip-spread': { seeds: ['S2'], evidence: ['E22', 'E19', 'E20'], grade: 'B/C' },
	'toe-one-by-one': { seeds: ['S2'], evidence: [], grade: 'C' },
	'towel-gather': { seeds: ['S2'], evidence: ['E19', 'E20', 'E23'], grade: 'B' },
	'arch-lift': { seeds: ['S2'], evidence: ['E20'], grade: 'C/B' },
	'ankle-pump': { seeds: ['S2', 'S1'], evidence: ['E43b', 'E34'], grade: 'B' },
	'heel-raise-supported': { seeds: ['S1', 'S0'], evidence: ['E43', 'E53'], grade: 'B' },
	'seated-posture-reset': { seeds: ['S1', 'S2'], evidence: ['E53'], grade: 'C' },
	'slow-breathing': { seeds: ['S4', 'S1', 'S3'], evidence: [], grade: 'C' },
	'slow-heel-press-seated': { seeds: ['S4'], evidence: ['E24', 'E25', 'E26'], grade: 'B' },
	'slow-calf-towel-assisted': { seeds: ['S4'], evidence: ['E24', 'E25'], grade: 'B' },
	'sole-massage': { seeds: ['S2'], evidence: ['E58'], grade: 'C' },
	'leg-stroke-massage': { seeds: ['S1', 'S0', 'S3', 'S4'], evidence: ['E29', 'E06'], grade: 'C/B' },
	'foot-bath': { seeds: ['S2'], evidence: ['E39', 'E40', 'E59'], grade: 'C' },
	'foot-dry-check': { seeds: ['S2'], evidence: ['E40'], grade: 'B' },
	'walk-easy': { seeds: ['S2', 'S0', 'S1'], evidence: ['E53', 'E31'], grade: 'B' },
	'warm-towel': { seeds: ['S0', 'S1', 'S2'], evidence: ['E39', 'E08'], grade: 'C/B' }
};
