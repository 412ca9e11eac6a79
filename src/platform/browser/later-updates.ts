import type { Updates } from '#core/ports.ts';
import { listenLater } from './listen-later.ts';

/** Milliseconds: the screen that has just come is painted first. */
const SOON = 100;

/** The service worker, minded once somebody wants to know of updates and what is on the screen is there. */
export function laterUpdates(open: () => Promise<Updates>): Updates {
	let opening: Promise<Updates> | undefined;
	const bring = () => (opening ??= open());
	return {
		onReady(tell) {
			const painted = new Promise((resolve) => setTimeout(resolve, SOON));
			return listenLater(painted.then(bring), (updates) => updates.onReady(tell));
		},
		apply: async () => (await bring()).apply()
	};
}
