import { isOwnExerciseId, type AnyExerciseId, type Side } from './exercise.ts';
import { seconds, type Millis } from './time.ts';
import { isWork, type Step, type Timeline } from './timeline.ts';
import type { Tone } from './tone.ts';

/** What to say, not how: `content/` holds the words of each language. */
export type Phrase =
	| { readonly say: 'next'; readonly exercise: AnyExerciseId }
	| {
			readonly say: 'tapReady' | 'start' | 'half' | 'last5' | 'relax' | 'again' | 'last';
	  }
	| { readonly say: 'breathe' | 'blockEnd' | 'almost' | 'done' }
	| { readonly say: 'side'; readonly side: Side }
	/** Which leg an exercise for only one is about. */
	| { readonly say: 'leg'; readonly side: Side }
	| { readonly say: 'count'; readonly n: number }
	/** The last seconds before work begins, each on its beat. */
	| { readonly say: 'countdown'; readonly n: number }
	| { readonly say: 'phase'; readonly exercise: AnyExerciseId; readonly phase: number }
	| { readonly say: 'go' | 'release'; readonly exercise: AnyExerciseId }
	/** The exercise's own hints in turn; `nth` counts on and on, the words repeat. */
	| { readonly say: 'during'; readonly exercise: AnyExerciseId; readonly nth: number };

/** Something heard at one moment of a session: a tone, a phrase, or both. */
export interface Cue {
	readonly at: Millis;
	readonly tone?: Tone;
	readonly phrase?: Phrase;
}

/** The name of the next exercise is said this long before its work (content 4.6, key `ready`). */
const NAME_AHEAD = seconds(10);
/** A shorter get-ready than this has no time for the words that ended the last exercise and the name of the next. */
const NAME_AFTER_WORDS = seconds(8);
/** "Halfway" belongs to holds longer than this, "5 more seconds" to holds longer than the next (content 4.6). */
const HALF_FROM = seconds(15);
const LAST5_FROM = seconds(10);
/** A hint comes this long after the work began, when the person has found the position. */
const HINT_AFTER = seconds(4);
/** A word after the work ends waits for the word that ended it. */
const AFTER_RELEASE = seconds(3);

/** Everything the person hears in a session, in order of time. */
export function cuesOf(timeline: Timeline): readonly Cue[] {
	const legs = oneLegged(timeline);
	const cues = timeline.steps.flatMap((step, index) => {
		const [before, after] = [timeline.steps[index - 1], timeline.steps[index + 1]];
		return [...cuesIn(step, before, after, legs.has(step.block))];
	});
	if (timeline.length > seconds(20))
		cues.push({ at: timeline.length - seconds(10), phrase: { say: 'almost' } });
	cues.push({ at: timeline.length, tone: 'sessionEnd' });
	cues.push({ at: timeline.length + AFTER_RELEASE, phrase: { say: 'done' } });
	return cues.sort((a, b) => a.at - b.at);
}

/** The cues due from `from` up to, but not at, `to`: consecutive windows drop none and repeat none. */
export function cuesBetween(cues: readonly Cue[], from: Millis, to: Millis): readonly Cue[] {
	return cues.filter((cue) => from <= cue.at && cue.at < to);
}

function* cuesIn(
	step: Step,
	before: Step | undefined,
	after: Step | undefined,
	oneLeg: boolean
): Generator<Cue> {
	const { start, length, exercise, side } = step;
	const end = start + length;
	switch (step.kind) {
		case 'wait':
			yield* naming(step, start, oneLeg);
			yield { at: Math.min(start + HINT_AFTER, end), tone: 'wait', phrase: { say: 'tapReady' } };
			return;
		case 'ready':
			if (before?.kind !== 'wait') yield* naming(step, nameAt(step, before), oneLeg);
			yield* countdown(step);
			return;
		case 'sideChange':
			yield { at: start, tone: 'side', phrase: { say: 'side', side } };
			yield* countdown(step);
			return;
		case 'relax':
			yield { at: start, tone: 'release', phrase: { say: 'relax' } };
			return;
		case 'rest':
			yield { at: start, tone: 'release', phrase: { say: 'relax' } };
			yield* countdown(step);
			return;
		case 'hold':
			yield opening(step, before);
			yield* hintsOfHold(step);
			break;
		case 'reps':
			yield* beats(step, before, (rep, phase) =>
				phase === 0 ? { say: 'count', n: rep } : undefined
			);
			break;
		case 'breath':
			yield* beats(step, before, (_, phase) => ({ say: 'phase', exercise, phase }));
			break;
		case 'timed':
			yield opening(step, before);
			yield* hintsOfTimed(step);
	}
	const last = after === undefined || after.block !== step.block;
	// a stretch is let go on each leg; rubbing and moving simply go on with the other
	if (last || (step.kind === 'hold' && after.side !== side))
		yield {
			at: end,
			...(endsBlock(step, after) && { tone: 'blockEnd' as const }),
			phrase: { say: 'release', exercise }
		};
	if (endsBlock(step, after)) yield { at: end + AFTER_RELEASE, phrase: { say: 'blockEnd' } };
}

