import { NOTES, type Note } from './tone.ts';
import type { Millis } from './time.ts';
import type { TrackPlan } from './track.ts';

/** Samples a second. One millisecond is a whole number of samples, so that no cue is ever rounded. */
export const RATE = 16_000;
const PER_MILLI = RATE / 1_000;

/**
 * An inaudible 40 Hz hum under the whole track, −60 dBFS RMS (amplitude 46 of 32,767). A page that plays pure
 * silence counts as silent: browsers slow its timers, may freeze it, and headsets fall asleep and eat the next word.
 * 40 Hz has a period of 400 samples, so it joins itself without a seam.
 */
const FLOOR = 46;
const FLOOR_PERIOD = RATE / 40;

/** A soft attack and a longer fade: no clicks, nobody startled at night. */
const ATTACK: Millis = 16;
const FADE: Millis = 90;

const FULL = 32_767;

/** The samples of a whole session: 16-bit, mono, `RATE` a second. Tones that overlap add up and never clip. */
export function renderTrack(plan: TrackPlan): Int16Array {
	const samples = new Int16Array(Math.round(plan.length * PER_MILLI));
	layFloor(samples);
	for (const { at, tone } of plan.tones)
		for (const note of NOTES[tone])
			addNote(samples, note, Math.round((at + note.at) * PER_MILLI), plan.volume);
	return samples;
}

function layFloor(samples: Int16Array): void {
	const period = Int16Array.from({ length: FLOOR_PERIOD }, (_, i) =>
		Math.round(FLOOR * Math.sin((2 * Math.PI * i) / FLOOR_PERIOD))
	);
	for (let at = 0; at < samples.length; at += FLOOR_PERIOD)
		samples.set(
			at + FLOOR_PERIOD <= samples.length ? period : period.subarray(0, samples.length - at),
			at
		);
}

function addNote(
	samples: Int16Array,
	{ pitch, length, level }: Note,
	from: number,
	volume: number
): void {
	const count = Math.min(Math.round(length * PER_MILLI), samples.length - from);
	const turn = (2 * Math.PI * pitch) / RATE;
	const peak = level * volume * FULL;
	for (let i = 0; i < count; i++) {
		// a second partial an octave up gives the tone a body that small speakers can carry
		const wave = 0.82 * Math.sin(turn * i) + 0.18 * Math.sin(2 * turn * i);
		const sum =
			(samples[from + i] ?? 0) + Math.round(peak * envelope(i / PER_MILLI, length) * wave);
		samples[from + i] = Math.max(-FULL, Math.min(FULL, sum));
	}
}

function envelope(at: Millis, length: Millis): number {
	const rise = at < ATTACK ? 0.5 - 0.5 * Math.cos((Math.PI * at) / ATTACK) : 1;
	const left = length - at;
	const fall = left < FADE ? 0.5 - 0.5 * Math.cos((Math.PI * left) / FADE) : 1;
	return rise * fall;
}

/** The bytes of a WAV file that holds the samples: 44 bytes of header, then 16-bit little-endian mono. */
export function makeWav(samples: Int16Array): ArrayBuffer {
	const file = new ArrayBuffer(44 + samples.length * 2);
	const view = new DataView(file);
	const text = (at: number, letters: string) => {
		for (let i = 0; i < letters.length; i++) view.setUint8(at + i, letters.charCodeAt(i));
	};
	text(0, 'RIFF');
	view.setUint32(4, 36 + samples.length * 2, true);
	text(8, 'WAVEfmt ');
	view.setUint32(16, 16, true);
	view.setUint16(20, 1, true);
	view.setUint16(22, 1, true);
	view.setUint32(24, RATE, true);
	view.setUint32(28, RATE * 2, true);
	view.setUint16(32, 2, true);
	view.setUint16(34, 16, true);
	text(36, 'data');
	view.setUint32(40, samples.length * 2, true);
	// every phone and browser the app meets is little-endian, as WAV is
	new Int16Array(file, 44).set(samples);
	return file;
}
