import type { Tone } from '#core/tone.ts';
import type { Attendant } from './attendant.ts';

/** Signals that change what the body does. Beats are left out: a screen must never flicker. */
const SEEN: ReadonlySet<Tone> = new Set([
	'start',
	'half',
	'release',
	'side',
	'blockEnd',
	'sessionEnd'
]);

/** Shows each signal that matters as a calm change of the whole screen, for those who do not hear it. */
export function flasher(flash: () => void): Attendant {
	return (event) => {
		if (event.type === 'cue' && SEEN.has(event.tone)) flash();
	};
}
