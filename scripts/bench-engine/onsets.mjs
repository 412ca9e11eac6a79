// Finds each planned sound in a recording of the track.

/** Zero crossings of the sinc kept on each side. */
const REACH = 24;
/** How much of a planned sound is looked for: its onset, a moment of what is before it included. */
const BEFORE = 0.01;
const ONSET = 0.24;
/** How far from its expected place an onset is looked for first, and how alike it has to be, of 1. */
const NEAR = 0.06;
const ALIKE = 0.9;
/** Where it is not there, this much of the track is looked for, over a wider range: a sound that waited, or jumped. */
const CONTEXT = 3;
const CONTEXT_ALIKE = 0.6;
const BACK = 2;
const AHEAD = 40;
/** What is less alike than the best by no more than this may be the same sound said again: the first one counts. */
const AS_GOOD = 0.02;
/** The track's beginning is looked for by this much of it, which it does not repeat, within the first seconds. */
const OPENING = 12;
const OPENING_WITHIN = 40;

/**
 * @typedef {object} Onset
 * @property {number} planned seconds on the track
 * @property {number} [heard] seconds in the recording; nothing when it was not heard
 * @property {number} [likeness] of what was heard to what was planned, 1 for the same wave
 */

/**
 * @param {Int16Array} track
 * @param {number} rate of the track
 * @param {readonly number[]} planned where on the track each sound begins, in seconds, in order of time and none twice
 * @param {Float32Array} heard
 * @param {number} heardRate a whole multiple of the track's
 * @returns {Onset[]}
 */
export function onsetsOf(track, rate, planned, heard, heardRate) {
	const last = Math.ceil(((planned.at(-1) ?? 0) + CONTEXT + 1) * rate);
	const wanted = upsampled(track.subarray(0, last), heardRate / rate);
	const ear = earOf(heard);
	/** @param {number} at @param {number} length @param {number} from @param {number} to seconds @param {boolean} [early] */
	const find = (at, length, from, to, early = false) => {
		const first = Math.round(at * heardRate);
		const piece = wanted.subarray(first, first + Math.round(length * heardRate));
		const found = ear(piece, Math.round(from * heardRate), Math.round(to * heardRate), early);
		return { at: found.at / heardRate, likeness: found.likeness };
	};
	/** @param {number} at place on the track @param {number} expected place in the recording */
	const findOnset = (at, expected) => {
		const { at: begin, likeness } = find(
			at - BEFORE,
			BEFORE + ONSET,
			expected - BEFORE - NEAR,
			expected - BEFORE + NEAR
		);
		return likeness >= ALIKE ? { heard: begin + BEFORE, likeness } : undefined;
	};

	const first = planned[0] ?? 0;
	let shift = find(first, OPENING, 0, OPENING_WITHIN).at - first;
	let before = -Infinity;
	return planned.map((at, index) => {
		let found = findOnset(at, at + shift);
		const next = planned[index + 1];
		// where the next one is in its place, this one did not wait: it was not played
		if (!found && !(next !== undefined && findOnset(next, next + shift))) {
			const wide = find(at, CONTEXT, Math.max(before, at + shift - BACK), at + shift + AHEAD, true);
			if (wide.likeness >= CONTEXT_ALIKE) found = findOnset(at, wide.at);
		}
		if (!found) return { planned: at };
		shift = found.heard - at;
		before = found.heard;
		return { planned: at, ...found };
	});
}

/** @param {Int16Array} samples @param {number} times */
function upsampled(samples, times) {
	const kernels = Array.from({ length: times }, (_, phase) =>
		Float64Array.from({ length: 2 * REACH }, (_, k) => {
			const x = phase / times + REACH - 1 - k;
			const window = 0.5 + 0.5 * Math.cos((Math.PI * x) / REACH);
			return (window * (x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x))) / 32_768;
		})
	);
	const result = new Float32Array(samples.length * times);
	for (let i = 0; i < samples.length; i++)
		for (const [phase, kernel] of kernels.entries()) {
			let sum = 0;
			for (let k = 0; k < kernel.length; k++) sum += kernel[k] * (samples[i + k - REACH + 1] ?? 0);
			result[i * times + phase] = sum;
		}
	return result;
}

