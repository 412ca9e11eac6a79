/** One turn of the ring, and where in it the session is. Lengths in ms. */
export interface Turn {
	readonly length: number;
	/** How often it goes round in this step: once, or once for each rep. */
	readonly times: number;
	readonly elapsed: number;
	readonly running: boolean;
	/** Once a second instead of gliding. */
	readonly calm: boolean;
}

const full = (deg: number) => ({ transform: `rotate(${deg}deg)` });

/**
 * Lets an arc shrink from a full circle to nothing. Two half rings and a cap are turned by the compositor, so a
 * running ring costs the page no work between two calls; each start, stop and jump sets them anew from the session's
 * clock. Returns how to take the animations away.
 */
export function turnArc(
	{ first, second, cap }: { first: Element; second: Element; cap: Element },
	{ length, times, elapsed, running, calm }: Turn
): () => void {
	const easing = calm ? `steps(${Math.max(1, Math.round(length / 1_000))})` : 'linear';
	const timing = { duration: Math.max(1, length), iterations: times, fill: 'both' as const };
	const glide = (node: Element, frames: Keyframe[]) => {
		const animation = node.animate(frames, { ...timing, easing });
		if (!running) animation.pause();
		animation.currentTime = elapsed;
		return animation;
	};
	const animations = [
		// the left half goes first: the arc shrinks back towards the top, against the clock
		glide(first, [full(0), { ...full(-180), offset: 0.5 }, full(-180)]),
		glide(second, [full(0), { ...full(0), offset: 0.5 }, full(-180)]),
		glide(cap, [full(360), full(0)])
	];
	return () => {
		for (const animation of animations) animation.cancel();
	};
}
