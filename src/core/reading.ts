import type { Millis } from './time.ts';
import { repAt, stepIndexAt, type Step, type Timeline } from './timeline.ts';

/** What a person reads off the player at one moment, and when it will change. */
export interface Reading {
	readonly index: number;
	/** Seconds left of the step; of a breath, of its phase. */
	readonly second: number;
	/** Which rep or breath, from 1, and which of its phases, from 0. */
	readonly rep: number;
	readonly phase: number;
	/** The session's time at which something of this will change. */
	readonly changes: Millis;
}

/** A step that waits for a tap stops this long before its end, so that the countdown behind it is not heard early. */
const WAIT_EDGE: Millis = 300;

/** The reading at a session's time. A timeline without steps reads as nothing left. */
export function readingAt(timeline: Timeline, elapsed: Millis): Reading {
	const index = stepIndexAt(timeline, elapsed) ?? 0;
	const step = timeline.steps[index];
	if (!step) return { index, second: 0, rep: 1, phase: 0, changes: Infinity };
	const inside = elapsed - step.start;
	const left = step.kind === 'breath' ? phaseLeft(step.phases, inside) : step.length - inside;
	const second = Math.ceil(left / 1_000);
	const toNextDigit = left - (second - 1) * 1_000;
	const toWait = endOfWait(step) - elapsed;
	const changes = elapsed + Math.max(0, Math.min(toNextDigit, toWait));
	return { index, second, ...repAt(step, elapsed), changes };
}

/** Where a session stops and waits, if it is in this step; never, for most steps. */
export function endOfWait(step: Step | undefined): Millis {
	return step?.kind === 'wait' ? step.start + step.length - WAIT_EDGE : Infinity;
}

/** The next place at or after `from` where the session waits for a tap, or its end. */
export function nextWait({ steps, length }: Timeline, from: Millis): Millis {
	const waits = steps.map((step) => endOfWait(step)).filter((end) => end >= from);
	return Math.min(length, ...waits);
}

function phaseLeft(phases: readonly Millis[], inside: Millis): Millis {
	const cycle = phases.reduce((sum, phase) => sum + phase, 0);
	let left = inside % cycle;
	for (const phase of phases) {
		if (left < phase) return phase - left;
		left -= phase;
	}
	return 0;
}
