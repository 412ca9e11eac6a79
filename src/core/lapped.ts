/**
 * The lapped transform of sound codecs (modified discrete cosine transform, Princen, Johnson and Bradley 1987): a frame of
 * sound becomes `BINS` pitches, each frame reaching half into its neighbours, so that none of them is heard to begin or
 * end. Added up again, the frames give back the sound.
 */
export const BINS = 320;

const WINDOW = Float64Array.from({ length: 2 * BINS }, (_, i) =>
	Math.sin((Math.PI * (i + 0.5)) / (2 * BINS))
);
const TURN = 8 * BINS;
const COSINE = Float64Array.from(
	{ length: TURN },
	(_, i) => Math.sqrt(2 / BINS) * Math.cos((2 * Math.PI * i) / TURN)
);
const HALF = BINS / 2;

/** The pitches in the `2 * BINS` samples from `at`. */
export function pitchesOf(sound: Float64Array, at: number): Float64Array {
	const windowed = (i: number) => (WINDOW[i] ?? 0) * (sound[at + i] ?? 0);
	const folded = new Float64Array(BINS);
	for (let i = 0; i < HALF; i++) {
		folded[i] = -windowed(3 * HALF - 1 - i) - windowed(3 * HALF + i);
		folded[HALF + i] = windowed(i) - windowed(BINS - 1 - i);
	}
	return turned(folded);
}

/** Adds the sound of these pitches to the `2 * BINS` samples from `at`. */
export function addPitches(sound: Float64Array, at: number, pitches: Float64Array): void {
	const folded = turned(pitches);
	const add = (i: number, value: number) => {
		sound[at + i] = (sound[at + i] ?? 0) + (WINDOW[i] ?? 0) * value;
	};
	for (let i = 0; i < HALF; i++) {
		const first = folded[i] ?? 0;
		const second = folded[HALF + i] ?? 0;
		add(i, second);
		add(BINS - 1 - i, -second);
		add(3 * HALF - 1 - i, -first);
		add(3 * HALF + i, -first);
	}
}

/** The discrete cosine transform of type IV, which is its own inverse. Pitches that are nothing cost nothing. */
function turned(values: Float64Array): Float64Array {
	const result = new Float64Array(BINS);
	for (let i = 0; i < BINS; i++) {
		const value = values[i] ?? 0;
		if (value === 0) continue;
		const stride = 2 * (2 * i + 1);
		let angle = 2 * i + 1;
		for (let k = 0; k < BINS; k++) {
			result[k] = (result[k] ?? 0) + value * (COSINE[angle] ?? 0);
			angle += stride;
			if (angle >= TURN) angle -= TURN;
		}
	}
	return result;
}
