/**
 * The words facts are written with. Add one here and the compiler asks for its label in each language.
 */

/** What an exercise works on, as people look for it. */
export const BODY_PARTS = [
	'calf',
	'hamstring',
	'frontThigh',
	'knee',
	'hip',
	'ankle',
	'feet',
	'toes',
	'sole',
	'arch',
	'back',
	'wholeBody'
] as const;
export type BodyPart = (typeof BODY_PARTS)[number];

export const POSITIONS = [
	'standing',
	'chair',
	'bed',
	'lyingOnBack',
	'lyingOnSide',
	'floor',
	'indoors',
	'outdoors'
] as const;
export type Position = (typeof POSITIONS)[number];

export const EQUIPMENT = [
	'wall',
	'chair',
	'counter',
	'bed',
	'mat',
	'pillow',
	'towel',
	'strap',
	'cream',
	'basin',
	'thermometer',
	'shoes',
	'plasticBag',
	'light',
	'helper'
] as const;
export type Equipment = (typeof EQUIPMENT)[number];

/** Other doses of an exercise than its default. */
export const PRESETS = [
	'long',
	'medium',
	'short',
	'foot-arch',
	'short10',
	'slow10',
	'desk15',
	'clinic',
	'2min-each',
	'5min'
] as const;
export type Preset = (typeof PRESETS)[number];

/** Time of day a routine is for. */
export const SLOTS = ['morning', 'day', 'evening', 'bedtime', 'any'] as const;
export type Slot = (typeof SLOTS)[number];

export type Schedule =
	| { readonly kind: 'daily'; readonly slot: Slot }
	| {
			readonly kind: 'perWeek';
			readonly min: 1 | 2 | 3 | 4 | 5 | 6;
			readonly max: number;
			readonly slot: Slot;
	  }
	/** When the person wants it; the app may suggest it after so many minutes of sitting. */
	| { readonly kind: 'asNeeded'; readonly afterMinutes: number };

/**
 * How well it is known that an exercise helps. A: a trial in people with night cramps (results mixed). B: general
 * guidance, usual care, or trials on other outcomes. C: only the founders' sources or clinic experience.
 */
export const GRADES = ['A', 'A-/B', 'B', 'B/C', 'C/B', 'C'] as const;
export type Grade = (typeof GRADES)[number];

/** The five documents the founders began with. */
export const SEEDS = ['S0', 'S1', 'S2', 'S3', 'S4'] as const;
export type SeedId = (typeof SEEDS)[number];

/** What was read to check them. E21 was never given out. */
export const EVIDENCE = [
	...['E01', 'E02', 'E03', 'E04', 'E05', 'E06', 'E07', 'E07b', 'E08', 'E09', 'E10'],
	...['E11', 'E12', 'E13', 'E14', 'E15', 'E16', 'E17', 'E18', 'E19', 'E20'],
	...['E22', 'E23', 'E24', 'E25', 'E26', 'E27', 'E28', 'E29', 'E30'],
	...['E31', 'E32', 'E33', 'E34', 'E35', 'E36', 'E37', 'E38', 'E39', 'E40'],
	...['E41', 'E42', 'E43', 'E43b', 'E44', 'E45', 'E46', 'E47', 'E48', 'E49', 'E50'],
	...['E51', 'E52', 'E53', 'E54', 'E55', 'E56', 'E57', 'E58', 'E59', 'E60', 'G1']
] as const;
export type EvidenceId = (typeof EVIDENCE)[number];
