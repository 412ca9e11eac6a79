import { fromBase64url, toBase64url } from './base64url.ts';
import type { Event } from './event.ts';
import { evenChances } from './range-coder.ts';
import { decodeSpeech, encodeSpeech, KINDS } from './speech-codec.ts';
import { standing } from './standing.ts';
import type { VoiceBook } from './voice.ts';
import { RATE } from './wav.ts';

/** A short recording as it is kept in an event: small enough to be part of every backup. */
export interface NameClip {
	/** How many, 16-bit mono, `RATE` a second. */
	readonly samples: number;
	/** Bytes of `speech-codec.ts`, written from even chances, as base64url. */
	readonly data: string;
}

/** A name and how somebody says it. */
export interface RecordedName {
	readonly name: string;
	readonly clip: NameClip;
}

/** A name is said in less; a room full of noise must not fill the phone. */
export const MOST_SAMPLES = 6 * RATE;

/** Packs a recording. Works for some tenths of a second on a phone. */
export function clipOf(samples: Int16Array): NameClip {
	const some = samples.subarray(0, MOST_SAMPLES);
	return { samples: some.length, data: toBase64url(encodeSpeech(some, evenChances(KINDS))) };
}

/** The samples of a clip; what is no clip is silence. */
export function samplesOf({ samples, data }: NameClip): Int16Array {
	return decodeSpeech(fromBase64url(data) ?? new Uint8Array(), samples, evenChances(KINDS));
}

/** The recordings among the events, by name; of each name the last one. */
export function recordingsOf(events: readonly Event[]): ReadonlyMap<string, NameClip> {
	const clips = new Map<string, NameClip>();
	for (const fact of standing(events)) {
		if (fact.type !== 'recording') continue;
		const { name, clip } = fact.d;
		if (clip) clips.set(name, clip);
		else clips.delete(name);
	}
	return clips;
}

/** A voice that says these names as they were recorded, and all else as before. */
export function voiceWith(
	names: readonly RecordedName[],
	voice: VoiceBook | undefined
): VoiceBook | undefined {
	if (names.length === 0) return voice;
	const clips = new Map(names.map(({ name, clip }) => [name, clip]));
	return {
		lengthOf: (text) => {
			const clip = clips.get(text);
			return clip ? (clip.samples * 1_000) / RATE : voice?.lengthOf(text);
		},
		samplesOf: (text) => {
			const clip = clips.get(text);
			return clip ? samplesOf(clip) : voice?.samplesOf(text);
		}
	};
}
