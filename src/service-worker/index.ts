import {
	cleanupOutdatedCaches,
	createHandlerBoundToURL,
	precacheAndRoute
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

declare const self: ServiceWorkerGlobalScope & {
	__WB_MANIFEST: { url: string; revision: string | null }[];
};

precacheAndRoute(self.__WB_MANIFEST, { ignoreURLParametersMatching: [/./], cleanURLs: false });
cleanupOutdatedCaches();
// an unknown or slash-less address boots the client router, which knows what to say
registerRoute(new NavigationRoute(createHandlerBoundToURL('404.html')));

// the very first visit must already work offline; a page that runs an older version keeps its own worker until it asks
self.addEventListener('activate', (event) => {
	event.waitUntil(self.clients.claim());
});
self.addEventListener('message', ({ data }: { data: unknown }) => {
	if (data instanceof Object && 'type' in data && data.type === 'SKIP_WAITING')
		void self.skipWaiting();
});
