// Reads the WAV files the speech programs write, and brings them to the app's rate.

/** @returns {{ rate: number, sound: Float64Array }} sound from −1 to 1 of a 16-bit mono file */
export function readWave(file) {
	if (file.toString('latin1', 0, 4) !== 'RIFF') throw new Error('Not a WAV file');
	let rate = 0;
	for (let at = 12; at + 8 <= file.length;) {
		const name = file.toString('latin1', at, at + 4);
		const length = file.readUInt32LE(at + 4);
		if (name === 'fmt ') {
			rate = file.readUInt32LE(at + 12);
			if (file.readUInt16LE(at + 10) !== 1 || file.readUInt16LE(at + 22) !== 16)
				throw new Error('Not a mono file of 16 bits');
		}
		if (name === 'data') {
			const count = Math.min(length, file.length - at - 8) >> 1;
			const sound = Float64Array.from(
				{ length: count },
				(_, i) => file.readInt16LE(at + 8 + 2 * i) / 32_768
			);
			return { rate, sound };
		}
		at += 8 + length + (length % 2);
	}
	throw new Error('A WAV file without sound');
}

/** How many zero crossings of the sinc are kept on each side, and how much of the band is passed. */
const REACH = 24;
const PASSED = 0.94;

/** The same sound at a rate that is a whole part of its own: a windowed sinc keeps what would fold back out. */
export function resample(sound, from, to) {
	const step = from / to;
	if (!Number.isInteger(step)) throw new Error(`${to} is not a whole part of ${from}`);
	const cut = PASSED / step;
	const half = Math.floor(REACH / cut);
	const kernel = Float64Array.from({ length: 2 * half + 1 }, (_, i) => {
		const x = Math.PI * (i - half);
		const window = 0.5 + 0.5 * Math.cos(x / (half + 1));
		return cut * window * (x === 0 ? 1 : Math.sin(cut * x) / (cut * x));
	});
	return Float64Array.from({ length: Math.floor(sound.length / step) }, (_, i) =>
		kernel.reduce((sum, weight, k) => sum + weight * (sound[i * step + k - half] ?? 0), 0)
	);
}
