import type { RoutineId } from '#core/routine.ts';
import { fitRoutine, type Flags } from '#core/safety.ts';
import { exerciseFacts } from './exercises.ts';
import { routineOf } from './routines.ts';

/** Whom a starter plan is for; the first that fits a person's flags is taken. */
export const STARTERS = ['neuro', 'fallRisk', 'pregnant', 'feet', 'plain'] as const;
export type Starter = (typeof STARTERS)[number];

/** The first suggestion of each; what is daily comes first. Everything else is optional. */
export const starterRoutines: Readonly<Record<Starter, readonly RoutineId[]>> = {
	neuro: ['gentle-spasticity'],
	fallRisk: ['bedtime-in-bed', 'bedtime-toes', 'morning-wake-up', 'foot-strength'],
	pregnant: ['bedtime-in-bed', 'bedtime-toes'],
	feet: ['bedtime-calf-hamstring', 'bedtime-toes', 'walk-and-toes'],
	plain: ['bedtime-calf-hamstring', 'bedtime-toes', 'walk-and-toes']
};
/** Added for people who cramp around the knee, after a bath. */
export const KNEE_ROUTINE: RoutineId = 'knee-comfort';

export function starterFor(flags: Flags): Starter {
	if (flags.has('neuro')) return 'neuro';
	if (flags.has('fall_risk')) return 'fallRisk';
	if (flags.has('pregnant') || flags.has('pregnant_28w')) return 'pregnant';
	const feet = ['diabetes', 'reduced_sensation', 'foot_wound'] as const;
	return feet.some((flag) => flags.has(flag)) ? 'feet' : 'plain';
}

/**
 * Routines to suggest at first: those of the person's starter plan in which something is left to do. None while a leg
 * is suddenly swollen, red or hot.
 */
export function starterPlan(flags: Flags, kneeCramps: boolean): readonly RoutineId[] {
	if (flags.has('clot_suspected')) return [];
	const starter = starterFor(flags);
	if (starter === 'neuro') return starterRoutines.neuro;
	const wanted = [...starterRoutines[starter], ...(kneeCramps ? [KNEE_ROUTINE] : [])];
	return wanted.filter((id) => hasMovement(id, flags));
}

function hasMovement(id: RoutineId, flags: Flags): boolean {
	return fitRoutine(routineOf(id).blocks, exerciseFacts, flags, false).blocks.length > 0;
}
