/** Writes numbers bit by bit, the highest first, into bytes that grow as needed. */
export class BitWriter {
	#bytes = new Uint8Array(1 << 16);
	#length = 0;
	#held = 0;
	#bits = 0;

	/** Whole bytes written so far. */
	get length(): number {
		return this.#length;
	}

	/** The lowest `bits` of a number; at most 24 at once. */
	write(value: number, bits: number): void {
		this.#held = (this.#held << bits) | (value & ((1 << bits) - 1));
		this.#bits += bits;
		while (this.#bits >= 8) {
			this.#bits -= 8;
			this.#push((this.#held >> this.#bits) & 0xff);
		}
		this.#held &= (1 << this.#bits) - 1;
	}

	/** That many zeros, then a one. */
	unary(zeros: number): void {
		for (let left = zeros; left > 0; left -= 16) this.write(0, Math.min(16, left));
		this.write(1, 1);
	}

	/** Fills the byte that was begun with zeros. */
	align(): void {
		if (this.#bits > 0) this.write(0, 8 - this.#bits);
	}

	/** The bytes from a place on. */
	from(start: number): Uint8Array {
		return this.#bytes.subarray(start, this.#length);
	}

	#push(byte: number): void {
		if (this.#length === this.#bytes.length) {
			const wider = new Uint8Array(this.#length * 2);
			wider.set(this.#bytes);
			this.#bytes = wider;
		}
		this.#bytes[this.#length] = byte;
		this.#length += 1;
	}
}
