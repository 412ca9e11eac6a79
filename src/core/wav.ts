/** Samples a second. One millisecond is a whole number of samples, so that no cue is ever rounded. */
export const RATE = 16_000;

/** Bytes before the samples of a file that `makeWav` made. */
export const WAV_HEADER = 44;

/** The bytes of a WAV file that holds the samples: 44 bytes of header, then 16-bit little-endian mono. */
export function makeWav(samples: Int16Array): ArrayBuffer {
	const wav = silentWav(samples.length);
	wav.samples.set(samples);
	return wav.file;
}

/** A WAV file of so many samples, still silent, to be filled where it lies: a session's takes tens of megabytes. */
export function silentWav(count: number): { file: ArrayBuffer; samples: Int16Array } {
	const file = new ArrayBuffer(WAV_HEADER + count * 2);
	const view = new DataView(file);
	const text = (at: number, letters: string) => {
		for (let i = 0; i < letters.length; i++) view.setUint8(at + i, letters.charCodeAt(i));
	};
	text(0, 'RIFF');
	view.setUint32(4, 36 + count * 2, true);
	text(8, 'WAVEfmt ');
	view.setUint32(16, 16, true);
	view.setUint16(20, 1, true);
	view.setUint16(22, 1, true);
	view.setUint32(24, RATE, true);
	view.setUint32(28, RATE * 2, true);
	view.setUint16(32, 2, true);
	view.setUint16(34, 16, true);
	text(36, 'data');
	view.setUint32(40, count * 2, true);
	// every phone and browser the app meets is little-endian, as WAV is
	return { file, samples: new Int16Array(file, WAV_HEADER) };
}
