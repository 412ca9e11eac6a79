import { ease } from './ease.ts';
import { movements } from './movement.ts';
import type { Beat, Picture } from './picture.ts';
import { clamp } from './point.ts';

/** What the figure must know of a session's step. Times in ms. */
export interface FigureStep {
	readonly kind:
		'ready' | 'wait' | 'hold' | 'relax' | 'sideChange' | 'reps' | 'rest' | 'timed' | 'breath';
	readonly side: 'left' | 'right' | 'both';
	/** Since the step began. */
	readonly elapsed: number;
	readonly length: number;
	/** Length of each phase of one rep or breath. */
	readonly phases?: readonly number[];
}

/** How often the picture changes: at full rate, only with the breath, or not at all. */
export type Pace = 'moving' | 'breathing' | 'still';

/** What to draw: a pose between two key poses, or a place in the picture's own movement. */
export interface Moment {
	readonly from: string;
	readonly to: string;
	/** How far on the way, 0 to 1, already eased. */
	readonly t: number;
	/** Place in the picture's `motion`, 0 to 1, if that is what is drawn. */
	readonly u?: number;
	/** How full the lungs are; 0 to 1. */
	readonly breath: number;
	readonly pace: Pace;
	/** Milliseconds until pace or pose may be others; Infinity where nothing but the next step changes them. */
	readonly lasts: number;
}

/** Milliseconds of the way into a pose, long enough for older eyes to follow. */
const EASING = 1600;
/** The position is taken so many ms before the work begins. */
const SETTLED = 1500;
/** Where a pose is reached early in its phase: after this share of it, but no later than this many ms. */
const EARLY = { share: 0.6, latest: 1200 };
/** A quiet breath, ms in and ms out. */
const INHALE = 4000;
const EXHALE = 6000;

/** What the figure does at one moment of a session: a function of the step and of nothing else. */
export function momentOf(picture: Picture, step: FigureStep): Moment {
	const { roles } = picture;
	const set = roles.set ?? roles.start;
	const breath = step.kind === 'breath' ? 0 : breathAt(step.elapsed, step.length);
	const rest: Pace = picture.rig === 'body' ? 'breathing' : 'still';
	const still = (pose: string, lasts: number): Moment => ({
		from: pose,
		to: pose,
		t: 1,
		breath,
		pace: rest,
		lasts: Math.max(0, lasts)
	});
	/** From one pose to another in `length` ms, and then there for as long as `stay` says. */
	const way: Way = (from, to, elapsed, length, stay) =>
		from !== to && elapsed < length
			? { from, to, t: ease(elapsed / length), breath, pace: 'moving', lasts: length - elapsed }
			: still(to, length + stay - elapsed);
	const easing = Math.min(roles.easing ?? EASING, step.length);
	const eased = (from: string, to: string) =>
		way(from, to, step.elapsed, easing, step.length - easing);
	switch (step.kind) {
		case 'wait':
			return still(roles.start, Infinity);
		case 'ready':
		case 'sideChange': {
			const late = Math.max(0, step.length - easing - SETTLED);
			if (step.elapsed < late) return still(roles.start, late - step.elapsed);
			return way(roles.start, set, step.elapsed - late, easing, step.length - late - easing);
		}
		case 'hold':
			return eased(set, roles.hold ?? set);
		case 'relax':
			return eased(roles.hold ?? set, set);
		case 'rest':
			return eased(roles.phases?.at(-1) ?? set, set);
		case 'reps':
		case 'breath':
			return phaseMoment(picture, step, way);
		case 'timed':
			return timedMoment(picture, step, way, still);
	}
}

type Way = (from: string, to: string, elapsed: number, length: number, stay: number) => Moment;

/** The figure is the metronome: it is where the phase says, to the millisecond. */
function phaseMoment({ roles }: Picture, step: FigureStep, way: Way): Moment {
	const poses = roles.phases ?? [roles.start];
	const lengths = step.phases ?? [];
	const cycle = lengths.reduce((sum, length) => sum + length, 0);
	if (cycle <= 0)
		return way(roles.start, poses[0] ?? roles.start, step.elapsed, EASING, step.length - EASING);
	const inside = clamp(step.elapsed, 0, step.length - 1);
	let left = inside % cycle;
	let phase = 0;
	while (phase < lengths.length - 1 && left >= (lengths[phase] ?? 0)) left -= lengths[phase++] ?? 0;
	const first = inside < cycle && phase === 0;
	const from = first ? roles.start : poses[(phase + poses.length - 1) % poses.length];
	const length = lengths[phase] ?? 0;
	const move = roles.throughout ? length : Math.min(length * EARLY.share, EARLY.latest);
	return way(
		from ?? roles.start,
		poses[phase % poses.length] ?? roles.start,
		left,
		move,
		length - move
	);
}

function timedMoment(
	picture: Picture,
	{ elapsed }: FigureStep,
	way: Way,
	still: (pose: string, lasts: number) => Moment
): Moment {
	const { roles } = picture;
	if (picture.motion) {
		const { round } = picture.motion;
		return { ...still(roles.start, Infinity), u: (elapsed % round) / round, pace: 'moving' };
	}
	const beats = roles.loop ?? [{ pose: roles.start, move: EASING }];
	const entry = beats[0] ?? { pose: roles.start, move: 0 };
	if (elapsed < lengthOf(entry))
		return way(roles.start, entry.pose, elapsed, entry.move, entry.stay ?? 0);
	const round = beats.reduce((sum, beat) => sum + lengthOf(beat), 0);
	let left = elapsed % round;
	let i = 0;
	while (i < beats.length - 1 && left >= lengthOf(beats[i])) left -= lengthOf(beats[i++]);
	const from = beats[(i + beats.length - 1) % beats.length]?.pose ?? roles.start;
	const beat = beats[i] ?? entry;
	return way(from, beat.pose, left, beat.move, beat.stay ?? 0);
}

const lengthOf = (beat: Beat | undefined): number => (beat ? beat.move + (beat.stay ?? 0) : 0);

/** The moment of a key pose that stands still. */
export const momentOfPose = (pose: string): Moment => ({
	from: pose,
	to: pose,
	t: 1,
	breath: 0,
	pace: 'still',
	lasts: Infinity
});

/** The key pose a step is about, for those who see stills and for the words of the picture. */
export function poseAt(picture: Picture, step: FigureStep): string {
	const { to, u } = momentOf(picture, step);
	return u === undefined || !picture.motion ? to : movements[picture.motion.by].nearest(u);
}

/** A quiet breath; it is let out before the step ends, so that the next step can begin with none. */
function breathAt(elapsed: number, length: number): number {
	const inside = elapsed % (INHALE + EXHALE);
	const full = inside < INHALE ? ease(inside / INHALE) : 1 - ease((inside - INHALE) / EXHALE);
	return full * clamp((length - elapsed) / EASING, 0, 1);
}
