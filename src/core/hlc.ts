import type { WallTime } from './time.ts';

/**
 * A hybrid logical clock reading: 12 hex digits of milliseconds, 4 of a counter, then the install's id. Readings
 * sort as text, and always after the ones this phone knew before, even when its clock is set back.
 */
export type Hlc = string & { readonly of: 'hlc' };

const COUNTER_MAX = 0xffff;

/** The reading after `last` at wall time `at`. */
export function tickHlc(last: Hlc | undefined, at: WallTime, dev: string): Hlc {
	const before = last === undefined ? { millis: 0, counter: 0 } : parseHlc(last);
	const ahead = at > before.millis;
	const full = !ahead && before.counter === COUNTER_MAX;
	const millis = ahead ? at : before.millis + (full ? 1 : 0);
	const counter = ahead || full ? 0 : before.counter + 1;
	return `${hex(millis, 12)}${hex(counter, 4)}${dev}` as Hlc;
}

function parseHlc(reading: Hlc): { millis: number; counter: number } {
	return {
		millis: parseInt(reading.slice(0, 12), 16),
		counter: parseInt(reading.slice(12, 16), 16)
	};
}

const hex = (n: number, width: number) => Math.floor(n).toString(16).padStart(width, '0');
