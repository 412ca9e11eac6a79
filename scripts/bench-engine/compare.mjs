// A recording of a session against its plan, in numbers.
import { onsetsOf } from './onsets.mjs';
import { share } from './table.mjs';

/** From one sound to the next, what changes by more milliseconds than this is a jump. */
const JUMP = 1;
/** Seconds; the hum under the track is never still for as long. */
const STILL = 0.002;

/**
 * Twice: as it was heard, and with the silences cut out that nobody planned. The track hums from end to end: where a
 * recording is silent, the sound server was given nothing in time, and what follows comes later by so much.
 * @param {{ samples: Int16Array, rate: number }} track
 * @param {readonly number[]} planned seconds, in order of time and none twice
 * @param {Float32Array} heard
 * @param {number} rate
 */
export function compare(track, planned, heard, rate) {
	const onsets = onsetsOf(track.samples, track.rate, planned, heard, rate);
	const found = onsets.flatMap(({ heard: at }) => (at === undefined ? [] : [at]));
	const [first = 0, last = 0] = [found[0], found.at(-1)];
	const { silences, rest } = withoutSilence(heard, rate);
	return {
		heard: summary(onsets),
		given: summary(onsetsOf(track.samples, track.rate, planned, rest, rate)),
		silences: silences
			.filter(({ at }) => at > first && at < last)
			.map(({ length }) => length * 1_000)
	};
}

/** @param {ReturnType<typeof onsetsOf>} onsets */
function summary(onsets) {
	const found = onsets.flatMap(({ planned, heard, likeness }) =>
		heard === undefined || likeness === undefined ? [] : [{ planned, heard, likeness }]
	);
	const start = found[0] ? found[0].heard - found[0].planned : 0;
	const late = found.map(({ planned, heard }) => ({
		planned,
		by: (heard - planned - start) * 1_000
	}));
	const errors = late.map(({ by }) => Math.abs(by));
	return {
		planned: onsets.length,
		missed: onsets.length - found.length,
		p50: share(errors, 0.5),
		p99: share(errors, 0.99),
		max: share(errors, 1),
		jumps: late
			.map(({ planned, by }, i) => ({ at: planned, by: by - (late[i - 1]?.by ?? 0) }))
			.filter(({ by }) => Math.abs(by) > JUMP),
		drift: driftOf(late),
		likeness: Math.min(...found.map(({ likeness }) => likeness))
	};
}

/** How fast the lateness grows, in parts of a million: the middle one of all pairs, whatever jumps there are. */
function driftOf(/** @type {{ planned: number, by: number }[]} */ late) {
	const slopes = late.flatMap((a, i) =>
		late.slice(i + 1).map((b) => ((b.by - a.by) / (b.planned - a.planned)) * 1_000)
	);
	return share(slopes, 0.5);
}

/** @param {Float32Array} heard @param {number} rate */
function withoutSilence(heard, rate) {
	/** @type {{ at: number, length: number }[]} seconds */
	const silences = [];
	const rest = new Float32Array(heard.length);
	let kept = 0;
	for (let from = 0; from < heard.length;) {
		let to = from;
		while (heard[to] === 0) to += 1;
		if (to - from >= STILL * rate) silences.push({ at: from / rate, length: (to - from) / rate });
		else kept += to - from;
		if (to < heard.length) rest[kept++] = heard[to++];
		from = to;
	}
	return { silences, rest: rest.subarray(0, kept) };
}
