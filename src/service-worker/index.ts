import { cleanupOutdatedCaches, PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

/** A file to keep; one whose address bears no hash of its content comes with a revision. */
interface Kept {
	url: string;
	revision: string | null;
}

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: Kept[] };

/** Files fetched side by side while installing: what browsers allow one origin. */
const LANES = 6;

const files: readonly Kept[] = self.__WB_MANIFEST;
const kept = new PrecacheController();
kept.addToCacheList([...files]);

/**
 * Brings every file, or fails as a whole. The library would ask for one after the other, and on a slow line each answer
 * takes its time: nobody should have to stay on the page for that long before it works in airplane mode.
 */
async function keepAll(event: ExtendableEvent): Promise<void> {
	const left = files.values();
	await Promise.all(
		Array.from({ length: LANES }, async () => {
			for (const { url, revision } of left) {
				// a file without its content's hash in its name may lie in the browser's own cache from an older visit
				const request = new Request(url, { cache: revision ? 'reload' : 'default' });
				const cacheKey = kept.getCacheKeyForURL(url);
				await Promise.all(kept.strategy.handleAll({ request, event, params: { cacheKey } }));
			}
		})
	);
}

self.addEventListener('install', (event) => {
	event.waitUntil(keepAll(event));
});
self.addEventListener('activate', (event) => {
	void kept.activate(event);
});
registerRoute(new PrecacheRoute(kept, { ignoreURLParametersMatching: [/./], cleanURLs: false }));
cleanupOutdatedCaches();
// an unknown or slash-less address boots the client router, which knows what to say
registerRoute(new NavigationRoute(kept.createHandlerBoundToURL('404.html')));

// the very first visit must already work offline; a page that runs an older version keeps its own worker until it asks
self.addEventListener('activate', (event) => {
	event.waitUntil(self.clients.claim());
});
self.addEventListener('message', ({ data }: { data: unknown }) => {
	if (data instanceof Object && 'type' in data && data.type === 'SKIP_WAITING')
		void self.skipWaiting();
});
