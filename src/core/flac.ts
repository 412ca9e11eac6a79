import { BitWriter } from './bit-writer.ts';
import { RATE } from './wav.ts';

/** What a sound file says of itself to the player that shows it. */
export interface SoundTags {
	readonly title: string;
	/** BCP 47, such as `ja`. */
	readonly language: string;
}

/** Samples in one frame; the last may have fewer. */
const FRAME = 4_096;
/** Residuals of a frame are coded in this many parts, each with a parameter of its own. */
const PARTS_LOG = 4;
/** Prediction from up to four samples before: the format's own fixed predictors. */
const ORDERS = [0, 1, 2, 3, 4] as const;
const MOST_RICE = 14;

/**
 * A FLAC file of 16-bit mono samples, `RATE` a second: lossless and about a tenth of the WAV, because a session is
 * mostly quiet. Written after the format's specification, RFC 9639; the checksum of the whole is left out, as it
 * allows. Bytes are the same for the same samples and tags.
 */
export function makeFlac(samples: Int16Array, tags: SoundTags): Uint8Array<ArrayBuffer> {
	const file = new BitWriter();
	for (const letter of [0x66, 0x4c, 0x61, 0x43]) file.write(letter, 8);
	writeStreamInfo(file, samples.length);
	writeTags(file, tags);
	for (let at = 0; at < samples.length; at += FRAME)
		writeFrame(file, samples.subarray(at, at + FRAME), at / FRAME);
	return Uint8Array.from(file.from(0));
}

function writeStreamInfo(file: BitWriter, count: number): void {
	file.write(0, 8);
	file.write(34, 24);
	file.write(FRAME, 16);
	file.write(FRAME, 16);
	// sizes of the frames are not known beforehand
	file.write(0, 24);
	file.write(0, 24);
	file.write(RATE, 20);
	file.write(0, 3);
	file.write(15, 5);
	file.write(Math.floor(count / 2 ** 18), 18);
	file.write(count % 2 ** 18, 18);
	for (let i = 0; i < 16; i++) file.write(0, 8);
}

function writeTags(file: BitWriter, { title, language }: SoundTags): void {
	const texts = ['Komura', `TITLE=${title}`, 'ARTIST=Komura', `LANGUAGE=${language}`].map(utf8Of);
	const [maker = [], ...comments] = texts;
	const size = 8 + texts.reduce((sum, text) => sum + text.length, 0) + 4 * comments.length;
	file.write(0x84, 8);
	file.write(size, 24);
	writeText(file, maker);
	writeLittle(file, comments.length);
	for (const comment of comments) writeText(file, comment);
}

function writeText(file: BitWriter, bytes: readonly number[]): void {
	writeLittle(file, bytes.length);
	for (const byte of bytes) file.write(byte, 8);
}

/** Tags count in 32 bits, the lowest byte first, unlike everything else in the format. */
function writeLittle(file: BitWriter, value: number): void {
	for (const shift of [0, 8, 16, 24]) file.write((value >> shift) & 0xff, 8);
}

function writeFrame(file: BitWriter, samples: Int16Array, number: number): void {
	const start = file.length;
	const whole = samples.length === FRAME;
	file.write(0xfff8, 16);
	file.write(whole ? 0xc : 0x7, 4);
	file.write(0x5, 4); // 16 kHz
	file.write(0x08, 8); // mono, 16 bits
	for (const byte of utf8Number(number)) file.write(byte, 8);
	if (!whole) file.write(samples.length - 1, 16);
	file.write(crc(file.from(start), 0x07, 8), 8);
	writeSamples(file, samples);
	file.align();
	file.write(crc(file.from(start), 0x8005, 16), 16);
}

function writeSamples(file: BitWriter, samples: Int16Array): void {
	const first = samples[0] ?? 0;
	if (samples.every((sample) => sample === first)) {
		file.write(0, 8);
		file.write(first, 16);
		return;
	}
	const { order, residual } = bestPrediction(samples);
	file.write((8 + order) << 1, 8);
	for (const sample of samples.subarray(0, order)) file.write(sample, 16);
	const splits = samples.length % (1 << PARTS_LOG) === 0 && samples.length >> PARTS_LOG > order;
	const log = splits ? PARTS_LOG : 0;
	file.write(log, 6);
	const size = samples.length >> log;
	for (let part = 0; part < 1 << log; part++)
		writeRice(file, residual.subarray(Math.max(order, part * size), (part + 1) * size));
}

/** The predictor that leaves the least; its residual begins behind its warm-up samples. */
function bestPrediction(samples: Int16Array): { order: number; residual: Int32Array } {
	let residual = Int32Array.from(samples);
	let best = { order: 0, residual, sum: Infinity };
	for (const order of ORDERS) {
		if (order >= samples.length) break;
		if (order > 0) {
			const before = residual;
			residual = before.map((value, i) => (i < order ? value : value - (before[i - 1] ?? 0)));
		}
		let sum = 0;
		for (let i = order; i < residual.length; i++) sum += Math.abs(residual[i] ?? 0);
		if (sum < best.sum) best = { order, residual, sum };
	}
	return best;
}

function writeRice(file: BitWriter, values: Int32Array): void {
	const mean = values.reduce((sum, value) => sum + Math.abs(value), 0) / Math.max(1, values.length);
	const rice = Math.min(MOST_RICE, Math.max(0, Math.ceil(Math.log2(mean + 1))));
	file.write(rice, 4);
	for (const value of values) {
		const folded = value < 0 ? -2 * value - 1 : 2 * value;
		file.unary(folded >> rice);
		if (rice > 0) file.write(folded, rice);
	}
}

/** Check of bytes by a polynomial, as the format asks: nothing inverted, begun at 0. */
function crc(bytes: Uint8Array, polynomial: number, bits: 8 | 16): number {
	const top = 1 << (bits - 1);
	const mask = 2 ** bits - 1;
	let rest = 0;
	for (const byte of bytes) {
		rest ^= byte << (bits - 8);
		for (let i = 0; i < 8; i++)
			rest = ((rest & top) === 0 ? rest << 1 : (rest << 1) ^ polynomial) & mask;
	}
	return rest;
}

/** A number the way UTF-8 writes a character; frames are counted so. */
function utf8Number(number: number): readonly number[] {
	if (number < 0x80) return [number];
	if (number < 0x800) return [0xc0 | (number >> 6), 0x80 | (number & 0x3f)];
	return [0xe0 | (number >> 12), 0x80 | ((number >> 6) & 0x3f), 0x80 | (number & 0x3f)];
}

/** The bytes of a text; characters beyond the plane of the world's scripts are left out of a title. */
function utf8Of(text: string): readonly number[] {
	return Array.from(text, (letter) => letter.codePointAt(0) ?? 0).flatMap((code) =>
		code < 0x10000 ? utf8Number(code) : []
	);
}