/** Looks for pieces of sound in a recording by normalised cross-correlation. @param {Float32Array} heard */
function earOf(heard) {
	const energy = new Float64Array(heard.length + 1);
	for (let i = 0; i < heard.length; i++) energy[i + 1] = energy[i] + heard[i] ** 2;

	/**
	 * Where between two places a piece begins that is most like the one wanted; between two samples, too.
	 * @param {Float32Array} piece @param {number} from @param {number} to
	 * @param {boolean} early whether the first place that will do is wanted, roughly, and not the best
	 */
	return (piece, from, to, early) => {
		const start = Math.max(0, from);
		const count = Math.min(to, heard.length - piece.length) - start + 1;
		if (count < 1) return { at: 0, likeness: 0 };
		const products = correlation(heard.subarray(start, start + count + piece.length - 1), piece);
		const own = piece.reduce((sum, value) => sum + value ** 2, 0);
		/** @param {number} lag */
		const likeness = (lag) => {
			const at = start + lag;
			const theirs = energy[at + piece.length] - energy[at];
			// nothing but rounding is in there
			return theirs < own * 1e-6 ? 0 : products[lag] / Math.sqrt(own * theirs);
		};
		let best = 0;
		for (let lag = 1; lag < count; lag++) if (likeness(lag) > likeness(best)) best = lag;
		if (early) {
			const enough = likeness(best) - AS_GOOD;
			for (best = 0; likeness(best) < enough;) best += 1;
		}
		const [left, top, right] = [best - 1, best, best + 1].map((lag) =>
			lag < 0 || lag >= count ? likeness(best) : likeness(lag)
		);
		const bend = left - 2 * top + right;
		const between = bend < 0 ? (left - right) / (2 * bend) : 0;
		return { at: start + best + between, likeness: top };
	};
}

/** The sum of products of a piece with a longer sound, for each place the piece fits. */
function correlation(/** @type {Float32Array} */ sound, /** @type {Float32Array} */ piece) {
	const size = 2 ** Math.ceil(Math.log2(sound.length));
	// two real sounds are transformed as one complex one
	const real = new Float64Array(size);
	const imaginary = new Float64Array(size);
	real.set(sound);
	imaginary.set(piece);
	transform(real, imaginary);
	const outReal = new Float64Array(size);
	const outImaginary = new Float64Array(size);
	for (let i = 0; i < size; i++) {
		const j = (size - i) % size;
		const soundReal = (real[i] + real[j]) / 2;
		const soundImaginary = (imaginary[i] - imaginary[j]) / 2;
		const pieceReal = (imaginary[i] + imaginary[j]) / 2;
		const pieceImaginary = (real[j] - real[i]) / 2;
		// sound times the piece's conjugate; conjugated once more, for the way back
		outReal[i] = soundReal * pieceReal + soundImaginary * pieceImaginary;
		outImaginary[i] = soundReal * pieceImaginary - soundImaginary * pieceReal;
	}
	transform(outReal, outImaginary);
	return outReal.map((value) => value / size);
}

/** A Fourier transform in place; as long as a power of two. */
function transform(/** @type {Float64Array} */ real, /** @type {Float64Array} */ imaginary) {
	const size = real.length;
	for (let i = 1, j = 0; i < size; i++) {
		let bit = size >> 1;
		for (; j & bit; bit >>= 1) j ^= bit;
		j ^= bit;
		if (i < j) {
			[real[i], real[j]] = [real[j], real[i]];
			[imaginary[i], imaginary[j]] = [imaginary[j], imaginary[i]];
		}
	}
	const cosine = Float64Array.from({ length: size / 2 }, (_, i) =>
		Math.cos((2 * Math.PI * i) / size)
	);
	const sine = Float64Array.from({ length: size / 2 }, (_, i) =>
		Math.sin((-2 * Math.PI * i) / size)
	);
	for (let half = 1; half < size; half *= 2) {
		const stride = size / (2 * half);
		for (let block = 0; block < size; block += 2 * half)
			for (let i = 0; i < half; i++) {
				const low = block + i;
				const high = low + half;
				const turnReal = cosine[i * stride];
				const turnImaginary = sine[i * stride];
				const x = real[high] * turnReal - imaginary[high] * turnImaginary;
				const y = real[high] * turnImaginary + imaginary[high] * turnReal;
				real[high] = real[low] - x;
				imaginary[high] = imaginary[low] - y;
				real[low] += x;
				imaginary[low] += y;
			}
	}
}
