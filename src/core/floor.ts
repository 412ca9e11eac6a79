import { RATE } from './wav.ts';

/**
 * An inaudible 40 Hz hum under the whole track, −60 dBFS RMS (amplitude 46 of 32,767). A page that plays pure
 * silence counts as silent: browsers slow its timers, may freeze it, and headsets fall asleep and eat the next word.
 * 40 Hz has a period of 400 samples, so it joins itself without a seam.
 */
const FLOOR = 46;
const FLOOR_PERIOD = RATE / 40;

/** Lays the floor under samples that are still silent. */
export function layFloor(samples: Int16Array): void {
	const period = Int16Array.from({ length: FLOOR_PERIOD }, (_, i) =>
		Math.round(FLOOR * Math.sin((2 * Math.PI * i) / FLOOR_PERIOD))
	);
	samples.set(period.subarray(0, samples.length));
	// what lies there already is laid again behind it, twice as much each time
	for (let done = FLOOR_PERIOD; done < samples.length; done *= 2) samples.copyWithin(done, 0, done);
}
