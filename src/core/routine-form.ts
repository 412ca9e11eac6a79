import * as v from 'valibot';
import { secondsOf } from './dose.ts';
import { EXERCISES, isOwnExerciseId, OWN_EXERCISE_ID } from './exercise.ts';
import { OWN_ROUTINE_ID, type OwnRoutine } from './own-routine.ts';
import { routineSeconds, type Block } from './routine.ts';

/**
 * What a routine from outside must look like, be it in a file, a link or a record: everything is bounded, and what is
 * not named here is not let in. Numbers stop nonsense, not people; what is unusual for a body is told by
 * `routine-limits.ts`. `static/routine.schema.json` is made of these forms.
 */

/** Seconds of a session that a phone can still render and hold in its memory. */
export const MOST_SECONDS = 5_400;

/** What a fault is called that lies in a text itself, and what is too much for a phone. */
export const UNSAFE = 'unsafe';
export const TOO_LONG = 'tooLong';

/** Nothing that changes how the text around it is read, and no half of a letter: controls, marks of direction, breaks. */
const LINE = /^[^\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029\ufeff]*$/u;
/** The same, with line breaks. */
const LINES = /^(?:[^\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029\ufeff]|\n)*$/u;
const NOT_BLANK = /[^\s\p{Cf}]/u;

/** One line that says something. */
const line = (most: number) =>
	v.pipe(v.string(), v.maxLength(most), v.regex(LINE, UNSAFE), v.regex(NOT_BLANK));
const lines = (most: number) => v.pipe(v.string(), v.maxLength(most), v.regex(LINES, UNSAFE));

export const whole = (least: number, most: number) =>
	v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const secondsFrom = (least: number) => v.pipe(v.number(), v.minValue(least), v.maxValue(86_400));
const seconds = secondsFrom(0);
const sides = v.picklist([1, 2]);

/** `least` is the shortest work and the shortest beat, in seconds. */
const doseForm = (least: { readonly work: number; readonly beat: number }) => {
	const work = secondsFrom(least.work);
	const phases = v.pipe(v.array(secondsFrom(least.beat)), v.minLength(1), v.maxLength(8));
	return v.variant('kind', [
		v.strictObject({
			kind: v.literal('hold'),
			hold: work,
			relax: seconds,
			reps: whole(1, 1_000),
			sides,
			sideChange: seconds
		}),
		v.strictObject({
			kind: v.literal('reps'),
			reps: whole(1, 1_000),
			phases,
			sets: whole(1, 100),
			rest: seconds,
			sides,
			sideChange: seconds
		}),
		v.strictObject({
			kind: v.literal('timed'),
			duration: work,
			sides,
			sideChange: seconds,
			cueEvery: v.optional(work),
			cuesAt: v.optional(v.pipe(v.array(seconds), v.maxLength(100)))
		}),
		v.strictObject({ kind: v.literal('breath'), cycles: whole(1, 1_000), phases })
	]);
};

const exercise = v.union([v.picklist(EXERCISES), v.pipe(v.string(), v.regex(OWN_EXERCISE_ID))]);

const blockForm = (least: { readonly work: number; readonly beat: number }) =>
	v.pipe(
		v.strictObject({
			exercise,
			dose: doseForm(least),
			only: v.optional(v.picklist(['left', 'right'])),
			ready: seconds,
			wait: v.boolean(),
			note: v.optional(lines(500))
		}),
		v.check(({ dose, only }) => only === undefined || (dose.kind !== 'breath' && dose.sides === 1))
	);

const pose = v.strictObject({ kind: v.literal('pose'), of: v.picklist(EXERCISES) });
const photo = v.strictObject({
	kind: v.literal('photo'),
	type: v.picklist(['image/jpeg', 'image/webp']),
	data: v.pipe(v.string(), v.maxLength(200_000), v.regex(/^[A-Za-z0-9+/]+={0,2}$/))
});
const ownExercise = {
	id: v.pipe(v.string(), v.regex(OWN_EXERCISE_ID)),
	name: line(80),
	steps: v.pipe(v.array(line(300)), v.maxLength(12))
};

/** How often a routine is meant to be done. */
export const plan = v.variant('kind', [
	v.strictObject({ kind: v.literal('daily') }),
	v.strictObject({ kind: v.literal('weekly'), times: whole(1, 6) }),
	v.strictObject({
		kind: v.literal('weekdays'),
		days: v.pipe(v.array(whole(0, 6)), v.maxLength(7))
	}),
	v.strictObject({ kind: v.literal('asNeeded') })
]);

