import { layFloor } from '#core/floor.ts';
import { makeWav, RATE } from '#core/wav.ts';

/** A second of the floor and nothing else: what an element plays inside the first tap to be allowed to play later. */
export function silence(): Blob {
	const samples = new Int16Array(RATE);
	layFloor(samples);
	return new Blob([makeWav(samples)], { type: 'audio/wav' });
}
