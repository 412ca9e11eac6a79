/**
 * Every exercise the app knows. Add one here and the compiler asks for its facts, its words in each language and
 * its picture.
 */
export const EXERCISES = [
	'calf-wall-stretch',
	'calf-wall-stretch-bent',
	'calf-towel-stretch',
	'hamstring-forward-bend',
	'hamstring-towel-lying',
	'quad-stretch-side-lying',
	'quad-stretch-standing',
	'hip-knee-hug',
	'toe-extension-hold',
	'toe-grip-spread',
	'toe-one-by-one',
	'towel-gather',
	'arch-lift',
	'ankle-pump',
	'heel-raise-supported',
	'seated-posture-reset',
	'slow-breathing',
	'slow-heel-press-seated',
	'slow-calf-towel-assisted',
	'sole-massage',
	'leg-stroke-massage',
	'foot-bath',
	'foot-dry-check',
	'walk-easy',
	'warm-towel'
] as const;
export type ExerciseId = (typeof EXERCISES)[number];
export type ByExercise<T> = Readonly<Record<ExerciseId, T>>;

/** An exercise of the person's own. What it is called and how it goes travels with the routine it is in. */
export type OwnExerciseId = `own:${string}`;
export type AnyExerciseId = ExerciseId | OwnExerciseId;

/** The form of an own exercise's id. */
export const OWN_EXERCISE_ID = /^own:[\p{L}\p{N}_-]{1,60}$/u;

/** Which leg a step is for. `both` is said and shown as the two legs together. */
export type Side = 'left' | 'right' | 'both';

export function isExerciseId(id: string): id is ExerciseId {
	return (EXERCISES as readonly string[]).includes(id);
}

export function isOwnExerciseId(id: string): id is OwnExerciseId {
	return OWN_EXERCISE_ID.test(id);
}
