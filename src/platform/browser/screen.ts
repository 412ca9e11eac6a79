import type { Screen } from '#core/ports.ts';

export const screen: Screen = {
	stayAwake(refused) {
		let wanted = true;
		let lock: WakeLockSentinel | undefined;
		const ask = async () => {
			if (!wanted || document.visibilityState !== 'visible') return;
			try {
				lock = await navigator.wakeLock.request('screen');
			} catch {
				// low battery, or a browser without it; the session goes on all the same
				refused();
			}
			if (!wanted) void lock?.release();
		};
		// the browser drops the lock whenever the page is hidden
		document.addEventListener('visibilitychange', ask);
		void ask();
		return () => {
			wanted = false;
			document.removeEventListener('visibilitychange', ask);
			void lock?.release();
		};
	},
	onVisible(tell) {
		const changed = () => {
			tell(document.visibilityState === 'visible');
		};
		// iOS sometimes gives only pagehide when an installed app is swiped away
		const gone = () => {
			tell(false);
		};
		document.addEventListener('visibilitychange', changed);
		addEventListener('pagehide', gone);
		return () => {
			document.removeEventListener('visibilitychange', changed);
			removeEventListener('pagehide', gone);
		};
	},
	dark: () => matchMedia('(prefers-color-scheme: dark)').matches,
	calm: () => matchMedia('(prefers-reduced-motion: reduce)').matches,
	onTaste(tell) {
		const queries = ['(prefers-color-scheme: dark)', '(prefers-reduced-motion: reduce)'].map(
			(query) => matchMedia(query)
		);
		for (const query of queries) query.addEventListener('change', tell);
		return () => {
			for (const query of queries) query.removeEventListener('change', tell);
		};
	}
};
