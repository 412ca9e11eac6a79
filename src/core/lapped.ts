import { BINS, cosineTransform } from './cosine-transform.ts';

/**
 * The lapped transform of sound codecs (modified discrete cosine transform, Princen, Johnson and Bradley 1987): a frame of
 * sound becomes `BINS` pitches, each frame reaching half into its neighbours, so that none of them is heard to begin or
 * end. Added up again, the frames give back the sound.
 */
const WINDOW = Float64Array.from({ length: 2 * BINS }, (_, i) =>
	Math.sin((Math.PI * (i + 0.5)) / (2 * BINS))
);
const HALF = BINS / 2;
/** Where a frame is unfolded; the next one has the same place. */
const unfolded = new Float64Array(BINS);

/** The pitches in the `2 * BINS` samples from `at`. */
export function pitchesOf(sound: Float64Array, at: number): Float64Array {
	const windowed = (i: number) => (WINDOW[i] ?? 0) * (sound[at + i] ?? 0);
	const folded = new Float64Array(BINS);
	for (let i = 0; i < HALF; i++) {
		folded[i] = -windowed(3 * HALF - 1 - i) - windowed(3 * HALF + i);
		folded[HALF + i] = windowed(i) - windowed(BINS - 1 - i);
	}
	return cosineTransform(folded);
}

/** Adds the sound of these pitches to the `2 * BINS` samples from `at`. */
export function addPitches(sound: Float64Array, at: number, pitches: Float64Array): void {
	cosineTransform(pitches, unfolded);
	const add = (i: number, value: number) => {
		sound[at + i] = (sound[at + i] ?? 0) + (WINDOW[i] ?? 0) * value;
	};
	for (let i = 0; i < HALF; i++) {
		const first = unfolded[i] ?? 0;
		const second = unfolded[HALF + i] ?? 0;
		add(i, second);
		add(BINS - 1 - i, -second);
		add(3 * HALF - 1 - i, -first);
		add(3 * HALF + i, -first);
	}
}
