import { KNEE_SIGNS } from './knee-sign.ts';

/** What a diary entry and the profile may say. The ids are stored: never rename one. */
export const DIARY_VALUES = {
	durationMin: ['lt1', 'm1to5', 'm5to10', 'gt10', 'unknown'],
	state: [
		'asleep',
		'lyingAwake',
		'sitting',
		'standing',
		'walking',
		'exercising',
		'afterExercise',
		'unknown'
	],
	site: [
		'calf',
		'toes',
		'sole',
		'topOfFoot',
		'shin',
		'frontThigh',
		'backThigh',
		'kneeArea',
		'hip',
		'hand',
		'arm',
		'trunk',
		'other'
	],
	side: ['left', 'right', 'both', 'unknown'],
	after: ['none', 'soreHours', 'soreOver24h', 'bruise'],
	triggers: [
		'longSitting',
		'longStanding',
		'longWalk',
		'exercise',
		'sweating',
		'cold',
		'alcohol',
		'poorSleep',
		'stress',
		'newShoes',
		'pointedToes',
		'none',
		'other'
	],
	symptoms: [
		'numbness',
		'swellingOneLeg',
		'swellingBothLegs',
		'coldness',
		'redness',
		'warmth',
		'constantPain',
		'weaknessSlow',
		'weaknessSudden',
		'thinnerMuscle',
		'twitching',
		'shakingRhythmic',
		'urgeToMoveLegs',
		'calfPainWalkingEasesRest',
		'footSore',
		'footSoreNotHealing',
		'chestPain',
		'breathless',
		'suddenColdPale',
		'cannotMoveLeg',
		'oneSideFaceArmSpeech',
		'wholeBodyShakingOrUnaware',
		'bladderBowelOrSaddleNumb',
		'fever',
		'darkUrine',
		'afterToxin',
		'afterWoundStiff',
		'heatUnwell',
		'heatConfusedCannotDrink',
		'kneeSwollen',
		'kneeHotRed',
		'kneeLocked',
		'kneeGivesWay',
		'kneeLump',
		'kneeCannotBearWeight',
		'kneeStairsHard',
		'none'
	],
	stiffness: ['usual', 'moreThanUsual', 'suddenlyMuchMore'],
	/** A guided flow that was followed is stored by its own id. */
	tried: ['stretched', 'stood', 'rubbed', 'warmed', 'cooled', 'water', 'guidedFlow', 'nothing'],
	easedAfter: ['lt1', 'm1to5', 'm5to10', 'gt10', 'notYet'],
	ageBand: ['under40', '40to64', '65to74', '75to84', '85plus'],
	history: [
		'diabetes',
		'kidney',
		'liver',
		'thyroid',
		'heart',
		'highBloodPressure',
		'vascular',
		'varicose',
		'clotBefore',
		'neuro',
		'lumbar',
		'cancer',
		'none',
		'other'
	],
	medicineTag: ['waterTablet', 'statin', 'inhaler', 'hormone', 'other'],
	pregnancy: ['no', 'yes', 'unsure'],
	clinicianWho: ['doctor', 'physiotherapist', 'occupationalTherapist', 'other']
} as const;
export type DiaryChoice = keyof typeof DIARY_VALUES;
export type DiaryValue<Choice extends DiaryChoice> = (typeof DIARY_VALUES)[Choice][number];

/** Every field of an entry and of the profile that has a label. */
export const DIARY_FIELDS = [
	'id',
	'startedAt',
	'durationMin',
	'state',
	'site',
	'side',
	'pain',
	'sleepImpact',
	'after',
	'triggers',
	'symptoms',
	'stiffness',
	'tried',
	'easedAfter',
	'quick',
	'note',
	'ageBand',
	'history',
	'medicines',
	'pregnancy',
	'flags',
	'clinician',
	'consulted'
] as const;
export type DiaryField = (typeof DIARY_FIELDS)[number];

type Symptom = DiaryValue<'symptoms'>;

/** Symptoms as they are asked: the common ones, those of the knee, and the signs that cannot wait. */
export const SYMPTOM_GROUPS: Readonly<Record<'common' | 'knee' | 'urgent', readonly Symptom[]>> = {
	common: [
		'numbness',
		'coldness',
		'swellingBothLegs',
		'weaknessSlow',
		'thinnerMuscle',
		'twitching',
		'shakingRhythmic',
		'urgeToMoveLegs',
		'calfPainWalkingEasesRest',
		'footSore',
		'footSoreNotHealing'
	],
	knee: KNEE_SIGNS,
	urgent: [
		'swellingOneLeg',
		'redness',
		'warmth',
		'constantPain',
		'weaknessSudden',
		'bladderBowelOrSaddleNumb',
		'chestPain',
		'breathless',
		'suddenColdPale',
		'cannotMoveLeg',
		'oneSideFaceArmSpeech',
		'wholeBodyShakingOrUnaware',
		'fever',
		'darkUrine',
		'afterToxin',
		'afterWoundStiff',
		'heatUnwell',
		'heatConfusedCannotDrink'
	]
};

/** Limits of what may be entered. */
export const NOTE_LENGTH = 500;
export const SCALE = { from: 0, to: 10 } as const;
export const PREGNANCY_WEEKS = { from: 4, to: 42 } as const;
export const CLINICIAN_LIMITS = {
	hold: { from: 10, to: 60 },
	reps: { from: 1, to: 5 },
	perWeek: { from: 1, to: 7 }
} as const;
