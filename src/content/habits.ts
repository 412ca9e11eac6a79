import type { Flag, Flags } from '#core/safety.ts';
import type { EvidenceId, SeedId } from './vocabulary.ts';

/** The daily checklist: each one optional, none of them counts for the streak. */
export const HABITS = [
	'water-day',
	'water-exercise',
	'water-before-bed',
	'meal-minerals',
	'low-alcohol',
	'warm-legs',
	'warm-bath',
	'indoor-footwear',
	'shoes-support',
	'loose-bedding',
	'sleep-position',
	'move-often',
	'easy-walk',
	'posture-check',
	'sleep-enough',
	'wind-down',
	'feet-check',
	'night-path',
	'medicine-list'
] as const;
export type HabitId = (typeof HABITS)[number];
export type ByHabit<T> = Readonly<Record<HabitId, T>>;

export type HabitSchedule =
	| 'daily'
	| 'exerciseDays'
	| 'coldSeason'
	| 'dailyOrTwoPerWeek'
	/** Answered with 1 to 5. */
	| 'dailyRated'
	| 'weekly'
	| 'monthly';

/** A line shown in a habit's place. */
export const HABIT_INSTEADS = ['doctorsAmount', 'dietitian', 'sideOnly'] as const;
export type HabitInstead = (typeof HABIT_INSTEADS)[number];

export interface HabitFacts {
	readonly schedule: HabitSchedule;
	/** Off until the person turns it on; all others are offered with the checklist. */
	readonly optIn?: true;
	/** Not shown at all. */
	readonly hiddenBy?: readonly Flag[];
	/** Shown with another line in place of its own, and off until turned on. */
	readonly insteadBy?: Readonly<Partial<Record<Flag, HabitInstead>>>;
	/** Suggested to people with one of these. */
	readonly suggestedBy?: readonly Flag[];
	/** Daily for people with one of these. */
	readonly dailyBy?: readonly Flag[];
	readonly seeds: readonly SeedId[];
	readonly evidence: readonly EvidenceId[];
}

const DOCTORS_WATER = { heart_fluid_limit: 'doctorsAmount', kidney: 'doctorsAmount' } as const;

export const habitFacts: ByHabit<HabitFacts> = {
	'water-day': {
		schedule: 'daily',
		insteadBy: DOCTORS_WATER,
		seeds: ['S2', 'S0', 'S1', 'S3'],
		evidence: ['E44', 'E06', 'E07']
	},
	'water-exercise': {
		schedule: 'exerciseDays',
		insteadBy: DOCTORS_WATER,
		seeds: ['S0'],
		evidence: ['E47']
	},
	'water-before-bed': {
		schedule: 'daily',
		optIn: true,
		hiddenBy: ['night_toilet', 'heart_fluid_limit', 'kidney', 'fall_risk'],
		seeds: ['S2'],
		evidence: ['E44', 'E56']
	},
	'meal-minerals': {
		schedule: 'daily',
		insteadBy: { kidney: 'dietitian' },
		seeds: ['S0', 'S2', 'S3'],
		evidence: ['E12', 'E14', 'E56']
	},
	'low-alcohol': { schedule: 'daily', seeds: [], evidence: ['E07', 'E56'] },
	'warm-legs': {
		schedule: 'coldSeason',
		seeds: ['S0', 'S1', 'S2', 'S3'],
		evidence: ['E39']
	},
	'warm-bath': { schedule: 'daily', seeds: ['S0', 'S1'], evidence: ['E39'] },
	'indoor-footwear': {
		schedule: 'daily',
		suggestedBy: ['fall_risk'],
		seeds: ['S2'],
		evidence: ['E45']
	},
	'shoes-support': { schedule: 'daily', seeds: ['S2'], evidence: ['E08', 'E45'] },
	'loose-bedding': { schedule: 'daily', seeds: [], evidence: ['E07', 'E08', 'E49'] },
	'sleep-position': {
		schedule: 'daily',
		insteadBy: { pregnant_28w: 'sideOnly' },
		suggestedBy: ['pregnant'],
		seeds: ['S3'],
		evidence: ['E49', 'E55', 'E35']
	},
	'move-often': { schedule: 'daily', seeds: ['S1', 'S2'], evidence: ['E53'] },
	'easy-walk': { schedule: 'dailyOrTwoPerWeek', seeds: ['S0', 'S2', 'S3'], evidence: ['E53'] },
	'posture-check': { schedule: 'weekly', seeds: ['S1'], evidence: [] },
	'sleep-enough': { schedule: 'dailyRated', seeds: ['S0', 'S1'], evidence: ['E07'] },
	'wind-down': { schedule: 'daily', seeds: ['S1', 'S3', 'S4'], evidence: [] },
	'feet-check': {
		schedule: 'weekly',
		suggestedBy: ['diabetes', 'reduced_sensation', 'foot_wound'],
		dailyBy: ['diabetes', 'reduced_sensation', 'foot_wound'],
		seeds: ['S2'],
		evidence: ['E40']
	},
	'night-path': {
		schedule: 'weekly',
		suggestedBy: ['fall_risk'],
		seeds: [],
		evidence: ['E44']
	},
	'medicine-list': { schedule: 'monthly', seeds: ['S3'], evidence: ['E13'] }
};

/** A habit as one person is offered it; undefined when a flag hides it. */
export interface OfferedHabit {
	readonly schedule: HabitSchedule;
	readonly suggested: boolean;
	/** Whether it is on as soon as the person wants the checklist. */
	readonly on: boolean;
	readonly instead?: HabitInstead;
}

export function offerHabit(id: HabitId, flags: Flags): OfferedHabit | undefined {
	const {
		hiddenBy = [],
		insteadBy = {},
		suggestedBy = [],
		dailyBy = [],
		...facts
	} = habitFacts[id];
	const has = (flag: Flag) => flags.has(flag);
	if (hiddenBy.some(has)) return undefined;
	const [instead] = [...flags].flatMap((flag) => insteadBy[flag] ?? []);
	return {
		schedule: dailyBy.some(has) ? 'daily' : facts.schedule,
		suggested: suggestedBy.some(has),
		on: facts.optIn !== true && (instead === undefined || instead === 'sideOnly'),
		...(instead && { instead })
	};
}
