import type { DBSchema } from 'idb';
import type { Event, Writer } from '#core/event.ts';
import type { Preferences } from '#core/preferences.ts';
import type { Profile } from '#core/profile.ts';
import type { Unfinished } from '#core/unfinished.ts';

/** What lies on the phone, version 1. */
export interface Schema extends DBSchema {
	/** All facts, by id. Only ever added to. */
	events: { key: string; value: Event };
	/** The session on its way: one record, thrown away when it ends or cannot be read. */
	desk: { key: 'session'; value: Unfinished };
	/** Small things known by name. */
	meta: {
		key: 'writer' | 'preferences' | 'profile' | 'count' | 'digest' | DraftKey;
		value: Writer | Preferences | Profile | number | { count: number; digest: unknown } | Draft;
	};
}

/** Something being written, by its name; thrown away when it is done. */
export type DraftKey = `draft:${string}`;
export interface Draft {
	readonly draft: unknown;
}

export const NAME = 'komura';
export const VERSION = 1;
