import type { Packing } from '#core/ports.ts';

/** Bytes that a packed file may become, and how often its own length. A small bomb must not fill the phone. */
const MOST = 256_000_000;
const MOST_TIMES = 200;

export const packing: Packing = {
	digest: async (text) => {
		const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
		return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
	},
	async pack(text) {
		const bytes = new TextEncoder().encode(text);
		if (!('CompressionStream' in globalThis)) return { bytes, packed: false };
		return { bytes: await through(bytes, new CompressionStream('gzip')), packed: true };
	},
	async unpack(bytes) {
		const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
		const most = Math.min(MOST, bytes.length * MOST_TIMES);
		return textOf(packed ? await through(bytes, new DecompressionStream('gzip'), most) : bytes);
	},
	async deflate(text) {
		const bytes = new TextEncoder().encode(text);
		const stream = rawStream(() => new CompressionStream('deflate-raw'));
		return stream
			? { bytes: await through(bytes, stream), packed: true }
			: { bytes, packed: false };
	},
	async inflate(bytes, packed, most) {
		if (packed) return textOf(await through(bytes, new DecompressionStream('deflate-raw'), most));
		if (bytes.length > most) throw new RangeError('more than it should be');
		return textOf(bytes);
	}
};

const textOf = (bytes: Uint8Array): string =>
	new TextDecoder('utf-8', { fatal: true }).decode(bytes);

/** Chromium before 103 knows the streams, but not this form: making one throws. */
function rawStream(make: () => CompressionStream): CompressionStream | undefined {
	try {
		return make();
	} catch {
		return undefined;
	}
}

/** What comes out of a stream; rejects with a `RangeError` as soon as it is more than `most` bytes. */
async function through(
	bytes: Uint8Array<ArrayBuffer>,
	stream: CompressionStream | DecompressionStream,
	most = Infinity
): Promise<Uint8Array<ArrayBuffer>> {
	const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
	const parts: Uint8Array[] = [];
	let length = 0;
	for (;;) {
		const { done, value } = await reader.read();
		if (done) break;
		length += value.length;
		if (length > most) {
			await reader.cancel();
			throw new RangeError('unpacks to far more than it should');
		}
		parts.push(value);
	}
	const whole = new Uint8Array(length);
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}
