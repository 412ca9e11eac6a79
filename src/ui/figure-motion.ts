import { frameOf, type Look } from '#figure/frame.ts';
import { momentOf, momentOfPose, poseAt, type FigureStep, type Pace } from '#figure/moment.ts';
import { isMirrored, mirroring, type Picture } from '#figure/picture.ts';

/**
 * Milliseconds from one picture to the next, by what moves. A movement is smooth at 30 a second; the chest of a quiet
 * breath goes less than a pixel in four seconds; a still is looked at again only to see whether it has ended.
 */
const PAUSE: Readonly<Record<Pace, number>> = { moving: 33, breathing: 480, still: 200 };

/** Calls back about every so many ms until the returned function is called. */
export type Every = (period: number, tick: () => void) => () => void;
/** One still gives way to the next in so many ms. */
const FADE = 150;

/** What a moving figure is asked at every frame. */
export interface Motion {
	readonly picture: Picture;
	/** The session's step now. */
	readonly step: () => FigureStep;
	readonly look: () => Look;
	/** Stills instead of movement. */
	readonly quiet: () => boolean;
}

/** Paints one moment on nodes that are there already; says how soon the next may come. */
export type Painter = (motion: Motion) => Pace;

/** Takes the nodes of a picture, built once, and from then on only changes what differs. */
export function painterOn(group: SVGGElement): Painter {
	const shapes = [...group.querySelectorAll<SVGPathElement>(':scope > path')].map((path) => ({
		path,
		clip: path.previousElementSibling?.matches('clipPath')
			? path.previousElementSibling.firstElementChild
			: null
	}));
	const shown = { d: new Map<Element, string>(), opacity: new Map<Element, string>() };
	const set = (node: Element, name: 'd' | 'opacity', value: string) => {
		if (shown[name].get(node) === value) return;
		shown[name].set(node, value);
		node.setAttribute(name, value);
	};
	let still: string | undefined;
	let flip = group.hasAttribute('transform');
	return ({ picture, step, look, quiet }) => {
		const now = step();
		const pose = quiet() ? poseAt(picture, now) : undefined;
		const turn = isMirrored(picture, now.side);
		if (pose !== undefined && pose === still && turn === flip) return 'still';
		if (turn !== flip || (pose !== undefined && still !== undefined && pose !== still)) fade(group);
		const moment = pose === undefined ? momentOf(picture, now) : momentOfPose(pose);
		for (const [i, { d, clip, opacity }] of frameOf(picture, moment, look()).shapes.entries()) {
			const node = shapes[i];
			if (!node) continue;
			set(node.path, 'd', d);
			if (node.clip && clip !== undefined) set(node.clip, 'd', clip);
			if (opacity !== undefined) set(node.path, 'opacity', opacity.toFixed(2));
		}
		if (turn !== flip) {
			if (turn) group.setAttribute('transform', mirroring(picture));
			else group.removeAttribute('transform');
		}
		still = pose;
		flip = turn;
		return moment.pace;
	};
}

/** What was there fades away over what comes. */
function fade(group: SVGGElement): void {
	const old = group.cloneNode(true) as SVGGElement;
	group.after(old);
	const animation = old.animate({ opacity: [1, 0] }, { duration: FADE });
	animation.onfinish = animation.oncancel = () => {
		old.remove();
	};
}

/**
 * Keeps painting for as long as somebody can see it, by the clock: asking for animation frames would keep the whole
 * page at work sixty times a second. Returns how to stop.
 */
export function keepPainting(group: SVGGElement, paint: () => Pace, every: Every): () => void {
	let seen = true;
	let stop = () => {};
	const go = (pace: Pace) => {
		stop();
		stop = every(PAUSE[pace], () => {
			const next = paint();
			if (next !== pace) go(next);
		});
	};
	const wake = () => {
		stop();
		stop = () => {};
		if (seen && document.visibilityState === 'visible') go(paint());
	};
	const watch = new IntersectionObserver(([entry]) => {
		seen = entry?.isIntersecting ?? true;
		wake();
	});
	watch.observe(group);
	document.addEventListener('visibilitychange', wake);
	wake();
	return () => {
		stop();
		watch.disconnect();
		document.removeEventListener('visibilitychange', wake);
	};
}
