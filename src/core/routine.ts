import type { AnyExerciseId } from './exercise.ts';
import { secondsOf, type Dose } from './dose.ts';
import type { OwnExercise, OwnRoutineId } from './own-routine.ts';

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
/** One that comes with the app, or one of the person's own. */
export type AnyRoutineId = RoutineId | OwnRoutineId;
export type ByRoutine<T> = Readonly<Record<RoutineId, T>>;

/** One exercise of a routine with its dose and the time to get ready for it. */
export interface Block {
	readonly exercise: AnyExerciseId;
	readonly dose: Dose;
	/** The one leg it is for; only with a dose of one side. Left out: both together, or each in turn, as the dose says. */
	readonly only?: 'left' | 'right';
	/** Seconds to get ready. */
	readonly ready: number;
	/** Wait for a tap after the get-ready: the person must fetch water, or come home from a walk. */
	readonly wait: boolean;
	/** What to mind, in a person's own words; e.g. of the therapist. */
	readonly note?: string;
}

/**
 * What a session plays: blocks in their order, doses and all, so that a record keeps what was really asked. One of a
 * person's own brings its words with it, because they may have been changed or removed since.
 */
export interface Routine {
	readonly id: string;
	/** What it was called; the routines that come with the app have their names from the words of a language. */
	readonly name?: string;
	readonly blocks: readonly Block[];
	/** The own exercises its blocks name; without photos, which would be kept anew with each record. */
	readonly own?: readonly OwnExercise[];
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
