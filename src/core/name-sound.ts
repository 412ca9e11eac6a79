import { loudnessOf } from './loudness.ts';
import { MOST_SAMPLES } from './recorded-name.ts';
import { RATE } from './wav.ts';

/** Loudness and peak of the voice that comes with the app, in dB below full scale: a recorded name is as loud. */
const LOUDNESS = -20;
const PEAK = 32_767 * 10 ** (-3 / 20);
/** From here on what is loud is pressed together, so that nothing is cut off. */
const KNEE = PEAK * 0.7;
/** A room without a voice in it stays below this, about −42 dB. */
const HEARD = 260;
/** Quieter than the loudest moment by this part, about −34 dB, counts as silence at the ends. */
const SILENCE = 0.02;
const FRAME = RATE / 200;
/** Frames of 5 ms kept before the first and after the last sound; the ends fade within them. */
const BEFORE = 6;
const AFTER = 16;

/**
 * What is to be kept of a recording: the voice without the silence around it, as loud as every other. Undefined when
 * nobody spoke. 16-bit mono, `RATE` a second.
 */
export function nameSound(recorded: Int16Array): Int16Array | undefined {
	const loud = framesOf(recorded);
	const most = Math.max(0, ...loud);
	if (most < HEARD) return undefined;
	const spoken = (level: number) => level > most * SILENCE;
	const first = Math.max(0, loud.findIndex(spoken) - BEFORE);
	const last = loud.findLastIndex(spoken) + 1 + AFTER;
	const from = first * FRAME;
	const voice = faded(recorded.slice(from, Math.min(last * FRAME, from + MOST_SAMPLES)));
	// pressing takes a little loudness away, so the level is found in a few rounds
	let level = 1;
	let samples = voice;
	for (let round = 0; round < 4; round++) {
		level *= 10 ** ((LOUDNESS - loudnessOf(samples, RATE)) / 20);
		samples = voice.map((sample) => Math.round(pressed(sample * level)));
	}
	return samples;
}

/** How loud each frame is, as the root of its mean square. */
function framesOf(samples: Int16Array): readonly number[] {
	return Array.from({ length: Math.ceil(samples.length / FRAME) }, (_, i) => {
		const frame = samples.subarray(i * FRAME, (i + 1) * FRAME);
		return Math.sqrt(frame.reduce((sum, x) => sum + x * x, 0) / frame.length);
	});
}

function faded(samples: Int16Array): Int16Array {
	const rise = BEFORE * FRAME;
	const fall = AFTER * FRAME;
	const part = (done: number) => (done < 1 ? 0.5 - 0.5 * Math.cos(Math.PI * done) : 1);
	return samples.map((sample, i) =>
		Math.round(sample * part(i / rise) * part((samples.length - 1 - i) / fall))
	);
}

function pressed(sample: number): number {
	const size = Math.abs(sample);
	if (size <= KNEE) return sample;
	return Math.sign(sample) * (KNEE + (PEAK - KNEE) * Math.tanh((size - KNEE) / (PEAK - KNEE)));
}
