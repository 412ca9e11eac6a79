import type { RoutineId } from '#core/routine.ts';

/** The routines the app offers, the one for tonight first. */
export const OFFERED = [
	'bedtime-calf-hamstring',
	'bedtime-toes',
	'walk-and-toes',
	'knee-comfort'
] as const satisfies readonly RoutineId[];
