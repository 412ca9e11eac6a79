import { ease } from './ease.ts';
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
	const way = (from: string, to: string, elapsed: number, length: number): Moment => {
		const t = length > 0 ? clamp(elapsed / length, 0, 1) : 1;
		return { from, to, t: ease(t), breath, pace: t < 1 && from !== to ? 'moving' : rest };
	};
	const still = (pose: string): Moment => ({ from: pose, to: pose, t: 1, breath, pace: rest });
	const easing = Math.min(roles.easing ?? EASING, step.length);
	switch (step.kind) {
		case 'wait':
			return still(roles.start);
		case 'ready':
		case 'sideChange': {
			const late = Math.max(0, step.length - easing - SETTLED);
			return way(roles.start, set, Math.max(0, step.elapsed - late), easing);
		}
		case 'hold':
			return way(set, roles.hold ?? set, step.elapsed, easing);
		case 'relax':
			return way(roles.hold ?? set, set, step.elapsed, easing);
		case 'rest':
			return way(roles.phases?.at(-1) ?? set, set, step.elapsed, easing);
		case 'reps':
		case 'breath':
			return phaseMoment(picture, step, way);
		case 'timed':
			return timedMoment(picture, step, way, still);
	}
}

type Way = (from: string, to: string, elapsed: number, length: number) => Moment;

/** The figure is the metronome: it is where the phase says, to the millisecond. */
function phaseMoment({ roles }: Picture, step: FigureStep, way: Way): Moment {
	const poses = roles.phases ?? [roles.start];
	const lengths = step.phases ?? [];
	const cycle = lengths.reduce((sum, length) => sum + length, 0);
	if (cycle <= 0) return way(roles.start, poses[0] ?? roles.start, step.elapsed, EASING);
	const inside = clamp(step.elapsed, 0, step.length - 1);
	let left = inside % cycle;
	let phase = 0;
	while (phase < lengths.length - 1 && left >= (lengths[phase] ?? 0)) left -= lengths[phase++] ?? 0;
	const first = inside < cycle && phase === 0;
	const from = first ? roles.start : poses[(phase + poses.length - 1) % poses.length];
	const length = lengths[phase] ?? 0;
	const early = Math.min(length * EARLY.share, EARLY.latest);
	return way(
		from ?? roles.start,
		poses[phase % poses.length] ?? roles.start,
		left,
		roles.throughout ? length : early
	);
}

function timedMoment(
	picture: Picture,
	{ elapsed }: FigureStep,
	way: Way,
	still: (pose: string) => Moment
): Moment {
	const { roles } = picture;
	if (picture.motion) {
		const { round } = picture.motion;
		return { ...still(roles.start), u: (elapsed % round) / round, pace: 'moving' };
	}
	const beats = roles.loop ?? [{ pose: roles.start, move: EASING }];
	const entry = beats[0] ?? { pose: roles.start, move: 0 };
	if (elapsed < lengthOf(entry)) return way(roles.start, entry.pose, elapsed, entry.move);
	const round = beats.reduce((sum, beat) => sum + lengthOf(beat), 0);
	let left = elapsed % round;
	let i = 0;
	while (i < beats.length - 1 && left >= lengthOf(beats[i])) left -= lengthOf(beats[i++]);
	const from = beats[(i + beats.length - 1) % beats.length]?.pose ?? roles.start;
	const beat = beats[i] ?? entry;
	return way(from, beat.pose, left, beat.move);
}

const lengthOf = (beat: Beat | undefined): number => (beat ? beat.move + (beat.stay ?? 0) : 0);

/** The moment of a key pose that stands still. */
export const momentOfPose = (pose: string): Moment => ({
	from: pose,
	to: pose,
	t: 1,
	breath: 0,
	pace: 'still'
});

/** The key pose a step is about, for those who see stills and for the words of the picture. */
export function poseAt(picture: Picture, step: FigureStep): string {
	const { from, to, t, u } = momentOf(picture, step);
	if (u !== undefined && picture.motion) return picture.motion.nearest(u);
	// a position is still being waited in until the way out of it begins
	return t > 0 ? to : from;
}

/** A quiet breath; it is let out before the step ends, so that the next step can begin with none. */
function breathAt(elapsed: number, length: number): number {
	const inside = elapsed % (INHALE + EXHALE);
	const full = inside < INHALE ? ease(inside / INHALE) : 1 - ease((inside - INHALE) / EXHALE);
	return full * clamp((length - elapsed) / EASING, 0, 1);
}
