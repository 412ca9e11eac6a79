import { RATE } from './wav.ts';
import { chancesOf, decodeSpeech, encodeSpeech, KINDS } from './speech-codec.ts';
import type { Millis } from './time.ts';

/** The recorded voice of one language: sentences and how they sound. */
export interface VoicePack {
	/** Every sentence in it, in the order they were packed in. */
	readonly texts: readonly string[];
	/** How long a sentence is, or nothing if it was never recorded. */
	readonly lengthOf: (text: string) => Millis | undefined;
	/** 16-bit mono, `RATE` a second; unpacked anew each time. */
	readonly samplesOf: (text: string) => Int16Array | undefined;
}

/** One sentence and its sound, 16-bit mono, `RATE` a second. */
export interface Clip {
	readonly text: string;
	readonly samples: Int16Array;
}

/**
 * A pack is one file: [magic][length of the index, 32-bit little-endian][index][chances, 16-bit little-endian][clips]. The
 * index is JSON in plain ASCII, so that nothing is needed to read it but character codes; chances and clips are those of
 * `speech-codec.ts`, each clip written from the same chances, so that it can be read alone.
 */
const MAGIC = 'KOMURAV1';
const HEADER = MAGIC.length + 4;
const CHANCES = KINDS * 2;

interface Index {
	readonly rate: number;
	readonly clips: readonly Place[];
}
/** `offset` and `length` count bytes, from the first clip. */
type Place = readonly [text: string, samples: number, offset: number, length: number];

/** The file of a pack. The same clips always make the same bytes. */
export function makeVoicePack(clips: readonly Clip[]): ArrayBuffer {
	const chances = chancesOf(clips.map(({ samples }) => samples));
	const written = clips.map(({ samples }) => encodeSpeech(samples, chances));
	let offset = 0;
	const places = clips.map(({ text, samples }, i): Place => {
		const length = written[i]?.length ?? 0;
		offset += length;
		return [text, samples.length, offset - length, length];
	});
	const index = asciiOf({ rate: RATE, clips: places });
	const start = HEADER + index.length;
	const file = new Uint8Array(start + CHANCES + offset);
	const view = new DataView(file.buffer);
	writeText(file, 0, MAGIC);
	view.setUint32(MAGIC.length, index.length, true);
	writeText(file, HEADER, index);
	for (const [i, chance] of chances.entries()) view.setUint16(start + 2 * i, chance, true);
	for (const [i, bytes] of written.entries())
		file.set(bytes, start + CHANCES + (places[i]?.[2] ?? 0));
	return file.buffer;
}

/** Opens the file of a pack. Throws an Error that says what is wrong with a broken one. */
export function openVoicePack(bytes: ArrayBuffer): VoicePack {
	const { index, start } = readIndex(bytes);
	const places = new Map(index.clips.map((place) => [place[0], place]));
	const view = new DataView(bytes, start, CHANCES);
	const chances = Uint16Array.from({ length: KINDS }, (_, i) => view.getUint16(2 * i, true));
	return {
		texts: [...places.keys()],
		lengthOf: (text) => {
			const place = places.get(text);
			return place && (place[1] * 1_000) / RATE;
		},
		samplesOf: (text) => {
			const place = places.get(text);
			if (!place) return undefined;
			const [, samples, offset, length] = place;
			const clip = new Uint8Array(bytes, start + CHANCES + offset, length);
			return decodeSpeech(clip, samples, chances);
		}
	};
}

function readIndex(bytes: ArrayBuffer): { index: Index; start: number } {
	if (readText(bytes, 0, MAGIC.length) !== MAGIC) throw new Error('Not a voice pack of this form');
	const length = bytes.byteLength < HEADER ? 0 : new DataView(bytes).getUint32(MAGIC.length, true);
	const start = HEADER + length;
	if (length === 0 || start > bytes.byteLength)
		throw new Error('The voice pack is cut short in its index');
	const index = parseIndex(readText(bytes, HEADER, length));
	if (index.rate !== RATE) throw new Error(`The voice pack has ${index.rate} samples a second`);
	if (start + CHANCES > bytes.byteLength) throw new Error('The voice pack is cut short');
	for (const [text, , offset, length] of index.clips)
		if (start + CHANCES + offset + length > bytes.byteLength)
			throw new Error(`The voice pack is cut short at “${text}”`);
	return { index, start };
}

function parseIndex(text: string): Index {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		throw new Error('The index of the voice pack cannot be read');
	}
	if (!isIndex(value)) throw new Error('The index of the voice pack is of another form');
	return value;
}

function isIndex(value: unknown): value is Index {
	if (typeof value !== 'object' || value === null) return false;
	if (!('rate' in value && typeof value.rate === 'number')) return false;
	return 'clips' in value && Array.isArray(value.clips) && value.clips.every(isPlace);
}

function isPlace(value: unknown): value is Place {
	if (!Array.isArray(value) || value.length !== 4 || typeof value[0] !== 'string') return false;
	return value.slice(1).every((count) => Number.isSafeInteger(count) && count >= 0);
}

function asciiOf(index: Index): string {
	return JSON.stringify(index).replace(
		/[^ -~]/g,
		(char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`
	);
}

function writeText(file: Uint8Array, at: number, ascii: string): void {
	for (let i = 0; i < ascii.length; i++) file[at + i] = ascii.charCodeAt(i);
}

function readText(bytes: ArrayBuffer, at: number, length: number): string {
	const codes = new Uint8Array(bytes, at, Math.min(length, bytes.byteLength - at));
	return codes.reduce((text, code) => text + String.fromCharCode(code), '');
}
