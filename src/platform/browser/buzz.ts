import type { Buzz } from '#core/ports.ts';

/** Chrome and Samsung's browser on Android shake the phone; iPhones never let a page do it. */
export const buzz: Buzz = {
	// desktop Chrome has the function and nothing to shake
	can: 'vibrate' in navigator && matchMedia('(pointer: coarse)').matches,
	buzz(pattern) {
		if (buzz.can) navigator.vibrate([...pattern]);
	}
};
