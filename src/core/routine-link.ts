import { fromBase64url, toBase64url } from './base64url.ts';
import { withoutPhotos, type OwnRoutine } from './own-routine.ts';
import type { Packing } from './ports.ts';
import { compactRoutine, parseRoutineFile, type RoutineFault } from './routine-file.ts';

/**
 * A routine in an address: `#r=` and, in base64url, its compact file, deflated. What stands behind the `#` is never sent
 * to any server. Before it, the version of this form, and `z` for deflated or `j` for plain, where the phone that made
 * it cannot deflate: `#r=1z…`. Photos are left out.
 */
const KEY = 'r=';
const VERSION = 1;
/** Characters of a whole fragment: more is cut short by some messengers. */
export const MOST_LETTERS = 8_192;
/** Bytes that may come out of it. A small bomb must not fill the phone. */
const MOST_BYTES = 262_144;

/** The fragment of a routine's link, without `#`; or that it is too large for one, and a file does better. */
export async function makeRoutineLink(
	routine: OwnRoutine,
	packing: Pick<Packing, 'deflate'>
): Promise<string | undefined> {
	const { bytes, packed } = await packing.deflate(compactRoutine(withoutPhotos(routine)));
	const fragment = `${KEY}${VERSION}${packed ? 'z' : 'j'}${toBase64url(bytes)}`;
	return fragment.length <= MOST_LETTERS ? fragment : undefined;
}

/** The fragment of the first link to a routine in a text, e.g. a message that somebody pasted; undefined if there is none. */
export function fragmentIn(text: string): string | undefined {
	return /#(r=[\w-]*)/.exec(text)?.[1];
}

/** Reads a fragment, with or without `#`, or says why not. Never rejects; nothing is kept. */
export async function readRoutineLink(
	fragment: string,
	packing: Pick<Packing, 'inflate'>
): Promise<OwnRoutine | RoutineFault> {
	const given = fragment.replace(/^#/, '');
	if (!given.startsWith(KEY)) return 'foreign';
	if (given.length > MOST_LETTERS) return 'tooLarge';
	const [, version, way, letters = ''] = /^(\d+)([a-z])(.*)$/.exec(given.slice(KEY.length)) ?? [];
	if (version === undefined) return 'damaged';
	if (Number(version) > VERSION || (way !== 'z' && way !== 'j')) return 'newer';
	const bytes = fromBase64url(letters);
	if (!bytes) return 'damaged';
	let text: string;
	try {
		text = await packing.inflate(bytes, way === 'z', MOST_BYTES);
	} catch (reason) {
		return reason instanceof RangeError ? 'tooLarge' : 'damaged';
	}
	const routine = parseRoutineFile(text);
	// the key says what it should be: what is no routine was broken on its way
	return routine === 'foreign' ? 'damaged' : routine;
}
