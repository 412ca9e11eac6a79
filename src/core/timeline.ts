import type { Dose, SideCount, TimedDose } from './dose.ts';
import type { AnyExerciseId, Side } from './exercise.ts';
import type { Block, Routine } from './routine.ts';
import { seconds, type Millis } from './time.ts';

/**
 * `ready` and `wait` come before the work, `hold`, `reps`, `timed` and `breath` are the work, `relax`, `rest` and
 * `sideChange` lie between two pieces of it.
 */
export type StepKind =
	'ready' | 'wait' | 'hold' | 'relax' | 'sideChange' | 'reps' | 'rest' | 'timed' | 'breath';

export interface Step {
	readonly kind: StepKind;
	readonly start: Millis;
	readonly length: Millis;
	/** Index of the block in its routine. */
	readonly block: number;
	readonly exercise: AnyExerciseId;
	/** The leg at work; for a side change, the leg that comes next. */
	readonly side: Side;
	/** Which hold of the side, or which set of reps, from 1. */
	readonly set: number;
	readonly sets: number;
	/** How many reps or breaths the step has; 1 for all else. */
	readonly reps: number;
	/** Lengths of the phases of one rep or breath; empty for all else. */
	readonly phases: readonly Millis[];
	/** When a timed step reminds the person of something, from its start. */
	readonly reminders: readonly Reminder[];
}

/** A soft call inside a timed step, with the exercise's own hint of that number (from 0). */
export interface Reminder {
	readonly at: Millis;
	readonly hint: number;
}

/** A routine laid out on one line of time, with no gaps: each step starts where the last one ends. */
export interface Timeline {
	readonly steps: readonly Step[];
	readonly length: Millis;
}

/** Left then right unless the person asks for the sore side first. */
export type FirstSide = 'left' | 'right';

/** The "3, 2, 1" before work: a block that waits for a tap still gives it after the tap. */
const COUNTDOWN = seconds(3);

const WORK: ReadonlySet<StepKind> = new Set(['hold', 'reps', 'timed', 'breath']);

type Draft = Pick<Step, 'kind' | 'length' | 'side'> &
	Partial<Pick<Step, 'set' | 'sets' | 'reps' | 'phases' | 'reminders'>>;

/** Lays a routine out in time. Its length is the routine's seconds, to the millisecond. */
export function compileTimeline(routine: Routine, first: FirstSide = 'left'): Timeline {
	const steps: Step[] = [];
	let length = 0;
	for (const [block, asked] of routine.blocks.entries()) {
		for (const draft of draftsOf(asked, first)) {
			if (draft.length <= 0) continue;
			steps.push({
				set: 1,
				sets: 1,
				reps: 1,
				phases: [],
				reminders: [],
				...draft,
				start: length,
				block,
				exercise: asked.exercise
			});
			length += draft.length;
		}
	}
	return { steps, length };
}

/** Whether a step is the exercise itself and not the time around it. */
export function isWork(step: Step): boolean {
	return WORK.has(step.kind);
}

/** Index of the step in progress at a time; past the end, the last step. Undefined for a timeline without steps. */
export function stepIndexAt({ steps }: Timeline, elapsed: Millis): number | undefined {
	if (steps.length === 0) return undefined;
	let low = 0;
	let high = steps.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((steps[middle]?.start ?? 0) <= elapsed) low = middle;
		else high = middle - 1;
	}
	return low;
}

/** The step in progress at a time; past the end, the last step. */
export function stepAt(timeline: Timeline, elapsed: Millis): Step | undefined {
	const index = stepIndexAt(timeline, elapsed);
	return index === undefined ? undefined : timeline.steps[index];
}

/** Which rep or breath (from 1) and which of its phases is in progress. */
export function repAt(
	step: Step,
	elapsed: Millis
): { readonly rep: number; readonly phase: number } {
	const cycle = step.phases.reduce((sum, phase) => sum + phase, 0);
	if (cycle === 0) return { rep: 1, phase: 0 };
	const inside = Math.min(Math.max(0, elapsed - step.start), step.length - 1);
	const rep = Math.floor(inside / cycle);
	let left = inside - rep * cycle;
	let phase = 0;
	while (phase < step.phases.length - 1 && left >= (step.phases[phase] ?? 0)) {
		left -= step.phases[phase] ?? 0;
		phase += 1;
	}
	return { rep: rep + 1, phase };
}

function* draftsOf({ dose, only, ready, wait }: Block, first: FirstSide): Generator<Draft> {
	const sides = sidesOf(dose.kind === 'breath' ? 1 : dose.sides, only, first);
	const [opening = 'both'] = sides;
	const getReady = seconds(ready);
	const countdown = wait ? Math.min(COUNTDOWN, getReady / 2) : getReady;
	if (wait) yield { kind: 'wait', length: getReady - countdown, side: opening };
	yield { kind: 'ready', length: countdown, side: opening };
	for (const [turn, side] of sides.entries()) {
		if (turn > 0 && dose.kind !== 'breath')
			yield { kind: 'sideChange', length: seconds(dose.sideChange), side };
		yield* workOf(dose, side);
	}
}

function* workOf(dose: Dose, side: Side): Generator<Draft> {
	switch (dose.kind) {
		case 'hold':
			for (let set = 1; set <= dose.reps; set++) {
				yield { kind: 'hold', length: seconds(dose.hold), side, set, sets: dose.reps };
				if (set < dose.reps)
					yield { kind: 'relax', length: seconds(dose.relax), side, set, sets: dose.reps };
			}
			return;
		case 'reps': {
			const phases = dose.phases.map(seconds);
			const length = dose.reps * sum(phases);
			for (let set = 1; set <= dose.sets; set++) {
				const place = { side, set, sets: dose.sets };
				yield { kind: 'reps', length, reps: dose.reps, phases, ...place };
				if (set < dose.sets) yield { kind: 'rest', length: seconds(dose.rest), ...place };
			}
			return;
		}
		case 'timed':
			yield { kind: 'timed', length: seconds(dose.duration), side, reminders: remindersOf(dose) };
			return;
		case 'breath': {
			const phases = dose.phases.map(seconds);
			yield { kind: 'breath', length: dose.cycles * sum(phases), side, reps: dose.cycles, phases };
		}
	}
}

function remindersOf({ duration, cueEvery = 0, cuesAt = [] }: TimedDose): readonly Reminder[] {
	const reminders: Reminder[] = cuesAt.map((at, hint) => ({ at: seconds(at), hint }));
	for (let at = cueEvery; at > 0 && at < duration; at += cueEvery)
		reminders.push({ at: seconds(at), hint: 0 });
	return reminders.filter(({ at }) => at < seconds(duration)).sort((a, b) => a.at - b.at);
}

function sidesOf(count: SideCount, only: FirstSide | undefined, first: FirstSide): readonly Side[] {
	if (count === 1) return [only ?? 'both'];
	return first === 'left' ? ['left', 'right'] : ['right', 'left'];
}

const sum = (lengths: readonly Millis[]): Millis => lengths.reduce((all, one) => all + one, 0);
