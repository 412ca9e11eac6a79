import { layFloor } from '#core/floor.ts';
import { RATE, silentWav } from '#core/wav.ts';
import { wavBlob } from './wav-blob.ts';

/** A second of the floor and nothing else: what an element plays inside the first tap to be allowed to play later. */
export function silence(): Blob {
	const { file, samples } = silentWav(RATE);
	layFloor(samples);
	return wavBlob(file);
}
