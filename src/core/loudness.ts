/**
 * How loud speech seems, in dB below full scale: the K weighting and the gates of ITU-R BS.1770-4, with blocks of 100 ms
 * instead of 400, since a word may be shorter than that. −Infinity for silence. `samples` are 16-bit mono.
 */
export function loudnessOf(samples: Int16Array, rate: number): number {
	const weighted = kWeighted(samples, rate);
	const block = Math.round(rate / 10);
	const powers: number[] = [];
	for (let at = 0; at === 0 || at + block <= weighted.length; at += block / 4)
		powers.push(powerOf(weighted.subarray(at, at + block)));
	const heard = powers.filter((power) => dB(power) > ABSOLUTE_GATE);
	const gate = dB(mean(heard)) + RELATIVE_GATE;
	return dB(mean(heard.filter((power) => dB(power) > gate)));
}

const ABSOLUTE_GATE = -70;
const RELATIVE_GATE = -10;

type Filter = readonly [b0: number, b1: number, b2: number, a1: number, a2: number];

/** The head lifts what is high, and little is heard of what is very low. */
function kWeighted(samples: Int16Array, rate: number): Float64Array {
	const sound = Float64Array.from(samples, (sample) => sample / 32_768);
	return filtered(filtered(sound, shelf(rate)), highPass(rate));
}

// centre, Q and gain of the two filters of BS.1770, worked out for any rate
function shelf(rate: number): Filter {
	const k = Math.tan((Math.PI * 1681.974) / rate);
	const q = 0.70717;
	const high = 10 ** (3.99984 / 20);
	const band = high ** 0.4996668;
	const a0 = 1 + k / q + k * k;
	return [
		(high + (band * k) / q + k * k) / a0,
		(2 * (k * k - high)) / a0,
		(high - (band * k) / q + k * k) / a0,
		(2 * (k * k - 1)) / a0,
		(1 - k / q + k * k) / a0
	];
}

function highPass(rate: number): Filter {
	const k = Math.tan((Math.PI * 38.1355) / rate);
	const q = 0.50033;
	const a0 = 1 + k / q + k * k;
	return [1, -2, 1, (2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0];
}

function filtered(sound: Float64Array, [b0, b1, b2, a1, a2]: Filter): Float64Array {
	let [x1, x2, y1, y2] = [0, 0, 0, 0];
	return sound.map((x) => {
		const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
		[x1, x2, y1, y2] = [x, x1, y, y1];
		return y;
	});
}

function powerOf(block: Float64Array): number {
	return block.reduce((sum, x) => sum + x * x, 0) / Math.max(1, block.length);
}

function mean(powers: readonly number[]): number {
	return powers.reduce((sum, power) => sum + power, 0) / Math.max(1, powers.length);
}

function dB(power: number): number {
	return -0.691 + 10 * Math.log10(power);
}
