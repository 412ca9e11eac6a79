import type { LockScreen, LockScreenShown } from '#core/ports.ts';
import { listenLater } from './listen-later.ts';

/** The lock screen, brought when a session begins. What is shown before it is there is shown as soon as it is. */
export function laterLockScreen(open: () => Promise<LockScreen>): LockScreen {
	let screen: LockScreen | undefined;
	let waiting: LockScreenShown | undefined;
	return {
		show(shown) {
			if (screen) screen.show(shown);
			else waiting = shown;
		},
		clear() {
			waiting = undefined;
			screen?.clear();
		},
		onCommand(hear) {
			const opening = open().then((opened) => {
				screen = opened;
				if (waiting) opened.show(waiting);
				return opened;
			});
			return listenLater(opening, (opened) => opened.onCommand(hear));
		}
	};
}
