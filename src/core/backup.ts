import { canonical } from './canonical.ts';
import { parseEvent } from './event-form.ts';
import type { Event } from './event.ts';
import { isRecord, parseForeign } from './foreign-json.ts';
import { parseHealth } from './health.ts';
import { parsePreferences, type Preferences } from './preferences.ts';
import { parseProfile, type Profile } from './profile.ts';

/** Everything the app remembers. */
export interface Memory {
	readonly events: readonly Event[];
	readonly preferences: Preferences;
	readonly profile: Profile;
}

/** Why a file was not taken in. Nothing of it was. */
export type BackupFault =
	/** Not a file of this app. */
	| 'foreign'
	/** Cut short, or changed on its way. */
	| 'damaged'
	/** Made by a later version of the app. */
	| 'newer'
	/** Larger than any life could make it. */
	| 'huge';

/** SHA-256 of a text's UTF-8 bytes, in hexadecimal. */
export type Digest = (text: string) => Promise<string>;

const FORMAT = 'komura-backup';
const VERSION = 1;
/** Characters of a file that is still read. */
const MOST = 256_000_000;
const MOST_EVENTS = 500_000;
/** Deeper than anything the app writes. */
const DEEPEST = 16;

/** The text of a backup file: a head, and a body in canonical form under a checksum. */
export async function makeBackup(memory: Memory, made: string, digest: Digest): Promise<string> {
	const events = [...memory.events].sort((a, b) => (a.id < b.id ? -1 : 1));
	const body = canonical({ ...memory, events });
	const sha256 = await digest(body);
	const head = { format: FORMAT, v: VERSION, made, count: events.length, sha256 };
	return JSON.stringify({ ...head, body });
}

/**
 * Reads a backup file whole, or says why not. Every event is checked and built anew; one that is not right damages the
 * whole file, because a part of a memory is worse than none.
 */
export async function readBackup(text: string, digest: Digest): Promise<Memory | BackupFault> {
	if (text.length > MOST) return 'huge';
	const file = parseForeign(text, DEEPEST);
	if (!isRecord(file) || file['format'] !== FORMAT) return 'foreign';
	const { v, body, sha256, count } = file;
	if (typeof v !== 'number') return 'damaged';
	if (v > VERSION) return 'newer';
	if (typeof body !== 'string' || (await digest(body)) !== sha256) return 'damaged';
	const memory = parseForeign(body, DEEPEST);
	if (!isRecord(memory) || !Array.isArray(memory['events'])) return 'damaged';
	const { events: given } = memory;
	if (given.length > MOST_EVENTS) return 'huge';
	const events = given.flatMap((event) => parseEvent(event) ?? []);
	if (events.length !== given.length || events.length !== count) return 'damaged';
	return {
		events,
		preferences: parsePreferences(memory['preferences']),
		profile: checkedProfile(memory['profile'])
	};
}

/** A profile with nothing in it that was not looked at. */
function checkedProfile(stored: unknown): Profile {
	const profile = parseProfile(stored);
	return profile.health === undefined
		? profile
		: { ...profile, health: parseHealth(profile.health) };
}
