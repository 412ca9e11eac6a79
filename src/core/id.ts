import type { WallTime } from './time.ts';

/** How many random bytes an id takes. */
export const ID_BYTES = 10;

/** A UUID of version 7 (RFC 9562): time first, so that ids sort by when they were made, then chance. */
export function makeId(at: WallTime, chance: Uint8Array): string {
	const time = Math.floor(at).toString(16).padStart(12, '0');
	const byte = (i: number) => (chance[i] ?? 0).toString(16).padStart(2, '0');
	const version = (0x70 | ((chance[0] ?? 0) & 0x0f)).toString(16) + byte(1);
	const variant = (0x80 | ((chance[2] ?? 0) & 0x3f)).toString(16) + byte(3);
	const rest = [4, 5, 6, 7, 8, 9].map(byte).join('');
	return `${time.slice(0, 8)}-${time.slice(8)}-${version}-${variant}-${rest}`;
}
