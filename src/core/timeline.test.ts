import fc from 'fast-check';
import { expect, test } from 'vitest';
import { secondsOf, type Dose, type HoldDose } from './dose.ts';
import { routineSeconds, type Block, type Routine } from './routine.ts';
import { seconds } from './time.ts';
import { compileTimeline, isWork, repAt, stepAt, type Step } from './timeline.ts';

const length = fc.integer({ min: 1, max: 60 });
const count = fc.integer({ min: 1, max: 6 });
const sides = fc.constantFrom<1 | 2>(1, 2);
const phases = fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 1, maxLength: 3 });
const dose: fc.Arbitrary<Dose> = fc.oneof(
	fc.record({
		kind: fc.constant('hold' as const),
		hold: length,
		relax: length,
		reps: count,
		sides,
		sideChange: fc.nat(20)
	}),
	fc.record({
		kind: fc.constant('reps' as const),
		reps: count,
		phases,
		sets: count,
		rest: fc.nat(30),
		sides,
		sideChange: fc.nat(20)
	}),
	fc.record({
		kind: fc.constant('timed' as const),
		duration: length,
		sides,
		sideChange: fc.nat(20),
		cueEvery: fc.integer({ min: 1, max: 30 })
	}),
	fc.record({ kind: fc.constant('breath' as const), cycles: count, phases })
);
const block: fc.Arbitrary<Block> = fc.record({
	exercise: fc.constant('toe-grip-spread' as const),
	dose,
	ready: fc.integer({ min: 1, max: 30 }),
	wait: fc.boolean()
});
const routine: fc.Arbitrary<Routine> = fc.record({
	id: fc.constant('test'),
	blocks: fc.array(block, { minLength: 1, maxLength: 5 })
});

const hold = (some: Partial<HoldDose>): HoldDose => ({
	kind: 'hold',
	hold: 10,
	relax: 10,
	reps: 3,
	sides: 2,
	sideChange: 10,
	...some
});
const of = (dose: Dose, ready = 5, wait = false) =>
	compileTimeline({ id: 'test', blocks: [{ exercise: 'calf-wall-stretch', dose, ready, wait }] });
const outline = (steps: readonly Step[]) =>
	steps.map(({ kind, length, side }) => `${kind} ${length / 1_000} ${side}`);

test('steps tile the time without gaps or overlaps, and last as long as the routine', () => {
	fc.assert(
		fc.property(routine, (routine) => {
			const { steps, length } = compileTimeline(routine);
			let at = 0;
			for (const step of steps) {
				expect(step.start).toBe(at);
				expect(step.length).toBeGreaterThan(0);
				at += step.length;
			}
			expect(at).toBe(length);
			expect(length).toBe(seconds(routineSeconds(routine)));
		})
	);
});

test('each side gets its full dose', () => {
	fc.assert(
		fc.property(block, (block) => {
			const { steps } = compileTimeline({ id: 'test', blocks: [block] });
			const worked = (side: string) =>
				steps
					.filter((step) => isWork(step) && step.side === side)
					.reduce((sum, step) => sum + step.length, 0);
			const { dose } = block;
			const one = secondsOf(dose.kind === 'breath' ? dose : { ...dose, sides: 1, sideChange: 0 });
			const between =
				dose.kind === 'hold'
					? (dose.reps - 1) * dose.relax
					: dose.kind === 'reps'
						? (dose.sets - 1) * dose.rest
						: 0;
			const expected = seconds(one - between);
			if (dose.kind === 'breath' || dose.sides === 1) expect(worked('both')).toBe(expected);
			else expect([worked('left'), worked('right')]).toEqual([expected, expected]);
		})
	);
});

test('nobody relaxes after the last hold of a side', () => {
	fc.assert(
		fc.property(routine, (routine) => {
			const { steps } = compileTimeline(routine);
			for (const [i, step] of steps.entries())
				if (step.kind === 'relax' || step.kind === 'rest') {
					expect(steps[i + 1]?.side).toBe(step.side);
					expect(steps[i + 1]?.block).toBe(step.block);
				}
		})
	);
});

