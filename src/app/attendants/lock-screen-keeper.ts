import type { LockScreen, LockScreenShown } from '#core/ports.ts';
import type { Attendant } from './attendant.ts';

/** Shows the running session on the locked screen: at each step, and after each jump, pause and start. */
export function lockScreenKeeper(
	lockScreen: LockScreen,
	describe: () => Omit<LockScreenShown, 'playing'>
): Attendant {
	let playing = false;
	return ({ type }) => {
		if (type === 'left') lockScreen.clear();
		if (type === 'played') playing = true;
		if (type === 'paused') playing = false;
		if (type === 'played' || type === 'paused' || type === 'stepped')
			lockScreen.show({ ...describe(), playing });
	};
}
