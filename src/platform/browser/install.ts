import type { Install } from '#core/ports.ts';

/** Chromium's question, held back until the person wants it. TypeScript's library does not know it. */
interface InstallQuestion extends Event {
	prompt(): Promise<{ readonly outcome: 'accepted' | 'dismissed' }>;
}

/** Listens from the very start: the browser asks once, before any page wants to know. */
export function openInstall(): Install {
	let question: InstallQuestion | undefined;
	let installed = false;
	addEventListener('beforeinstallprompt', (event) => {
		event.preventDefault();
		question = event as InstallQuestion;
	});
	addEventListener('appinstalled', () => {
		installed = true;
		question = undefined;
	});
	return {
		way() {
			// Safari has a word of its own for it
			const alone = (navigator as { standalone?: boolean }).standalone === true;
			if (installed || alone || matchMedia('(display-mode: standalone)').matches)
				return 'installed';
			if (question) return 'button';
			const { userAgent, maxTouchPoints } = navigator;
			// an iPad says it is a Mac, but a Mac has no touch screen
			if (/iPhone|iPad|iPod/.test(userAgent) || (/Macintosh/.test(userAgent) && maxTouchPoints > 1))
				return 'iphone';
			if (/Firefox/.test(userAgent)) return 'firefox';
			return /Android/.test(userAgent) ? 'android' : 'other';
		},
		async ask() {
			const asked = question;
			question = undefined;
			return (await asked?.prompt())?.outcome === 'accepted';
		},
		badge(open) {
			// not every phone has it, and some want to be asked for notifications first: then there is none
			if (!('setAppBadge' in navigator)) return;
			void (open ? navigator.setAppBadge() : navigator.clearAppBadge()).catch(() => undefined);
		}
	};
}