/** A routine as it was played; older records know neither names nor own exercises. */
export const played = v.pipe(
	v.strictObject({
		id: v.pipe(v.string(), v.maxLength(100)),
		name: v.optional(line(80)),
		blocks: v.pipe(v.array(blockForm({ work: 0, beat: 0 })), v.maxLength(100)),
		own: v.optional(
			v.pipe(
				v.array(v.strictObject({ ...ownExercise, picture: v.optional(pose) })),
				v.maxLength(100)
			)
		)
	}),
	v.check(({ blocks, own = [] }) => isWhole(blocks as readonly Block[], own))
);

export const ownId = v.pipe(v.string(), v.regex(OWN_ROUTINE_ID));

const block = blockForm({ work: 1, beat: 0.5 });
const pictured = v.strictObject({
	...ownExercise,
	picture: v.optional(v.variant('kind', [pose, photo]))
});
const routineEntries = {
	id: ownId,
	name: line(80),
	from: v.optional(line(80)),
	note: v.optional(lines(2_000)),
	plan: v.optional(plan),
	blocks: v.pipe(v.array(block), v.minLength(1), v.maxLength(100)),
	exercises: v.pipe(v.array(pictured), v.maxLength(100))
};
/** What the single fields cannot say: names fit each other, and a phone can play it. */
const fits = ({ blocks, exercises }: Given) =>
	isWhole(blocks, exercises) && exercises.every(({ id }) => isNamedBy(blocks, id));
const playable = ({ blocks }: Given) =>
	routineSeconds({ blocks }) <= MOST_SECONDS && blocks.every(({ dose }) => secondsOf(dose) > 0);
/** As much of a routine as is known to be right when those two look at it. */
type Given = Pick<OwnRoutine, 'blocks' | 'exercises'>;

/** A routine of a person's own. */
export const ownRoutine = v.pipe(
	v.strictObject(routineEntries),
	v.check((given) => fits(given as Given)),
	v.check((given) => playable(given as Given), TOO_LONG)
);

/** The same as a file: `routine-file.ts`. */
export const routineFile = v.pipe(
	v.strictObject({ format: v.literal('komura-routine'), v: v.literal(1), ...routineEntries }),
	v.check((given) => fits(given as Given)),
	v.check((given) => playable(given as Given), TOO_LONG)
);

/** A name that may not be written yet. */
const unwritten = v.pipe(v.string(), v.maxLength(80), v.regex(LINE, UNSAFE));
/** A routine that is being written: names and blocks may be missing, and it may be too long. */
const routineDraft = v.pipe(
	v.strictObject({
		...routineEntries,
		name: unwritten,
		blocks: v.pipe(v.array(block), v.maxLength(100)),
		exercises: v.pipe(
			v.array(v.strictObject({ ...pictured.entries, name: unwritten })),
			v.maxLength(100)
		)
	}),
	v.check((given) => fits(given as Given))
);

/** What is being written, built anew from what it may hold; undefined when it is no such thing. */
export function parseRoutineDraft(value: unknown): OwnRoutine | undefined {
	const result = v.safeParse(routineDraft, value);
	return result.success ? (result.output as OwnRoutine) : undefined;
}

/** The routine, built anew from what it may hold; undefined when it is none. */
export function parseOwnRoutine(value: unknown): OwnRoutine | undefined {
	const result = v.safeParse(ownRoutine, value);
	// the forms above are those of the types, with lengths and limits besides
	return result.success ? (result.output as OwnRoutine) : undefined;
}

/** Text as a routine may hold it: what is no letter is taken out, line breaks become spaces unless they may stay. */
export function cleanText(
	text: string,
	most: number,
	breaks: 'spaces' | 'stay' = 'spaces'
): string {
	const oneKind = text.normalize('NFC').replace(/\r\n?|[\u2028\u2029]/g, '\n');
	const spaced =
		breaks === 'stay' ? oneKind.replaceAll('\t', ' ') : oneKind.replace(/[\n\t]+/g, ' ');
	const clean = spaced.replace(/(?!\n)[\p{Cc}\p{Cs}\p{Bidi_Control}\ufeff]/gu, '').trim();
	// a letter outside of the first plane is two units: half of one is not kept
	return clean
		.slice(0, most)
		.replace(/[\ud800-\udbff]$/, '')
		.trimEnd();
}

/** Every own exercise that is named is there, once. */
function isWhole(blocks: readonly Block[], own: readonly { readonly id: string }[]): boolean {
	const ids = new Set(own.map(({ id }) => id));
	if (ids.size < own.length) return false;
	return blocks.every(({ exercise: id }) => !isOwnExerciseId(id) || ids.has(id));
}

function isNamedBy(blocks: readonly Block[], own: string): boolean {
	return blocks.some(({ exercise: id }) => id === own);
}
