import { layFloor } from './floor.ts';
import { lengthOfTone, NOTES, type Note, type Tone } from './tone.ts';
import type { Millis } from './time.ts';
import type { SoundPlan } from './track.ts';
import { layVoice, type Said, type VoiceBook } from './voice.ts';
import { RATE, silentWav } from './wav.ts';

const PER_MILLI = RATE / 1_000;

/** A soft attack and a longer fade: no clicks, nobody startled at night. */
const ATTACK: Millis = 16;
const FADE: Millis = 90;

const FULL = 32_767;

/** While a voice speaks, tones step back to this part of themselves: words are understood, and nothing clips. */
const BEHIND_VOICE = 0.35;

/** The same as `renderTrack`, as the bytes of a WAV file. */
export function renderWav(plan: SoundPlan, book?: VoiceBook): ArrayBuffer {
	const { file, samples } = silentWav(samplesIn(plan));
	renderInto(samples, plan, book);
	return file;
}

/**
 * The samples of a whole session: 16-bit, mono, `RATE` a second. What overlaps adds up and never clips. Without a
 * voice book the tones are heard alone.
 */
export function renderTrack(plan: SoundPlan, book?: VoiceBook): Int16Array {
	const samples = new Int16Array(samplesIn(plan));
	renderInto(samples, plan, book);
	return samples;
}

const samplesIn = ({ length }: SoundPlan): number => Math.round(length * PER_MILLI);

function renderInto(samples: Int16Array, plan: SoundPlan, book?: VoiceBook): void {
	layFloor(samples);
	const said = book && plan.speech ? layVoice(plan.speech.lines, book) : [];
	let next = 0;
	for (const { at, tone } of [...plan.tones].sort((a, b) => a.at - b.at)) {
		while (isOver(said[next], at)) next += 1;
		const level = plan.volume * (overlaps(said[next], at, tone) ? BEHIND_VOICE : 1);
		for (const note of NOTES[tone])
			addNote(samples, note, Math.round((at + note.at) * PER_MILLI), level);
	}
	// unpacking is the slow part, and much is said more than once
	const words = new Map(said.map(({ text }) => [text, undefined as Int16Array | undefined]));
	for (const text of words.keys()) words.set(text, book?.samplesOf(text));
	for (const { at, text } of said)
		addWords(samples, words.get(text), Math.round(at * PER_MILLI), plan.speech?.volume ?? 0);
}

const isOver = (said: Said | undefined, at: Millis): boolean =>
	said !== undefined && said.at + said.length <= at;

const overlaps = (said: Said | undefined, at: Millis, tone: Tone): boolean =>
	said !== undefined && said.at < at + lengthOfTone(tone);

function addWords(
	samples: Int16Array,
	words: Int16Array | undefined,
	from: number,
	volume: number
): void {
	const count = Math.min(words?.length ?? 0, samples.length - from);
	for (let i = 0; i < count; i++) {
		const sum = (samples[from + i] ?? 0) + Math.round((words?.[i] ?? 0) * volume);
		samples[from + i] = Math.max(-FULL, Math.min(FULL, sum));
	}
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
