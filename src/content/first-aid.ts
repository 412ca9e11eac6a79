import type { DiaryValue } from '#core/diary.ts';
import type { FirstAidStep } from '#core/first-aid.ts';
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

export interface FirstAidFacts {
	/** The words of a step are at the same place in the language's list. */
	readonly steps: readonly FirstAidStep[];
	/** What the diary calls the place; where a flow is for two, the likelier first. */
	readonly sites: readonly [DiaryValue<'site'>, ...DiaryValue<'site'>[]];
	readonly seeds: readonly SeedId[];
	readonly evidence: readonly EvidenceId[];
}

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
		sites: ['calf'],
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
			{ kind: 'say', seconds: 10, offers: 'warmth' },
			{ kind: 'say', seconds: 10 },
			{ kind: 'log' }
		],
		seeds: ['S0', 'S3', 'S2'],
		evidence: ['E06', 'E07', 'E09', 'E34', 'E49']
	},
	'fa-foot-toes': {
		sites: ['toes', 'sole'],
		steps: [
			{ kind: 'say', seconds: 5 },
			{ kind: 'say', seconds: 8 },
			{ kind: 'hold', seconds: 20 },
			{ kind: 'ask' },
			{ kind: 'hold', seconds: 20 },
			{ kind: 'branch' },
			{ kind: 'say', seconds: 5 },
			{ kind: 'timed', seconds: 60 },
			{ kind: 'say', seconds: 10, offers: 'warmth' },
			{ kind: 'say', seconds: 10 },
			{ kind: 'log' }
		],
		seeds: ['S2', 'S3'],
		evidence: ['E09', 'E49']
	},
	'fa-back-thigh': {
		sites: ['backThigh'],
		steps: [
			{ kind: 'say', seconds: 5 },
			{ kind: 'say', seconds: 8 },
			{ kind: 'hold', seconds: 30 },
			{ kind: 'ask' },
			{ kind: 'hold', seconds: 30 },
			{ kind: 'branch' },
			{ kind: 'say', seconds: 5 },
			{ kind: 'timed', seconds: 60 },
			{ kind: 'say', seconds: 10, offers: 'warmth' },
			{ kind: 'say', seconds: 10 },
			{ kind: 'log' }
		],
		seeds: ['S3', 'S1'],
		evidence: ['E09', 'E10']
	},
	'fa-front-thigh': {
		sites: ['frontThigh'],
		steps: [
			{ kind: 'say', seconds: 5 },
			{ kind: 'say', seconds: 8 },
			{ kind: 'hold', seconds: 30 },
			{ kind: 'ask' },
			{ kind: 'hold', seconds: 30 },
			{ kind: 'say', seconds: 5 },
			{ kind: 'timed', seconds: 60 },
			{ kind: 'say', seconds: 10, offers: 'warmth' },
			{ kind: 'say', seconds: 10 },
			{ kind: 'log' }
		],
		seeds: ['S3'],
		evidence: ['E10']
	},
	'fa-knee-area': {
		sites: ['kneeArea'],
		steps: [
			{ kind: 'say', seconds: 5 },
			{ kind: 'say', seconds: 8 },
			{ kind: 'say', seconds: 6 },
			{ kind: 'hold', seconds: 20 },
			{ kind: 'ask' },
			{ kind: 'hold', seconds: 20 },
			{ kind: 'say', seconds: 5 },
			{ kind: 'timed', seconds: 60 },
			{ kind: 'say', seconds: 10, offers: 'warmth' },
			{ kind: 'say', seconds: 10 },
			{ kind: 'log' }
		],
		seeds: ['S1'],
		evidence: ['E09', 'E33', 'E32']
	}
};
