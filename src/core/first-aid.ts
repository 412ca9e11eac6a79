import { minutes, seconds, type Millis } from './time.ts';

/** One step of a flow through a cramp, as the founders' content 8 lists them. */
export type FirstAidStep =
	| {
			readonly kind: 'say' | 'hold' | 'timed';
			readonly seconds: number;
			/** Warming and cooling are chosen in it. */
			readonly offers?: 'warmth';
	  }
	| { readonly kind: 'ask' | 'branch' | 'log' };

/** How often the stretch is done at most (content 8, loop rule). */
export const MOST_LOOPS = 4;
/** So long without easing, and the urgent line UR-10MIN is shown (content 8). */
export const WATCHDOG: Millis = minutes(10);
/** What was done for less than this was not tried. */
const TRIED_FROM: Millis = seconds(5);

/** A flow by what each of its steps is for. Numbers are places in `steps`. */
export interface Course {
	readonly steps: readonly FirstAidStep[];
	/** Said before the first stretch. */
	readonly opening: readonly number[];
	/** The stretch, sitting or lying: the first time, and each time after. */
	readonly first: number;
	readonly again: number;
	readonly ask: number;
	/** Standing up, and what is held then. Missing where a flow or a person does without. */
	readonly standing?: { readonly offer: number; readonly hold?: number };
	/** Done when it has eased. */
	readonly ending: readonly number[];
	readonly log: number;
}

/**
 * What the person is doing. `ask`, `offer`, `rest` and `log` wait for the person; in `rest` there is no way left to
 * try, and a doctor is spoken of.
 */
export type FirstAidPhase =
	'opening' | 'stretch' | 'ask' | 'offer' | 'stand' | 'rest' | 'ending' | 'log';

export type FirstAidTry = 'stretched' | 'stood' | 'rubbed';

/** A length as the diary says it (content 10.1). Ten minutes are not yet more than ten. */
export function lengthBand(length: number): 'lt1' | 'm1to5' | 'm5to10' | 'gt10' {
	if (length < 60) return 'lt1';
	if (length < 300) return 'm1to5';
	return length <= 600 ? 'm5to10' : 'gt10';
}

/** Where a person is in a flow. */
export interface Turn {
	readonly phase: FirstAidPhase;
	/** The step that is said and shown. */
	readonly step: number;
	/** How many stretches were begun, 0 to `MOST_LOOPS`. */
	readonly loop: number;
	/** Whether standing was offered: it is the last way, and offered once. */
	readonly offered: boolean;
	readonly tried: readonly FirstAidTry[];
}

/**
 * What moves a flow on: its own time has passed, or the person says that it still hurts, that it has eased, that they
 * will stand, or asks for the next step.
 */
export type FirstAidWord = 'passed' | 'still' | 'eased' | 'stand' | 'next';

/** Reads a list of steps; `mayStand` is false for who must not (content 8, flags inside first aid). */
export function courseOf(steps: readonly FirstAidStep[], mayStand: boolean): Course {
	const places = (kind: FirstAidStep['kind']) =>
		steps.flatMap((step, place) => (step.kind === kind ? [place] : []));
	const [ask = 0] = places('ask');
	const [offer] = places('branch');
	const [first = 0, again = first, hold] = places('hold');
	const lastWay = Math.max(...places('hold'), ...places('branch'));
	const log = steps.length - 1;
	const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);
	return {
		steps,
		opening: range(0, first),
		first,
		again,
		ask,
		...(mayStand &&
			offer !== undefined && { standing: { offer, ...(hold !== undefined && { hold }) } }),
		ending: range(lastWay + 1, log),
		log
	};
}

/** The first instruction. */
export function firstTurn(course: Course): Turn {
	return {
		phase: 'opening',
		step: course.opening[0] ?? course.first,
		loop: 0,
		offered: false,
		tried: []
	};
}

/** The turn after a word; `stayed` is how long the turn has lasted. A word that means nothing here changes nothing. */
export function afterWord(course: Course, turn: Turn, word: FirstAidWord, stayed: Millis): Turn {
	const next = destination(course, turn, word);
	if (!next) return turn;
	const did = doneBy(course, turn, word, stayed);
	const tried = did && !turn.tried.includes(did) ? [...turn.tried, did] : turn.tried;
	return { ...turn, ...next, tried };
}

/** Whether the flow stays here until the person says something. */
export const waits = ({ phase }: Turn): boolean =>
	phase === 'ask' || phase === 'offer' || phase === 'rest' || phase === 'log';

type Destination = Pick<Turn, 'phase' | 'step'> & Partial<Pick<Turn, 'loop' | 'offered'>>;

function destination(course: Course, turn: Turn, word: FirstAidWord): Destination | undefined {
	const { phase } = turn;
	if (phase === 'log') return undefined;
	switch (word) {
		case 'eased':
			return phase === 'ending' ? undefined : endingFrom(course, -1);
		case 'still':
			return phase === 'rest' ? undefined : nextWay(course, turn);
		case 'stand':
			return phase === 'offer' && course.standing ? standingUp(course.standing) : undefined;
		case 'passed':
		case 'next':
			return onward(course, turn);
	}
}

/** The stretch up to four times, then standing where that is possible, then rest: standing is never before a stretch. */
function nextWay(course: Course, { loop, offered }: Turn): Destination {
	if (loop === 0) return { phase: 'stretch', step: course.first, loop: 1 };
	if (loop < MOST_LOOPS && !offered)
		return { phase: 'stretch', step: course.again, loop: loop + 1 };
	if (course.standing && !offered)
		return { phase: 'offer', step: course.standing.offer, offered: true };
	// the first words again: breathe out slowly
	return { phase: 'rest', step: course.opening[0] ?? course.first, offered: true };
}

/** Where nothing is held, how to stand is said and shown once more while it is done. */
function standingUp({ offer, hold }: NonNullable<Course['standing']>): Destination {
	return { phase: 'stand', step: hold ?? offer };
}

function onward(course: Course, turn: Turn): Destination | undefined {
	switch (turn.phase) {
		case 'opening': {
			const next = course.opening[course.opening.indexOf(turn.step) + 1];
			return next === undefined ? nextWay(course, turn) : { phase: 'opening', step: next };
		}
		case 'stretch':
		case 'stand':
			return { phase: 'ask', step: course.ask };
		case 'ending':
			return endingFrom(course, course.ending.indexOf(turn.step));
		default:
			return undefined;
	}
}

function endingFrom({ ending, log }: Course, place: number): Destination {
	const step = ending[place + 1];
	return step === undefined ? { phase: 'log', step: log } : { phase: 'ending', step };
}

function doneBy(
	{ steps }: Course,
	{ phase, step }: Turn,
	word: FirstAidWord,
	stayed: Millis
): FirstAidTry | undefined {
	if (word === 'stand') return 'stood';
	if (stayed < TRIED_FROM) return undefined;
	if (phase === 'stretch') return 'stretched';
	return phase === 'ending' && steps[step]?.kind === 'timed' ? 'rubbed' : undefined;
}
