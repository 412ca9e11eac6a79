import { EXERCISES, type ExerciseId, type OwnExerciseId } from './exercise.ts';
import type { Block, Routine } from './routine.ts';
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
	/** How often it is meant to be done. What is asked of the person is a `schedule` event. */
	readonly plan?: Plan;
	readonly blocks: readonly OwnBlock[];
	/** The exercises of its own that its blocks name; each is named by at least one. */
	readonly exercises: readonly OwnExercise[];
}

export type OwnRoutineId = `my-${string}`;

/** One exercise of an own routine with its dose. */
export type OwnBlock = Block;

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
	{ readonly kind: 'pose'; readonly of: ExerciseId } | Photo;

/** A photo scaled down, as base64 of a JPEG or WebP; never part of a link. */
export interface Photo {
	readonly kind: 'photo';
	readonly type: 'image/jpeg' | 'image/webp';
	readonly data: string;
}

/** The form of an own routine's id. */
export const OWN_ROUTINE_ID = /^my-[a-z0-9-]{12,60}$/;

export function isOwnRoutineId(id: string): id is OwnRoutineId {
	return OWN_ROUTINE_ID.test(id);
}

/** The id of a new own routine, from a UUID. */
export function ownRoutineId(uuid: string): OwnRoutineId {
	return `my-${uuid}`;
}

/** What a session plays of an own routine: without photos, which the page adds from the routine as it is today. */
export function playedOf(routine: OwnRoutine): Routine {
	const { id, name, blocks, exercises } = withoutPhotos(routine);
	return { id, name, blocks, ...(exercises.length > 0 && { own: exercises }) };
}

/** The routine as it fits into a link, a record or a digest. */
export function withoutPhotos(routine: OwnRoutine): OwnRoutine {
	const exercises = routine.exercises.map(({ picture, ...rest }) =>
		picture === undefined || picture.kind === 'photo' ? rest : { ...rest, picture }
	);
	return { ...routine, exercises };
}

/** Exercises of the app that a routine names, each once, in the order of the list of all. */
export function knownIn(blocks: readonly Block[]): readonly ExerciseId[] {
	return EXERCISES.filter((id) => blocks.some(({ exercise }) => exercise === id));
}

/** Whether an exercise is in it that was not in it before. */
export function bringsExercises(before: OwnRoutine, after: OwnRoutine): boolean {
	const known = new Set(before.blocks.map(({ exercise }) => exercise));
	return after.blocks.some(({ exercise }) => !known.has(exercise));
}
