import type { Cramp } from './cramp.ts';
import type { DiaryValue } from './diary.ts';
import { hasCondition, isPregnant, type Person } from './notes.ts';
import type { EntryRule } from './rule.ts';
import { THRESHOLDS } from './thresholds.ts';
import { seconds } from './time.ts';

type Symptom = DiaryValue<'symptoms'>;

/** A rule that one entry calls for by itself, whenever it was written. */
interface EntryCondition {
	/** The choices it looks at: its line is shown beside those that are made. */
	readonly signs: readonly Symptom[];
	/** More signs never make it untrue. */
	holds(entry: Cramp, person: Person): boolean;
}

/** Each row as in the founders' content, 11. */
export const entryRules: Readonly<Record<EntryRule, EntryCondition>> = {
	'EM-LUNG': {
		signs: ['chestPain', 'breathless'],
		holds: (entry) => has(entry, 'chestPain') || has(entry, 'breathless')
	},
	'EM-LIMB': {
		signs: ['suddenColdPale', 'numbness', 'cannotMoveLeg'],
		holds: (entry) =>
			has(entry, 'suddenColdPale') && (has(entry, 'numbness') || has(entry, 'cannotMoveLeg'))
	},
	'EM-BODY': {
		signs: ['wholeBodyShakingOrUnaware'],
		holds: (entry) => has(entry, 'wholeBodyShakingOrUnaware')
	},
	'EM-STROKE': {
		signs: ['oneSideFaceArmSpeech'],
		holds: (entry) => has(entry, 'oneSideFaceArmSpeech')
	},
	'EM-HEAT': {
		signs: ['heatConfusedCannotDrink'],
		holds: (entry) => has(entry, 'heatConfusedCannotDrink')
	},
	'UR-10MIN': {
		signs: [],
		holds: (entry, { now }) =>
			lastedOver10(entry) ||
			entry.easedAfter === 'gt10' ||
			(entry.easedAfter === 'notYet' && now - entry.startedAt > THRESHOLDS.lasting)
	},
	'UR-LEG': {
		signs: ['swellingOneLeg', 'constantPain', 'redness', 'warmth'],
		holds: (entry) =>
			has(entry, 'swellingOneLeg') ||
			has(entry, 'constantPain') ||
			(onOneSide(entry) && (has(entry, 'redness') || has(entry, 'warmth')))
	},
	'UR-PREG': {
		signs: ['swellingOneLeg', 'redness'],
		holds: (entry, person) =>
			isPregnant(person) && (has(entry, 'swellingOneLeg') || has(entry, 'redness'))
	},
	'UR-URINE': {
		signs: ['darkUrine'],
		holds: (entry) => has(entry, 'darkUrine')
	},
	'UR-TOXIN': {
		signs: ['afterToxin', 'afterWoundStiff'],
		holds: (entry) => has(entry, 'afterToxin') || has(entry, 'afterWoundStiff')
	},
	'UR-NERVE': {
		signs: ['weaknessSudden', 'bladderBowelOrSaddleNumb'],
		holds: (entry) => has(entry, 'weaknessSudden') || has(entry, 'bladderBowelOrSaddleNumb')
	},
	'UR-KNEE': {
		signs: ['kneeSwollen', 'kneeHotRed', 'kneeLocked', 'kneeCannotBearWeight', 'fever'],
		holds: (entry) =>
			(has(entry, 'kneeSwollen') && has(entry, 'kneeHotRed')) ||
			has(entry, 'kneeLocked') ||
			has(entry, 'kneeCannotBearWeight') ||
			(entry.site === 'kneeArea' && has(entry, 'fever'))
	},
	'UR-HEAT': {
		signs: ['heatUnwell'],
		holds: (entry) => has(entry, 'heatUnwell')
	},
	'UR-FOOT': {
		signs: ['footSore', 'redness', 'fever'],
		holds: (entry, person) =>
			has(entry, 'footSore') &&
			(hasCondition(person, 'diabetes') ||
				has(entry, 'redness') ||
				has(entry, 'fever') ||
				person.flags.has('reduced_sensation'))
	}
};

export function has({ symptoms = [] }: Cramp, symptom: Symptom): boolean {
	return symptoms.includes(symptom);
}

export function onOneSide({ side }: Cramp): boolean {
	return side === 'left' || side === 'right';
}

/** By what the person says; by the seconds that were counted only where they say nothing. */
function lastedOver10({ durationMin, durationSec = 0 }: Cramp): boolean {
	return durationMin === undefined
		? seconds(durationSec) > THRESHOLDS.lasting
		: durationMin === 'gt10';
}
