import type { Millis } from './time.ts';
import { isWork, stepIndexAt, type Step, type Timeline } from './timeline.ts';

/** What became of one block of a session. */
export type BlockResult =
	| 'done'
	/** Begun, and some of it left out. */
	| 'partly'
	/** Passed over without any of its work. */
	| 'skipped'
	/** Stopped because it hurt. */
	| 'pain'
	/** The session ended before its turn. */
	| 'unreached';

/** Where it hurt, in the words of the stop sheet. */
export type PainPlace = 'calf' | 'thigh' | 'knee' | 'foot' | 'back' | 'other';
/** A sharp pain, or just the pull of a stretch. */
export type PainKind = 'sharp' | 'pull';

/** One tap on "it hurts". Where and how are told or not. */
export interface Pain {
	readonly block: number;
	/** Place on the timeline. */
	readonly at: Millis;
	readonly where?: PainPlace;
	readonly how?: PainKind;
}

/**
 * How much of each step was really played. Going back takes away what will be played again, so that nothing is
 * counted twice; what was passed over stays missing until it is played.
 */
export interface Tally {
	readonly played: readonly Millis[];
	/** Each time the person said that it hurts. */
	readonly pains: readonly Pain[];
	/** All the time the session ran, repeats included. */
	readonly active: Millis;
}

/** A step left this close to its end counts as done: a tap on "skip" just before the bell is no skip. */
const NEARLY: Millis = 1_000;

export function emptyTally({ steps }: Timeline): Tally {
	return { played: steps.map(() => 0), pains: [], active: 0 };
}

/** The session ran from one time to a later one without a jump. */
export function afterPlaying(tally: Tally, timeline: Timeline, from: Millis, to: Millis): Tally {
	if (to <= from) return tally;
	const played = [...tally.played];
	const last = stepIndexAt(timeline, to) ?? -1;
	for (let i = stepIndexAt(timeline, from) ?? 0; i <= last; i++) {
		const step = timeline.steps[i];
		if (!step) continue;
		const ran = Math.min(to, step.start + step.length) - Math.max(from, step.start);
		played[i] = Math.min(step.length, (played[i] ?? 0) + Math.max(0, ran));
	}
	return { ...tally, played, active: tally.active + (to - from) };
}

/** The session jumped from one time to another: what will be played again does not count yet. */
export function afterSeeking(tally: Tally, timeline: Timeline, from: Millis, to: Millis): Tally {
	const index = stepIndexAt(timeline, to) ?? 0;
	const step = timeline.steps[index];
	if (!step || to >= from) return tally;
	const again = Math.min(from, step.start + step.length) - to;
	const played = tally.played.map((millis, i) =>
		i === index ? Math.max(0, millis - again) : millis
	);
	return { ...tally, played };
}

export function afterPain(tally: Tally, pain: Pain): Tally {
	return { ...tally, pains: [...tally.pains, pain] };
}

/** The person tells more of the last pain. */
export function withPainTold(tally: Tally, told: Pick<Pain, 'where' | 'how'>): Tally {
	const last = tally.pains.at(-1);
	return last ? { ...tally, pains: [...tally.pains.slice(0, -1), { ...last, ...told }] } : tally;
}

/** One block was changed and begins anew: what was played of it does not count, all other blocks stay as they are. */
export function afterChange(tally: Tally, from: Timeline, to: Timeline, block: number): Tally {
	const before = tally.played.filter((_, i) => (from.steps[i]?.block ?? 0) < block);
	const after = tally.played.filter((_, i) => (from.steps[i]?.block ?? 0) > block);
	const changed = to.steps.filter((step) => step.block === block).map(() => 0);
	return { ...tally, played: [...before, ...changed, ...after] };
}

/** The result of each block of a session that stopped at `reached`. */
export function resultsOf(tally: Tally, timeline: Timeline, reached: Millis): BlockResult[] {
	const results: BlockResult[] = [];
	for (const [i, step] of timeline.steps.entries()) results[step.block] ??= resultOf(i);
	return results;

	function resultOf(first: number): BlockResult {
		const block = timeline.steps[first]?.block ?? 0;
		const work = timeline.steps
			.map((step, i): [Step, Millis] => [step, tally.played[i] ?? 0])
			.filter(([step]) => step.block === block && isWork(step));
		const whole = work.every(([step, played]) => played >= step.length - NEARLY);
		if (whole) return 'done';
		if (tally.pains.some((pain) => pain.block === block)) return 'pain';
		if (work.some(([, played]) => played > 0)) return 'partly';
		return (work[0]?.[0].start ?? 0) >= reached ? 'unreached' : 'skipped';
	}
}
