import type { Dose } from './dose.ts';
import type { ExerciseId, OwnExerciseId } from './exercise.ts';
import type { Plan } from './schedule.ts';

/** A routine that a person wrote, pasted or was given, e.g. by their physiotherapist. */
export interface OwnRoutine {
	/** `my-` and twelve or more lower-case letters, digits or hyphens; an address like those of the routines that come with the app. */
	readonly id: OwnRoutineId;
	readonly name: string;
	/** Who wrote it, as they say themselves. */
	readonly from?: string;
	/** Notes for the whole routine, e.g. of the therapist. */
	readonly note?: string;
	/** How often it is meant to be done. */
	readonly plan?: Plan;
	readonly blocks: readonly OwnBlock[];
	/** The exercises of its own that its blocks name; each is named by at least one. */
	readonly exercises: readonly OwnExercise[];
}

export type OwnRoutineId = `my-${string}`;

/** One exercise of an own routine with its dose. */
export interface OwnBlock {
	readonly exercise: ExerciseId | OwnExerciseId;
	readonly dose: Dose;
	/** The one leg it is for; only with a dose of one side. Left out: both together, or each in turn, as the dose says. */
	readonly only?: 'left' | 'right';
	/** Seconds to get ready. */
	readonly ready: number;
	/** Wait for a tap after the get-ready. */
	readonly wait: boolean;
	readonly note?: string;
}

/** An exercise the app does not know: what it is called and how it goes. */
export interface OwnExercise {
	readonly id: OwnExerciseId;
	readonly name: string;
	/** What to do, a sentence each; shown, and spoken only where the phone itself can. */
	readonly steps: readonly string[];
	readonly picture?: OwnPicture;
}

export type OwnPicture =
	/** The pose of an exercise that comes with the app. */
	| { readonly kind: 'pose'; readonly of: ExerciseId }
	/** A photo scaled down, as base64 of a JPEG or WebP; never part of a link. */
	| { readonly kind: 'photo'; readonly type: 'image/jpeg' | 'image/webp'; readonly data: string };
