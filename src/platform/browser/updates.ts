import type { Updates } from '#core/ports.ts';
import { trustedUrl } from './trusted-url.ts';
import { sessionRuns } from './turn.ts';

/**
 * The service worker, registered by hand: the plugin's own helper does not pass Trusted Types. A new version waits
 * until the person takes it, and never replaces the page under a session.
 *
 * @param base the app's path without a slash at its end: '' or '/name'
 */
export function openUpdates(base: string, dev: boolean): Updates {
	const listeners = new Set<() => void>();
	let waiting: ServiceWorker | null = null;
	const found = (worker: ServiceWorker | null) => {
		// without a controller this is the first visit: nothing to change over from
		if (!worker || !navigator.serviceWorker.controller) return;
		waiting = worker;
		for (const tell of listeners) tell();
	};
	if (!dev && 'serviceWorker' in navigator) void register();

	async function register() {
		// the first worker of all takes over a page that already runs its version; any later one brings another
		let controlled = navigator.serviceWorker.controller !== null;
		navigator.serviceWorker.addEventListener('controllerchange', () => {
			if (controlled) location.reload();
			controlled = true;
		});
		const registration = await navigator.serviceWorker.register(
			trustedUrl(`${base}/service-worker.js`),
			{
				scope: `${base}/`,
				updateViaCache: 'none'
			}
		);
		found(registration.waiting);
		registration.addEventListener('updatefound', () => {
			const { installing } = registration;
			installing?.addEventListener('statechange', () => {
				if (installing.state === 'installed') found(installing);
			});
		});
		document.addEventListener('visibilitychange', () => {
			// offline, the check fails: the next one will do
			if (document.visibilityState === 'visible') registration.update().catch(() => undefined);
		});
	}

	return {
		onReady(tell) {
			listeners.add(tell);
			if (waiting) tell();
			return () => {
				listeners.delete(tell);
			};
		},
		async apply() {
			if (!waiting || (await sessionRuns())) return false;
			waiting.postMessage({ type: 'SKIP_WAITING' });
			return true;
		}
	};
}
