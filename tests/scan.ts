import jsqr from 'jsqr';

// Node hands out what a CommonJS package exports, its default one level below
const decode = 'default' in jsqr ? (jsqr.default as typeof jsqr) : jsqr;

/** What a QR code in a square picture says; undefined where a scanner finds none. `pixels` are RGBA. */
export function scan(pixels: Uint8ClampedArray, width: number, height = width): string | undefined {
	return decode(pixels, width, height)?.data;
}
