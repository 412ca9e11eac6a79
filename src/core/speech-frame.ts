import { BINS } from './cosine-transform.ts';

/** Pitches are written in bands, 25 Hz a pitch: narrow where speech has its vowels, wide where it hisses. */
const WIDTHS = [
	4, 4, 4, 4, 4, 4, 4, 4, 8, 8, 8, 8, 16, 16, 16, 16, 32, 32, 32, 32, 32, 32
] as const;
const EDGES = WIDTHS.map((_, band) => WIDTHS.slice(0, band).reduce((sum, width) => sum + width, 0));
export const BANDS = WIDTHS.length;

/** Levels of a band are 3 dB apart; level 0 is silence, the others √2 to the power of the level. */
const QUIETEST = 3;
export const LOUDEST = 31;
/** Below this level no pitch would be as large as one step: only the level is kept, and sounds as noise. */
export const LEAST_CODED = 9;
/** Step at level 0, in samples. Smaller: better and larger. */
const STEP = 12;
/** Loudness of the noise that stands for pitches too small to be kept, against what was there. */
const NOISE = 0.6;

/** One frame as it is written: a level for each band, steps for each pitch. */
export interface Frame {
	readonly levels: Int32Array;
	readonly steps: Int32Array;
}
export const emptyFrame = (): Frame => ({
	levels: new Int32Array(BANDS),
	steps: new Int32Array(BINS)
});

/** What is written for the pitches of one frame of sound. */
export function frameOf(pitches: Float64Array): Frame {
	const frame = emptyFrame();
	for (let band = 0; band < BANDS; band++) {
		const [from, to] = binsOf(band);
		const power = pitches.subarray(from, to).reduce((sum, x) => sum + x * x, 0) / (to - from);
		if (power < QUIETEST ** 2) continue;
		const level = Math.min(LOUDEST, Math.round(Math.log2(power)));
		frame.levels[band] = level;
		if (level < LEAST_CODED) continue;
		for (let k = from; k < to; k++) {
			const pitch = pitches[k] ?? 0;
			// rounded down a little: what is near nothing is cheaper as nothing
			frame.steps[k] = Math.sign(pitch) * Math.floor(Math.abs(pitch) / stepAt(level) + 0.4);
		}
	}
	return frame;
}

/** Writes the pitches a frame stands for, with noise from −1 to 1 where they were too small to keep. */
export function layPitches(
	pitches: Float64Array,
	{ levels, steps }: Frame,
	noise: () => number
): void {
	pitches.fill(0);
	for (let band = 0; band < BANDS; band++) {
		const level = levels[band] ?? 0;
		if (level === 0) continue;
		const [from, to] = binsOf(band);
		const step = stepAt(level);
		let kept = 0;
		let gaps = 0;
		for (let k = from; k < to; k++) {
			const pitch = (steps[k] ?? 0) * step;
			pitches[k] = pitch;
			kept += pitch * pitch;
			if (pitch === 0) gaps += 1;
		}
		const missing = Math.max(0, 2 ** level * (to - from) - kept);
		const loud = NOISE * Math.min(Math.sqrt(missing / gaps), step / 2);
		for (let k = from; k < to; k++) if (pitches[k] === 0) pitches[k] = loud * noise();
	}
}

/** The pitches of a band: from the first up to, but not at, the second. */
export function binsOf(band: number): readonly [from: number, to: number] {
	return [EDGES[band] ?? 0, EDGES[band + 1] ?? BINS];
}

/** Half as many dB as the level: twice the loudness allows √2 of the noise. */
function stepAt(level: number): number {
	return STEP * 2 ** (level / 4);
}

/** From −1 to 1 without a rhythm one could hear, and the same each time (the generator of ANSI C). */
export function noiseOf(): () => number {
	let seed = 1;
	return () => {
		seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
		return (seed >>> 8) / 2 ** 23 - 1;
	};
}
