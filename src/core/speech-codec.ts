import { BINS } from './cosine-transform.ts';
import { addPitches, pitchesOf } from './lapped.ts';
import { bitReader, bitWriter, evenChances, type BitCoder, type Chances } from './range-coder.ts';
import {
	BANDS,
	binsOf,
	emptyFrame,
	frameOf,
	LEAST_CODED,
	LOUDEST,
	noiseOf,
	layPitches,
	type Frame
} from './speech-frame.ts';

/** Kinds of bits: of a pitch by level, neighbours and how many went before; of a level by band and its neighbour. */
const NEARS = 6;
const RUN = 4;
const LEVELS_FROM = (LOUDEST + 1) * NEARS * RUN;
const LEVEL_RUN = 16;
export const KINDS = LEVELS_FROM + BANDS * 2 * LEVEL_RUN;
/** Longer runs are written as a number. */
const MOST_RUN = 14;

/**
 * Speech in about a tenth of its samples' bytes, made for a voice of 16,000 samples a second. Each frame of 20 ms is
 * written as how loud it is in each band, then its pitches in steps that grow with that loudness: as the ear, it minds
 * noise less where there is more to hear. Worked out here rather than by the browser: no codec of a phone is needed,
 * and workers may do it.
 *
 * The bytes of a clip of 16-bit mono samples; `chances` are left as they are.
 */
export function encodeSpeech(samples: Int16Array, chances: Chances): Uint8Array {
	const writer = bitWriter(chances.slice());
	writeFrames(writer, framesOf(samples));
	return writer.bytes();
}

/** The samples of a clip that was written with the same chances. */
export function decodeSpeech(bytes: Uint8Array, samples: number, chances: Chances): Int16Array {
	const count = frameCount(samples);
	const sound = new Float64Array((count + 1) * BINS);
	const reader = bitReader(chances.slice(), bytes);
	const noise = noiseOf();
	const unread = emptyFrame();
	// two frames and one set of pitches, used over and over: a sentence has hundreds
	let before = emptyFrame();
	let frame = emptyFrame();
	const pitches = new Float64Array(BINS);
	for (let i = 0; i < count; i++) {
		[before, frame] = [frame, before];
		codeFrame(reader, unread, before, frame);
		layPitches(pitches, frame, noise);
		addPitches(sound, i * BINS, pitches);
	}
	const result = new Int16Array(samples);
	for (let i = 0; i < samples; i++)
		result[i] = Math.max(-32_768, Math.min(32_767, Math.round(sound[BINS + i] ?? 0)));
	return result;
}

/** What to expect of a voice, learnt from its clips. */
export function chancesOf(clips: readonly Int16Array[]): Chances {
	const chances = evenChances(KINDS);
	for (const samples of clips) writeFrames(bitWriter(chances), framesOf(samples));
	return chances;
}

function frameCount(samples: number): number {
	return Math.ceil(samples / BINS) + 1;
}

function framesOf(samples: Int16Array): readonly Frame[] {
	const count = frameCount(samples.length);
	const sound = new Float64Array((count + 1) * BINS);
	sound.set(samples, BINS);
	return Array.from({ length: count }, (_, i) => frameOf(pitchesOf(sound, i * BINS)));
}

function writeFrames(writer: BitCoder, frames: readonly Frame[]): void {
	let before = emptyFrame();
	for (const frame of frames) {
		const coded = emptyFrame();
		codeFrame(writer, frame, before, coded);
		before = coded;
	}
}

/** Writes a frame, or reads it: a reader is given an empty one. What was written is `coded`, whatever was in it. */
function codeFrame(coder: BitCoder, frame: Frame, before: Frame, coded: Frame): void {
	coded.steps.fill(0);
	codeLevels(coder, frame.levels, before.levels, coded.levels);
	for (let band = 0; band < BANDS; band++)
		if ((coded.levels[band] ?? 0) >= LEAST_CODED) codeSteps(coder, band, frame, before, coded);
}

/** A level is likely that of the frame before, changed as the band below has changed. */
function codeLevels(
	coder: BitCoder,
	levels: Int32Array,
	before: Int32Array,
	coded: Int32Array
): void {
	let change = 0;
	for (let band = 0; band < BANDS; band++) {
		const likely = Math.max(0, (before[band] ?? 0) + Math.trunc(change * 0.6));
		const from = LEVELS_FROM + (band * 2 + (change === 0 ? 0 : 1)) * LEVEL_RUN;
		const off = (levels[band] ?? 0) - likely;
		// 0, 1, −1, 2, −2 … as 0, 1, 2, 3, 4 …
		const folded = codeNumber(coder, off > 0 ? 2 * off - 1 : -2 * off, (n) => from + n);
		const level = likely + (folded % 2 ? (folded + 1) / 2 : -folded / 2);
		change = level - (before[band] ?? 0);
		coded[band] = level;
	}
}

/** A step is likely as large as those beside it and those of the frame before. */
function codeSteps(
	coder: BitCoder,
	band: number,
	{ steps }: Frame,
	before: Frame,
	coded: Frame
): void {
	const [from, to] = binsOf(band);
	const size = (of: Int32Array, k: number) => Math.abs(of[k] ?? 0);
	for (let k = from; k < to; k++) {
		const beside = 2 * size(coded.steps, k - 1) + size(coded.steps, k - 2);
		const past = 2 * size(before.steps, k) + size(before.steps, k - 1) + size(before.steps, k + 1);
		const kind = ((coded.levels[band] ?? 0) * NEARS + nearOf(beside + (past >> 1))) * RUN;
		const step = steps[k] ?? 0;
		const length = codeNumber(coder, Math.abs(step), (n) => kind + Math.min(n, RUN - 1));
		coded.steps[k] = length > 0 && coder.plain(step < 0 ? 1 : 0) ? -length : length;
	}
}

function nearOf(sum: number): number {
	if (sum < 3) return sum;
	return sum < 5 ? 3 : sum < 8 ? 4 : 5;
}

/** A number as so many bits "and more"; past `MOST_RUN`, what is left as an Elias gamma code. */
function codeNumber(coder: BitCoder, value: number, kindOf: (n: number) => number): number {
	let n = 0;
	while (n < MOST_RUN && coder.bit(kindOf(n), n < value ? 1 : 0)) n++;
	if (n < MOST_RUN) return n;
	const left = Math.max(0, value - MOST_RUN) + 1;
	let digits = 0;
	while (digits < 20 && coder.plain(left >> (digits + 1) ? 1 : 0)) digits++;
	let read = 1;
	for (let i = digits - 1; i >= 0; i--) read = read * 2 + coder.plain((left >> i) & 1);
	return MOST_RUN + read - 1;
}
