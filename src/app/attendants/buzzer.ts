import type { Buzz } from '#core/ports.ts';
import type { Millis } from '#core/time.ts';
import type { Tone } from '#core/tone.ts';
import type { Attendant } from './attendant.ts';

/** Shaking and stillness in turn, for each tone a pattern of its own. */
const PATTERNS: Readonly<Partial<Record<Tone, readonly Millis[]>>> = {
	count: [40],
	start: [220],
	half: [60, 120, 60],
	release: [120, 100, 120],
	side: [80, 80, 80, 80, 80],
	beat: [30],
	reminder: [60],
	wait: [60, 200, 60],
	blockEnd: [160, 120, 160],
	sessionEnd: [200, 120, 200, 120, 400]
};

/** Shakes the phone in step with the sound. */
export function buzzer(phone: Buzz): Attendant {
	return (event) => {
		const pattern = event.type === 'cue' && PATTERNS[event.tone];
		if (pattern) phone.buzz(pattern);
	};
}
