import type { Screen } from '#core/ports.ts';
import type { Attendant } from './attendant.ts';

/** Keeps the screen on while the session runs, and only then. */
export function screenKeeper(screen: Screen, refused: () => void): Attendant {
	let letSleep: (() => void) | undefined;
	return ({ type }) => {
		if (type === 'played') letSleep ??= screen.stayAwake(refused);
		if (type === 'paused' || type === 'left') {
			letSleep?.();
			letSleep = undefined;
		}
	};
}
