import { correction, generate, type Bitmap2D } from 'lean-qr/nano';

/** A QR code to be drawn: dark squares on a light ground, in units of one square. */
export interface QrCode {
	/** Squares along each edge, the quiet zone around it counted in. */
	readonly size: number;
	/** SVG path data of the dark squares. */
	readonly path: string;
}

/** Light squares that a scanner needs around the code (ISO/IEC 18004). */
const QUIET = 4;
/**
 * Dark and light squares along an edge, at most: version 25, up to 1,273 letters. Denser ones can be made, but on a
 * small phone or a page of paper their squares get finer than cameras see.
 */
const MOST = 117;

/** The code of an address. Short ones may lose 15 % of their squares and are still read, long ones 7 %; undefined when it is too long for a code that phones can scan. */
export function qrCodeOf(address: string): QrCode | undefined {
	for (const minCorrectionLevel of [correction.M, correction.L]) {
		const squares = squaresOf(address, minCorrectionLevel);
		if (squares && squares.size <= MOST)
			return { size: squares.size + 2 * QUIET, path: pathOf(squares) };
	}
	return undefined;
}

function squaresOf(
	address: string,
	minCorrectionLevel: (typeof correction)['L' | 'M']
): Bitmap2D | undefined {
	try {
		return generate(address, { minCorrectionLevel });
	} catch {
		// more than any code can hold
		return undefined;
	}
}

/** One rectangle for each run of dark squares in a row. */
function pathOf(squares: Bitmap2D): string {
	let path = '';
	for (let y = 0; y < squares.size; y++) {
		let run = 0;
		for (let x = 0; x <= squares.size; x++) {
			if (squares.get(x, y)) {
				run += 1;
				continue;
			}
			if (run > 0) path += `M${x - run + QUIET} ${y + QUIET}h${run}v1h-${run}z`;
			run = 0;
		}
	}
	return path;
}
