/** Letters of base64url (RFC 4648, section 5): nothing an address or a JSON text would have to escape. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUES = new Map(Array.from(LETTERS, (letter, value) => [letter.charCodeAt(0), value]));

/** Bytes as text, without padding. */
export function toBase64url(bytes: Uint8Array): string {
	const letters: string[] = [];
	for (let i = 0; i < bytes.length; i += 3) {
		const [a = 0, b, c] = bytes.subarray(i, i + 3);
		const three = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
		const four = [18, 12, 6, 0].map((shift) => LETTERS.charAt((three >> shift) & 63)).join('');
		letters.push(four.slice(0, b === undefined ? 2 : c === undefined ? 3 : 4));
	}
	return letters.join('');
}

/** The bytes of such a text; undefined when it is none. */
export function fromBase64url(text: string): Uint8Array<ArrayBuffer> | undefined {
	if (text.length % 4 === 1) return undefined;
	const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
	let held = 0;
	let bits = 0;
	let at = 0;
	for (let i = 0; i < text.length; i++) {
		const value = VALUES.get(text.charCodeAt(i));
		if (value === undefined) return undefined;
		held = ((held << 6) | value) & 0xffff;
		bits += 6;
		if (bits < 8) continue;
		bits -= 8;
		bytes[at++] = (held >> bits) & 0xff;
	}
	return bytes;
}
