import type { Updates } from '#core/ports.ts';

/** Milliseconds: the screen that has just come is painted first. */
const SOON = 100;

/** The service worker, minded once somebody wants to know of updates and what is on the screen is there. */
export function laterUpdates(open: () => Promise<Updates>): Updates {
	let opening: Promise<Updates> | undefined;
	const bring = () => (opening ??= open());
	return {
		onReady(tell) {
			let stop: (() => void) | undefined;
			let left = false;
			setTimeout(() => {
				bring().then(
					(updates) => {
						if (!left) stop = updates.onReady(tell);
					},
					() => {
						// out of reach for now: the next start asks again
						opening = undefined;
					}
				);
			}, SOON);
			return () => {
				left = true;
				stop?.();
			};
		},
		apply: async () => (await bring()).apply()
	};
}