test('every block begins with time to get ready', () => {
	fc.assert(
		fc.property(routine, (routine) => {
			const { steps } = compileTimeline(routine);
			for (const [i, { ready }] of routine.blocks.entries()) {
				const own = steps.filter((step) => step.block === i);
				const before = own.slice(0, own.findIndex(isWork));
				expect(before.every(({ kind }) => kind === 'ready' || kind === 'wait')).toBe(true);
				expect(before.reduce((sum, step) => sum + step.length, 0)).toBe(seconds(ready));
			}
		})
	);
});

test('a stretch of 10 s three times for each leg', () => {
	expect(outline(of(hold({})).steps)).toEqual([
		'ready 5 left',
		...['hold 10 left', 'relax 10 left', 'hold 10 left', 'relax 10 left', 'hold 10 left'],
		'sideChange 10 right',
		...['hold 10 right', 'relax 10 right', 'hold 10 right', 'relax 10 right', 'hold 10 right']
	]);
});

test('the sore side can go first', () => {
	const routine: Routine = {
		id: 'test',
		blocks: [{ exercise: 'sole-massage', dose: hold({ reps: 1 }), ready: 5, wait: false }]
	};
	expect(outline(compileTimeline(routine, 'right').steps)).toEqual([
		'ready 5 right',
		'hold 10 right',
		'sideChange 10 left',
		'hold 10 left'
	]);
});

test('a block that waits for a tap keeps three seconds for the countdown', () => {
	expect(outline(of(hold({ reps: 1, sides: 1 }), 30, true).steps)).toEqual([
		'wait 27 both',
		'ready 3 both',
		'hold 10 both'
	]);
});

test('reps tell which one is in progress, and which phase', () => {
	const { steps } = of({
		kind: 'reps',
		reps: 3,
		phases: [2, 1],
		sets: 1,
		rest: 0,
		sides: 1,
		sideChange: 0
	});
	const step = steps[1];
	if (!step) throw new Error('no step');
	const at = (second: number) => repAt(step, step.start + seconds(second));
	expect(at(0)).toEqual({ rep: 1, phase: 0 });
	expect(at(2)).toEqual({ rep: 1, phase: 1 });
	expect(at(3)).toEqual({ rep: 2, phase: 0 });
	expect(at(99)).toEqual({ rep: 3, phase: 1 });
	expect(at(-5)).toEqual({ rep: 1, phase: 0 });
});

test('a hold has no reps to tell', () => {
	const step = of(hold({})).steps[1];
	expect(step && repAt(step, step.start + 500)).toEqual({ rep: 1, phase: 0 });
});

test('the step at a time is the one that has begun last', () => {
	fc.assert(
		fc.property(routine, fc.double({ min: 0, max: 1.2, noNaN: true }), (routine, part) => {
			const timeline = compileTimeline(routine);
			const at = timeline.length * part;
			const slow = timeline.steps.filter(({ start }) => start <= at).at(-1);
			expect(stepAt(timeline, at)).toBe(slow);
		})
	);
	expect(stepAt({ steps: [], length: 0 }, 0)).toBeUndefined();
});

test('reminders come inside the work only', () => {
	const { steps } = of({
		kind: 'timed',
		duration: 50,
		sides: 1,
		sideChange: 0,
		cueEvery: 10,
		cuesAt: [25, 90]
	});
	expect(steps[1]?.reminders.map(({ at, hint }) => [at / 1_000, hint])).toEqual([
		[10, 0],
		[20, 0],
		[25, 0],
		[30, 0],
		[40, 0]
	]);
});

test('an exercise for one leg is for that leg in every step, whichever comes first', () => {
	const block = { exercise: 'calf-wall-stretch', ready: 5, wait: true, only: 'right' } as const;
	for (const first of ['left', 'right'] as const) {
		const { steps } = compileTimeline(
			{ id: 'test', blocks: [{ ...block, dose: hold({ sides: 1 }) }] },
			first
		);
		expect(new Set(steps.map(({ side }) => side))).toEqual(new Set(['right']));
		expect(steps.filter(isWork)).toHaveLength(3);
	}
});
