import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	DOSE_KINDS,
	doseOfKind,
	LEGS,
	numbersOf,
	rungFrom,
	withKind,
	withLegs,
	withNumber
} from './dose-edit.ts';
import { EXERCISES } from './exercise.ts';
import type { OwnRoutine } from './own-routine.ts';
import {
	emptyRoutine,
	finishedRoutine,
	MOST_BLOCKS,
	newOwnExercise,
	routineWritten,
	saveFault,
	trialOf,
	withBlock,
	withBlockAt,
	withBlockMoved,
	withBlockNote,
	withExerciseName,
	withExercisePicture,
	withExerciseSteps,
	withFrom,
	withName,
	withNote,
	withoutBlock,
	withPlan
} from './routine-edit.ts';
import { parseOwnRoutine, parseRoutineDraft } from './routine-form.ts';

const empty = emptyRoutine('my-aaaaaaaaaaaa');
const hold = doseOfKind('hold');
const UNNAMED = { routine: '私の体操', exercise: '体操' };
const photo = { kind: 'photo', type: 'image/webp', data: 'UklG' } as const;
/** Three known exercises and one of their own, in this order. */
const four = (): OwnRoutine => {
	const three = EXERCISES.slice(0, 3).reduce((all, id) => withBlock(all, id, hold), empty);
	const own = newOwnExercise(three, '壁おし');
	return withBlock(three, own.id, hold, own);
};
const exercisesOf = ({ blocks }: OwnRoutine) => blocks.map(({ exercise }) => exercise);

/** Anything a person may do on the screen, with anything they may type. */
const place = fc.nat(8);
const text = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 120 }),
	fc.constantFrom('', ' ', '\u202e名', '足\n指', '<b>x</b>', 'x'.repeat(3_000))
);
type Step = (routine: OwnRoutine) => OwnRoutine;
const ownId = (routine: OwnRoutine, n: number) =>
	routine.exercises[n % Math.max(1, routine.exercises.length)]?.id ?? 'own:none';
const step: fc.Arbitrary<Step> = fc.oneof(
	text.map(
		(t): Step =>
			(r) =>
				withName(r, t)
	),
	text.map(
		(t): Step =>
			(r) =>
				withFrom(r, t)
	),
	text.map(
		(t): Step =>
			(r) =>
				withNote(r, t)
	),
	fc.constant<Step>((r) => withPlan(r, { kind: 'weekly', times: 3 })),
	fc.constantFrom(...EXERCISES).map(
		(id): Step =>
			(r) =>
				withBlock(r, id, hold)
	),
	text.map((t): Step => (r) => {
		const own = newOwnExercise(r, t);
		return withBlock(r, own.id, hold, own);
	}),
	place.map(
		(at): Step =>
			(r) =>
				withoutBlock(r, at)
	),
	fc.tuple(place, place).map(
		([a, b]): Step =>
			(r) =>
				withBlockMoved(r, a, b)
	),
	fc.tuple(place, text).map(
		([at, t]): Step =>
			(r) =>
				withBlockAt(r, at, (b) => withBlockNote(b, t))
	),
	fc.tuple(place, fc.constantFrom(...LEGS)).map(
		([at, legs]): Step =>
			(r) =>
				withBlockAt(r, at, (b) => withLegs(b, legs))
	),
	fc.tuple(place, fc.constantFrom(...DOSE_KINDS)).map(
		([at, kind]): Step =>
			(r) =>
				withBlockAt(r, at, (b) => withKind(b, kind))
	),
	fc.tuple(place, place, fc.constantFrom('up', 'down')).map(
		([at, n, way]): Step =>
			(r) =>
				withBlockAt(r, at, (b) => {
					const numbers = numbersOf(b.dose);
					const { field, value, phase } = numbers[n % numbers.length]!;
					const next = rungFrom(field, value, way) ?? value;
					return { ...b, dose: withNumber(b.dose, field, next, phase) };
				})
	),
	fc.tuple(place, text).map(
		([n, t]): Step =>
			(r) =>
				withExerciseName(r, ownId(r, n), t)
	),
	fc.tuple(place, text).map(
		([n, t]): Step =>
			(r) =>
				withExerciseSteps(r, ownId(r, n), t)
	),
	fc.tuple(place, fc.constantFrom(photo, undefined)).map(
		([n, p]): Step =>
			(r) =>
				withExercisePicture(r, ownId(r, n), p)
	)
);

