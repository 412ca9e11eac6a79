import { makeWav, renderTrack } from '#core/render.ts';

/** A second of the floor and nothing else: what an element plays inside the first tap to be allowed to play later. */
export function silence(): Blob {
	const plan = { tones: [], lead: 0, end: 1_000, hold: 1_000, length: 1_000, volume: 0 };
	return new Blob([makeWav(renderTrack(plan))], { type: 'audio/wav' });
}