/** The last work of a block that another block follows; the last of all ends the session instead. */
function endsBlock(step: Step, after: Step | undefined): boolean {
	return after !== undefined && after.block !== step.block;
}

/** What is heard when work begins. A new leg without time to change is called out by the side-change tone. */
function opening(step: Step, before: Step | undefined): Cue {
	const { start: at, exercise, side } = step;
	if (before !== undefined && isWork(before) && before.block === step.block && before.side !== side)
		return { at, tone: 'side', phrase: { say: 'side', side } };
	if (step.kind !== 'hold' || step.set === 1)
		return { at, tone: 'start', phrase: { say: 'go', exercise } };
	return { at, tone: 'start', phrase: { say: step.set === step.sets ? 'last' : 'again' } };
}

/**
 * The name of what comes next. An own exercise is called by a soft tone as well: its name is heard only where somebody
 * recorded it, or the phone itself speaks. That it is for one leg only, the name does not tell.
 */
function* naming({ exercise, side }: Step, at: Millis, oneLeg: boolean): Generator<Cue> {
	const phrase: Phrase = { say: 'next', exercise };
	yield isOwnExerciseId(exercise) ? { at, tone: 'reminder', phrase } : { at, phrase };
	if (oneLeg) yield { at, phrase: { say: 'leg', side } };
}

/** The blocks that are for one leg only. */
function oneLegged({ steps }: Timeline): ReadonlySet<number> {
	const legs = new Map<number, Side>();
	for (const { block, side } of steps)
		legs.set(block, (legs.get(block) ?? side) === side ? side : 'both');
	return new Set([...legs].flatMap(([block, side]) => (side === 'both' ? [] : [block])));
}

/** When the next exercise is named: after the words that ended the one before, if there is time for both. */
function nameAt({ start, length }: Step, before: Step | undefined): Millis {
	const ahead = start + length - NAME_AHEAD;
	const room = before !== undefined && length >= NAME_AFTER_WORDS;
	return Math.max(room ? start + AFTER_RELEASE : start, ahead);
}

function* countdown({ start, length }: Step): Generator<Cue> {
	for (const left of [3, 2, 1]) {
		const at = start + length - seconds(left);
		if (at >= start) yield { at, tone: 'count', phrase: { say: 'countdown', n: left } };
	}
}

function* hintsOfHold({ start, length, exercise, set }: Step): Generator<Cue> {
	if (length >= LAST5_FROM)
		yield {
			at: start + HINT_AFTER,
			// content 4.6: "keep breathing" in every second hold, the exercise's own hints in the others
			phrase: set % 2 === 0 ? { say: 'breathe' } : { say: 'during', exercise, nth: (set - 1) / 2 }
		};
	if (length > HALF_FROM) yield { at: start + length / 2, tone: 'half', phrase: { say: 'half' } };
	if (length > LAST5_FROM) yield { at: start + length - seconds(5), phrase: { say: 'last5' } };
}

function* hintsOfTimed({ start, length, exercise, side, reminders }: Step): Generator<Cue> {
	for (const { at, hint } of reminders)
		yield { at: start + at, tone: 'reminder', phrase: { say: 'during', exercise, nth: hint } };
	if (reminders.length > 0) return;
	// on one leg after the other the second hint speaks of the change, which the side tone says already
	const hints =
		side === 'both' ? [length / 3, (length * 2) / 3] : [Math.min(seconds(10), length / 3)];
	for (const [nth, at] of hints.entries())
		yield { at: start + Math.round(at), phrase: { say: 'during', exercise, nth } };
	if (length > HALF_FROM) yield { at: start + length / 2, tone: 'half' };
}

function* beats(
	step: Step,
	before: Step | undefined,
	phraseOf: (rep: number, phase: number) => Phrase | undefined
): Generator<Cue> {
	let at = step.start;
	for (let rep = 1; rep <= step.reps; rep++) {
		for (const [phase, length] of step.phases.entries()) {
			const phrase = phraseOf(rep, phase);
			const first = rep === 1 && phase === 0;
			const tone = first
				? (opening(step, before).tone ?? 'start')
				: phase === 0
					? 'beat'
					: 'offbeat';
			yield { at, tone, ...(phrase && { phrase }) };
			at += length;
		}
	}
}
