import type { Dose } from './dose.ts';
import { isOwnExerciseId, type AnyExerciseId, type OwnExerciseId } from './exercise.ts';
import { usedBy } from './own-parts.ts';
import {
	withoutPhotos,
	type OwnExercise,
	type OwnPicture,
	type OwnRoutine,
	type OwnRoutineId
} from './own-routine.ts';
import { cleanText, MOST_SECONDS } from './routine-form.ts';
import { routineSeconds, type Block, type Routine } from './routine.ts';
import type { Plan } from './schedule.ts';

/**
 * What an editor does to a routine, each step a new one. A routine that is being written is as the form wants it, but
 * for names not written yet, no block at all, or too long a session: `finishedRoutine` gives names, and `saveFault`
 * tells what else stands in the way.
 */

/** As many blocks as the form lets in. */
export const MOST_BLOCKS = 100;
const LENGTHS = { name: 80, from: 80, note: 2_000, blockNote: 500, step: 300 };
const MOST_STEPS = 12;
/** Seconds to get ready: what the get-ready of most routines is. */
const READY = 10;

export function emptyRoutine(id: OwnRoutineId): OwnRoutine {
	return { id, name: '', blocks: [], exercises: [] };
}

export function withName(routine: OwnRoutine, name: string): OwnRoutine {
	return { ...routine, name: cleanText(name, LENGTHS.name) };
}

export function withFrom({ from: _, ...routine }: OwnRoutine, text: string): OwnRoutine {
	const from = cleanText(text, LENGTHS.from);
	return { ...routine, ...(!isBlank(from) && { from }) };
}

export function withNote({ note: _, ...routine }: OwnRoutine, text: string): OwnRoutine {
	const note = cleanText(text, LENGTHS.note, 'stay');
	return { ...routine, ...(note && { note }) };
}

export function withPlan(routine: OwnRoutine, plan: Plan): OwnRoutine {
	return { ...routine, plan };
}

/** A new block at the end, with the exercise of one's own that it brings. A full routine stays as it is. */
export function withBlock(
	routine: OwnRoutine,
	exercise: AnyExerciseId,
	dose: Dose,
	own?: OwnExercise
): OwnRoutine {
	if (routine.blocks.length >= MOST_BLOCKS) return routine;
	const exercises = own ? [...routine.exercises, own] : routine.exercises;
	const blocks = [...routine.blocks, { exercise, dose, ready: READY, wait: false }];
	return { ...routine, blocks, exercises };
}

/** The block at that place changed. */
export function withBlockAt(
	routine: OwnRoutine,
	at: number,
	change: (block: Block) => Block
): OwnRoutine {
	return {
		...routine,
		blocks: routine.blocks.map((block, i) => (i === at ? change(block) : block))
	};
}

/** Without the block at that place, and without an own exercise that no other block names. */
export function withoutBlock(routine: OwnRoutine, at: number): OwnRoutine {
	const blocks = routine.blocks.filter((_, i) => i !== at);
	return { ...routine, blocks, exercises: usedBy(blocks, routine.exercises) };
}

/** The block at `from` moved to the place `to`; beyond the ends it stays at the end. */
export function withBlockMoved(routine: OwnRoutine, from: number, to: number): OwnRoutine {
	const { blocks } = routine;
	const block = blocks[from];
	const place = Math.max(0, Math.min(blocks.length - 1, to));
	if (!block || place === from) return routine;
	const rest = blocks.filter((_, i) => i !== from);
	return { ...routine, blocks: [...rest.slice(0, place), block, ...rest.slice(place)] };
}

export function withBlockNote({ note: _, ...block }: Block, text: string): Block {
	const note = cleanText(text, LENGTHS.blockNote, 'stay');
	return { ...block, ...(note && { note }) };
}

/** An exercise of the person's own that the routine does not have yet, not named yet. */
export function newOwnExercise(
	{ exercises }: Pick<OwnRoutine, 'exercises'>,
	name = ''
): OwnExercise {
	const taken = new Set<string>(exercises.map(({ id }) => id));
	const number = Array.from({ length: exercises.length + 1 }, (_, i) => i + 1).find(
		(n) => !taken.has(`own:${n}`)
	) as number;
	return { id: `own:${number}`, name: cleanText(name, LENGTHS.name), steps: [] };
}

/** An own exercise renamed. */
export function withExerciseName(routine: OwnRoutine, id: OwnExerciseId, name: string): OwnRoutine {
	return withExercise(routine, id, (old) => ({ ...old, name: cleanText(name, LENGTHS.name) }));
}

/** What to do in an own exercise, a sentence a line. */
export function withExerciseSteps(
	routine: OwnRoutine,
	id: OwnExerciseId,
	text: string
): OwnRoutine {
	const steps = text
		.split(/\r\n?|[\n\u2028\u2029]/)
		.map((line) => cleanText(line, LENGTHS.step))
		.filter((line) => !isBlank(line))
		.slice(0, MOST_STEPS);
	return withExercise(routine, id, (old) => ({ ...old, steps }));
}

/** An own exercise with another picture, or none. */
export function withExercisePicture(
	routine: OwnRoutine,
	id: OwnExerciseId,
	picture: OwnPicture | undefined
): OwnRoutine {
	return withExercise(routine, id, ({ picture: _, ...old }) => ({
		...old,
		...(picture && { picture })
	}));
}

/** A routine that was read from a text, as a draft: its names as names may be. */
export function routineWritten(
	id: OwnRoutineId,
	{
		name = '',
		plan,
		blocks,
		exercises
	}: Pick<OwnRoutine, 'plan' | 'blocks' | 'exercises'> & { readonly name?: string }
): OwnRoutine {
	const start = { id, name: '', blocks, exercises, ...(plan && { plan }) };
	return exercises.reduce(
		(routine, own) => withExerciseName(routine, own.id, own.name),
		withName(start, name)
	);
}

/** The routine as it may be kept: what nobody named has a name. */
export function finishedRoutine(
	routine: OwnRoutine,
	unnamed: { readonly routine: string; readonly exercise: string }
): OwnRoutine {
	const exercises = routine.exercises.map((own) =>
		isBlank(own.name) ? { ...own, name: unnamed.exercise } : own
	);
	return { ...routine, name: isBlank(routine.name) ? unnamed.routine : routine.name, exercises };
}

/** What stands in the way of keeping it: there is nothing in it, or a session of it would be longer than a phone can play. */
export function saveFault({ blocks }: Pick<OwnRoutine, 'blocks'>): 'empty' | 'tooLong' | undefined {
	if (blocks.length === 0) return 'empty';
	return routineSeconds({ blocks }) > MOST_SECONDS ? 'tooLong' : undefined;
}

/** A session of one block, to try it: counted for its exercise and not for the routine, as `exercise/…` is none. */
export function trialOf(routine: OwnRoutine, at: number): Routine | undefined {
	const block = routine.blocks[at];
	if (!block) return undefined;
	const { exercise } = block;
	const [own] = isOwnExerciseId(exercise) ? usedBy([block], withoutPhotos(routine).exercises) : [];
	return {
		id: `exercise/${exercise}`,
		...(own && { name: own.name }),
		blocks: [block],
		...(own && { own: [own] })
	};
}

function withExercise(
	routine: OwnRoutine,
	id: OwnExerciseId,
	change: (exercise: OwnExercise) => OwnExercise
): OwnRoutine {
	const exercises = routine.exercises.map((own) => (own.id === id ? change(own) : own));
	return { ...routine, exercises };
}

/** Nothing a person could read. */
function isBlank(text: string): boolean {
	return !/[^\s\p{Cf}]/u.test(text);
}
