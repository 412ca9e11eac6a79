import type { ExerciseId } from './exercise.ts';
import { secondsOf, type Dose } from './dose.ts';

/** The routines that come with the app. Ids are addresses: never rename one. */
export const ROUTINES = [
	'bedtime-calf-hamstring',
	'bedtime-in-bed',
	'bedtime-toes',
	'evening-foot-bath',
	'walk-and-toes',
	'knee-comfort',
	'after-bath-stretch',
	'morning-wake-up',
	'desk-break',
	'after-walk-stretch',
	'foot-strength',
	'gentle-spasticity'
] as const;
export type RoutineId = (typeof ROUTINES)[number];
export type ByRoutine<T> = Readonly<Record<RoutineId, T>>;

/** One exercise of a routine with its dose and the time to get ready for it. */
export interface Block {
	readonly exercise: ExerciseId;
	readonly dose: Dose;
	/** Seconds to get ready. */
	readonly ready: number;
	/** Wait for a tap after the get-ready: the person must fetch water, or come home from a walk. */
	readonly wait: boolean;
}

/** What a session plays: blocks in their order, doses and all, so that a record keeps what was really asked. */
export interface Routine {
	readonly id: string;
	readonly blocks: readonly Block[];
}

/** Seconds a routine takes; a block that waits counts its get-ready once. */
export function routineSeconds({ blocks }: Pick<Routine, 'blocks'>): number {
	return blocks.reduce((sum, block) => sum + block.ready + secondsOf(block.dose), 0);
}

/** Whole minutes to show a person, never less than one: 255 s is "about 4 min". */
export function shownMinutes(seconds: number): number {
	return Math.max(1, Math.round(seconds / 60));
}

export function isRoutineId(id: string): id is RoutineId {
	return (ROUTINES as readonly string[]).includes(id);
}
