/**
 * Packs yes-or-no decisions tightly: one that was nearly certain takes a small part of a bit. The range coder of LZMA
 * (I. Pavlov's specification, "Range Coder"), which learns how likely each kind of decision is as it goes. Whole numbers
 * only, so that every phone unpacks the same.
 */
export interface BitCoder {
	/** Codes a bit as one of a kind; `kind` is a place in the chances. A reader returns what was written, whatever it is given. */
	readonly bit: (kind: number, bit: number) => number;
	/** Codes a bit that is as likely as not. */
	readonly plain: (bit: number) => number;
}

/** How likely a 0 is, for each kind of bit, in parts of 2,048. */
export type Chances = Uint16Array;

const WHOLE = 2_048;
const SLOWNESS = 5;
const BYTE = 256;
const TOP = 2 ** 24;
const OVER = 2 ** 32;

/** Chances of which nothing is known yet. */
export function evenChances(kinds: number): Chances {
	return new Uint16Array(kinds).fill(WHOLE / 2);
}

/** Writes bits; `bytes` ends the writing. The chances are changed by what is written. */
export function bitWriter(chances: Chances): BitCoder & { readonly bytes: () => Uint8Array } {
	const written: number[] = [];
	let low = 0;
	let range = OVER - 1;
	// the last byte may still be raised by a carry, and with it the 255s after it
	let held = 0;
	let waiting = 1;
	function shift() {
		if (low < 0xff_00_00_00 || low >= OVER) {
			const carry = low >= OVER ? 1 : 0;
			for (; waiting > 0; waiting--) {
				written.push((held + carry) % BYTE);
				held = BYTE - 1;
			}
			held = Math.floor(low / TOP) % BYTE;
		}
		waiting++;
		low = (low % TOP) * BYTE;
	}
	function settle() {
		for (; range < TOP; range *= BYTE) shift();
	}
	return {
		bit(kind, bit) {
			const bound = (range >>> 11) * (chances[kind] ?? 0);
			if (bit) low += bound;
			range = bit ? range - bound : bound;
			learn(chances, kind, bit);
			settle();
			return bit;
		},
		plain(bit) {
			range >>>= 1;
			if (bit) low += range;
			settle();
			return bit;
		},
		bytes() {
			for (let i = 0; i < 5; i++) shift();
			// the first byte is always 0, and a reader takes what is missing at the end for 0
			const last = written.findLastIndex((byte) => byte !== 0);
			return Uint8Array.from(written.slice(1, last + 1));
		}
	};
}

/** Reads what was written with the same chances, asked for in the same order. */
export function bitReader(chances: Chances, bytes: Uint8Array): BitCoder {
	let at = 0;
	let range = OVER - 1;
	let code = 0;
	const next = () => bytes[at++] ?? 0;
	for (let i = 0; i < 4; i++) code = code * BYTE + next();
	function settle() {
		for (; range < TOP; range *= BYTE) code = code * BYTE + next();
	}
	return {
		bit(kind) {
			const bound = (range >>> 11) * (chances[kind] ?? 0);
			const bit = code < bound ? 0 : 1;
			if (bit) code -= bound;
			range = bit ? range - bound : bound;
			learn(chances, kind, bit);
			settle();
			return bit;
		},
		plain() {
			range >>>= 1;
			const bit = code < range ? 0 : 1;
			if (bit) code -= range;
			settle();
			return bit;
		}
	};
}

function learn(chances: Chances, kind: number, bit: number): void {
	const chance = chances[kind] ?? 0;
	chances[kind] = bit ? chance - (chance >> SLOWNESS) : chance + ((WHOLE - chance) >> SLOWNESS);
}