test('whatever is done, it can be kept as a draft, and as a routine once nothing stands in the way', () => {
	fc.assert(
		fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
			const routine = steps.reduce((all, one) => one(all), empty);
			expect(parseRoutineDraft(routine)).toEqual(routine);
			const finished = finishedRoutine(routine, UNNAMED);
			const kept = parseOwnRoutine(finished);
			if (saveFault(routine)) expect(kept).toBeUndefined();
			else expect(kept).toEqual(finished);
		}),
		{ numRuns: 300 }
	);
});

test('moving there and back is as before, and loses no block', () => {
	fc.assert(
		fc.property(place, place, (from, to) => {
			const moved = withBlockMoved(four(), from, to);
			expect([...exercisesOf(moved)].sort()).toEqual([...exercisesOf(four())].sort());
			if (from < 4 && to < 4) expect(withBlockMoved(moved, to, from)).toEqual(four());
		})
	);
	const [a, b, c, d] = exercisesOf(four());
	expect(exercisesOf(withBlockMoved(four(), 3, 0))).toEqual([d, a, b, c]);
	expect(exercisesOf(withBlockMoved(four(), 0, 99))).toEqual([b, c, d, a]);
});

test('an own exercise leaves with its last block', () => {
	const twice = withBlock(four(), 'own:1', hold);
	expect(withoutBlock(twice, 4).exercises).toHaveLength(1);
	expect(withoutBlock(withoutBlock(twice, 4), 3).exercises).toEqual([]);
	expect(newOwnExercise(twice).id).toBe('own:2');
});

test('a full routine takes no more', () => {
	const full = Array.from({ length: MOST_BLOCKS }).reduce<OwnRoutine>(
		(all) => withBlock(all, 'ankle-pump', hold),
		empty
	);
	expect(withBlock(full, 'ankle-pump', hold)).toBe(full);
	expect(saveFault(withBlockAt(full, 0, (b) => withKind(b, 'timed')))).toBeUndefined();
	const long = Array.from({ length: 2 }).reduce<OwnRoutine>(
		(all) =>
			withBlock(all, 'walk-easy', { kind: 'timed', duration: 3_600, sides: 1, sideChange: 0 }),
		empty
	);
	expect(saveFault(long)).toBe('tooLong');
	expect(saveFault(empty)).toBe('empty');
});

test('steps are sentences, one a line', () => {
	const routine = withExerciseSteps(four(), 'own:1', ' 壁に手をつく。\r\n\r\nゆっくり押す。\u202e');
	expect(routine.exercises[0]?.steps).toEqual(['壁に手をつく。', 'ゆっくり押す。']);
});

test('what is not named is named when it is kept', () => {
	const routine = withExerciseName(four(), 'own:1', ' ');
	const finished = finishedRoutine(routine, UNNAMED);
	expect([finished.name, finished.exercises[0]?.name]).toEqual(['私の体操', '体操']);
	expect(finishedRoutine(withName(four(), '夜'), UNNAMED)).toMatchObject({
		name: '夜',
		exercises: [{ name: '壁おし' }]
	});
});

test('what was read from a text is a draft, with names as they may be', () => {
	const exercises = [{ id: 'own:1' as const, name: '壁\u202eおし', steps: [] }];
	const { blocks } = four();
	const written = routineWritten(empty.id, { name: 'x'.repeat(99), blocks, exercises });
	expect([written.name.length, written.exercises[0]?.name]).toEqual([80, '壁おし']);
	expect(parseRoutineDraft(written)).toEqual(written);
	const plan = { kind: 'daily' } as const;
	expect(routineWritten(empty.id, { plan, blocks: [], exercises: [] })).toEqual({ ...empty, plan });
});

test('a block can be tried alone, with its words and without its photo', () => {
	const routine = withExercisePicture(four(), 'own:1', photo);
	expect(trialOf(routine, 0)).toEqual({
		id: `exercise/${EXERCISES[0]}`,
		blocks: [four().blocks[0]]
	});
	expect(trialOf(routine, 3)).toEqual({
		id: 'exercise/own:1',
		name: '壁おし',
		blocks: [four().blocks[3]],
		own: four().exercises
	});
	expect(trialOf(routine, 9)).toBeUndefined();
});
