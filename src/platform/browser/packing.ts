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
		const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
		return { bytes: new Uint8Array(await new Response(packed).arrayBuffer()), packed: true };
	},
	async unpack(bytes) {
		const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
		const text = packed ? await gunzip(bytes) : bytes;
		return new TextDecoder('utf-8', { fatal: true }).decode(text);
	}
};

async function gunzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
	const most = Math.min(MOST, bytes.length * MOST_TIMES);
	const reader = new Blob([bytes])
		.stream()
		.pipeThrough(new DecompressionStream('gzip'))
		.getReader();
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
