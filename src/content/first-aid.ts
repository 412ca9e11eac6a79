import type { Flag } from '#core/safety.ts';
import type { EvidenceId, SeedId } from './vocabulary.ts';

/** What to do while a cramp lasts, one flow for each place. */
export const FLOWS = [
	'fa-calf',
	'fa-foot-toes',
	'fa-back-thigh',
	'fa-front-thigh',
	'fa-knee-area'
] as const;
export type FlowId = (typeof FLOWS)[number];
export type ByFlow<T> = Readonly<Record<FlowId, T>>;

/**
 * One step of a flow; its words are at the same place in the language's list. `hold` steps repeat while the answer to
 * `ask` is "not yet"; "eased" jumps to the first step after the last hold or branch. `branch` is optional and last.
 */
export type FirstAidStep =
	| { readonly kind: 'say' | 'hold' | 'timed'; readonly seconds: number }
	| { readonly kind: 'ask' | 'branch' | 'log' };

export interface FirstAidFacts {
	readonly steps: readonly FirstAidStep[];
	readonly seeds: readonly SeedId[];
	readonly evidence: readonly EvidenceId[];
}

/** How often the holds are done at most. */
export const MOST_LOOPS = 4;
/** Minutes without easing after which the urgent line UR-10MIN is shown. */
export const WATCHDOG_MINUTES = 10;

/** What a flag changes in every flow. */
export type FirstAidChange =
	| 'urgentPage'
	| 'noStanding'
	| 'noForwardBow'
	| 'noHandPull'
	| 'sideLyingSmallBend'
	| 'slowOnly'
	| 'softer';

export const FIRST_AID_CHANGES: Readonly<Partial<Record<Flag, readonly FirstAidChange[]>>> = {
	clot_suspected: ['urgentPage'],
	fall_risk: ['noStanding'],
	hip_replacement: ['noForwardBow', 'noHandPull'],
	knee_replacement: ['sideLyingSmallBend'],
	neuro: ['slowOnly'],
	pregnant: ['softer']
};

export const firstAidFacts: ByFlow<FirstAidFacts> = {
	'fa-calf': {
		steps: [
			{ kind: 'say', seconds: 5 },
			{ kind: 'say', seconds: 8 },
			{ kind: 'hold', seconds: 30 },
			{ kind: 'ask' },
			{ kind: 'hold', seconds: 30 },
			{ kind: 'branch' },
			{ kind: 'hold', seconds: 20 },
			{ kind: 'say', seconds: 5 },
			{ kind: 'timed', seconds: 60 },
			{ kind: 'say', seconds: 10 },
			{ kind: 'say', seconds: 10 },
			{ kind: 'log' }
		],
		seeds: ['S0', 'S3', 'S2'],
		evidence: ['E06', 'E07', 'E09', 'E34', 'E49']
	},
	'fa-foot-toes': {
		steps: [
			{ kind: 'say', seconds: 5 },
			{ kind: 'say', seconds: 8 },
			{ kind: 'hold', seconds: 20 },
			{ kind: 'ask' },
			{ kind: 'hold', seconds: 20 },
			{ kind: 'branch' },
			{ kind: 'say', seconds: 5 },
			{ kind: 'timed', seconds: 60 },
			{ kind: 'say', seconds: 10 },
			{ kind: 'say', seconds: 10 },
			{ kind: 'log' }
		],
		seeds: ['S2', 'S3'],
		evidence: ['E09', 'E49']
	},
	'fa-back-thigh': {
		steps: [
			{ kind: 'say', seconds: 5 },
			{ kind: 'say', seconds: 8 },
			{ kind: 'hold', seconds: 30 },
			{ kind: 'ask' },
			{ kind: 'hold', seconds: 30 },
			{ kind: 'branch' },
			{ kind: 'say', seconds: 5 },
			{ kind: 'timed', seconds: 60 },
			{ kind: 'say', seconds: 10 },
			{ kind: 'say', seconds: 10 },
			{ kind: 'log' }
		],
		seeds: ['S3', 'S1'],
		evidence: ['E09', 'E10']
	},
	'fa-front-thigh': {
		steps: [
			{ kind: 'say', seconds: 5 },
			{ kind: 'say', seconds: 8 },
			{ kind: 'hold', seconds: 30 },
			{ kind: 'ask' },
			{ kind: 'hold', seconds: 30 },
			{ kind: 'say', seconds: 5 },
			{ kind: 'timed', seconds: 60 },
			{ kind: 'say', seconds: 10 },
			{ kind: 'say', seconds: 10 },
			{ kind: 'log' }
		],
		seeds: ['S3'],
		evidence: ['E10']
	},
	'fa-knee-area': {
		steps: [
			{ kind: 'say', seconds: 5 },
			{ kind: 'say', seconds: 8 },
			{ kind: 'say', seconds: 6 },
			{ kind: 'hold', seconds: 20 },
			{ kind: 'ask' },
			{ kind: 'hold', seconds: 20 },
			{ kind: 'say', seconds: 5 },
			{ kind: 'timed', seconds: 60 },
			{ kind: 'say', seconds: 10 },
			{ kind: 'say', seconds: 10 },
			{ kind: 'log' }
		],
		seeds: ['S1'],
		evidence: ['E09', 'E33', 'E32']
	}
};
