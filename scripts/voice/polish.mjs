// From what a speech program says to a clip: cut, cleaned and as loud as every other.

/** Loudness all clips share, and what no sample goes beyond, in dB below full scale. */
const LOUDNESS = -20;
const PEAK = -3;
/** Below this no speech lives, only hum and thumps small speakers stumble on. */
const HIGH_PASS = 80;
/** Quieter than the loudest moment by this many dB counts as silence at the ends. */
const SILENCE = -46;
/** Seconds kept before the first and after the last sound; the ends fade within them. */
const BEFORE = 0.015;
const AFTER = 0.04;
/** Rests longer than this are cut down to it: a sentence is calm, not halting. */
const REST = 0.36;

/**
 * @param {Float64Array} sound
 * @param {number} rate
 * @param {(samples: Int16Array, rate: number) => number} loudnessOf
 * @returns {Int16Array}
 */
export function polish(sound, rate, loudnessOf) {
	const clip = faded(shortRests(cut(highPassed(sound, rate), rate), rate), rate);
	// limiting takes a little loudness away, so the level is found in a few rounds
	let level = 1;
	let samples = toInt16(clip);
	for (let round = 0; round < 5; round++) {
		level *= 10 ** ((LOUDNESS - loudnessOf(samples, rate)) / 20);
		samples = toInt16(limited(clip, level, rate));
	}
	return samples;
}

function highPassed(sound, rate) {
	const k = Math.tan((Math.PI * HIGH_PASS) / rate);
	const a0 = 1 + Math.SQRT2 * k + k * k;
	const a1 = (2 * (k * k - 1)) / a0;
	const a2 = (1 - Math.SQRT2 * k + k * k) / a0;
	let [x1, x2, y1, y2] = [0, 0, 0, 0];
	return sound.map((x) => {
		const y = (x - 2 * x1 + x2) / a0 - a1 * y1 - a2 * y2;
		[x1, x2, y1, y2] = [x, x1, y, y1];
		return y;
	});
}

/** True for each 5 ms in which something is heard. */
function heard(sound, rate) {
	const frame = rate / 200;
	const powers = Array.from({ length: Math.floor(sound.length / frame) }, (_, i) =>
		sound.subarray(i * frame, (i + 1) * frame).reduce((sum, x) => sum + x * x, 0)
	);
	const least = Math.max(...powers) * 10 ** (SILENCE / 10);
	return powers.map((power) => power > least);
}

function cut(sound, rate) {
	const frames = heard(sound, rate);
	const first = frames.indexOf(true) / 200;
	const last = (frames.lastIndexOf(true) + 1) / 200;
	return sound.slice(
		Math.max(0, Math.round((first - BEFORE) * rate)),
		Math.round((last + AFTER) * rate)
	);
}

function shortRests(sound, rate) {
	const frames = heard(sound, rate);
	const frame = rate / 200;
	const kept = [];
	for (let i = 0; i < frames.length; i++) {
		let end = i;
		while (end < frames.length && frames[end] === frames[i]) end++;
		const most = REST * 200;
		const length = end - i;
		if (frames[i] || length <= most) kept.push(sound.subarray(i * frame, end * frame));
		else {
			// the middle of a rest is silence: what is taken out leaves no seam
			const half = (most / 2) * frame;
			kept.push(sound.subarray(i * frame, i * frame + half));
			kept.push(sound.subarray(end * frame - half, end * frame));
		}
		i = end - 1;
	}
	kept.push(sound.subarray(frames.length * frame));
	const joined = new Float64Array(kept.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of kept) {
		joined.set(part, at);
		at += part.length;
	}
	return joined;
}

function faded(sound, rate) {
	const rise = BEFORE * rate;
	const fall = AFTER * rate;
	return sound.map((x, i) => {
		const left = sound.length - i;
		const start = i < rise ? 0.5 - 0.5 * Math.cos((Math.PI * i) / rise) : 1;
		const end = left < fall ? 0.5 - 0.5 * Math.cos((Math.PI * left) / fall) : 1;
		return x * start * end;
	});
}

/** Loud moments are turned down over 4 ms around them, so that nothing is cut off. */
function limited(sound, level, rate) {
	const most = 10 ** (PEAK / 20);
	const reach = Math.round(rate * 0.004);
	const least = new Float64Array(sound.length).fill(1);
	for (let i = 0; i < sound.length; i++) {
		const gain = most / Math.abs(sound[i] * level);
		for (let k = Math.max(0, i - reach); gain < 1 && k <= i + reach && k < least.length; k++)
			least[k] = Math.min(least[k], gain);
	}
	const around = 2 * reach + 1;
	let sum = around;
	for (let k = 0; k < reach; k++) sum += (least[k] ?? 1) - 1;
	return sound.map((x, i) => {
		sum += (least[i + reach] ?? 1) - (least[i - reach - 1] ?? 1);
		return x * level * Math.min(1, sum / around);
	});
}

function toInt16(sound) {
	return Int16Array.from(sound, (x) => Math.max(-32_767, Math.min(32_767, Math.round(x * 32_767))));
}
