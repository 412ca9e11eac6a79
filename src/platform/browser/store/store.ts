import type { IDBPDatabase, IDBPObjectStore, IDBPTransaction } from 'idb';
import { inOrder, stamp, writerAfter, type Writer } from '#core/event.ts';
import type { Chance } from '#core/ports.ts';
import { Connection } from './connection.ts';
import type { CountedStore } from './twofold-store.ts';
import type { Draft, DraftKey, Schema } from './schema.ts';

/** Records in IndexedDB. Every write is a transaction of its own that is on disk before it counts. */
export function openStore(chance: Chance, connection: Connection = new Connection()): CountedStore {
	return {
		events: () => connection.use(async (db) => inOrder(await db.getAll('events'))),

		record: (draft) =>
			connection.use(async (db) => {
				const tx = db.transaction(['events', 'desk', 'meta'], 'readwrite', {
					durability: 'strict'
				});
				const events = tx.objectStore('events');
				const meta = tx.objectStore('meta');
				const [known, kept, count] = await Promise.all([
					events.get(draft.id),
					meta.get('writer'),
					countIn(tx)
				]);
				const result = known
					? { event: known }
					: stamp(draft, (kept as Writer | undefined) ?? newWriter(chance));
				await Promise.all([
					...('writer' in result
						? [
								events.add(result.event),
								meta.put(result.writer, 'writer'),
								meta.put(count + 1, 'count')
							]
						: []),
					tx.objectStore('desk').delete('session'),
					tx.done
				]);
				return result.event;
			}),

		async takeIn(given) {
			const { merge } = await import('#core/merge.ts');
			await connection.use(async (db) => {
				const tx = db.transaction(['events', 'meta'], 'readwrite', { durability: 'strict' });
				const events = tx.objectStore('events');
				const meta = tx.objectStore('meta');
				const [known, kept] = await Promise.all([events.getAll(), meta.get('writer')]);
				const before = new Set(known);
				const all = merge(known, given);
				const writer = writerAfter((kept as Writer | undefined) ?? newWriter(chance), all);
				await Promise.all([
					...all.filter((event) => !before.has(event)).map((event) => events.put(event)),
					meta.put(writer, 'writer'),
					meta.put(all.length, 'count'),
					tx.done
				]);
			});
		},

		count: () => connection.use((db) => countIn(db.transaction(['events', 'meta']))),

		digest: () =>
			connection.use(async (db) => {
				const tx = db.transaction(['events', 'meta']);
				const [kept, count] = await Promise.all([
					tx.objectStore('meta').get('digest') as Promise<
						{ count: number; digest: unknown } | undefined
					>,
					countIn(tx)
				]);
				return kept?.count === count ? kept.digest : undefined;
			}),

		saveDigest: (digest, count) =>
			connection.use((db) =>
				write(db, 'meta', 'relaxed', (meta) => meta.put({ count, digest }, 'digest'))
			),

		state: () => Promise.resolve({ copies: 1 as const, missing: 0, returned: 0 }),

		erase: () =>
			connection.use(async (db) => {
				const tx = db.transaction(['events', 'desk', 'meta'], 'readwrite', {
					durability: 'strict'
				});
				await Promise.all([
					tx.objectStore('events').clear(),
					tx.objectStore('desk').clear(),
					tx.objectStore('meta').clear(),
					tx.done
				]);
			}),

		unfinished: () => connection.use((db) => db.get('desk', 'session')),

		keep: (unfinished, care) =>
			connection.use((db) =>
				write(db, 'desk', care === 'surely' ? 'strict' : 'relaxed', (desk) =>
					desk.put(unfinished, 'session')
				)
			),

		preferences: () => connection.use((db) => db.get('meta', 'preferences')),

		savePreferences: (preferences) =>
			connection.use((db) =>
				write(db, 'meta', 'strict', (meta) => meta.put(preferences, 'preferences'))
			),

		profile: () => connection.use((db) => db.get('meta', 'profile')),

		saveProfile: (profile) =>
			connection.use((db) => write(db, 'meta', 'strict', (meta) => meta.put(profile, 'profile'))),

		draft: (name) =>
			connection.use(
				async (db) => ((await db.get('meta', keyOf(name))) as Draft | undefined)?.draft
			),

		saveDraft: (name, draft) =>
			connection.use((db) =>
				write(db, 'meta', 'relaxed', (meta) =>
					draft === undefined ? meta.delete(keyOf(name)) : meta.put({ draft }, keyOf(name))
				)
			),

		drafts: () =>
			connection.use(async (db) => {
				const keys = await db.getAllKeys('meta', draftKeys());
				return keys.map((key) => key.slice(DRAFT.length));
			})
	};
}

const DRAFT = 'draft:';
const keyOf = (name: string): DraftKey => `draft:${name}`;
/** Made when asked for: tests and servers know no key ranges. */
const draftKeys = () => IDBKeyRange.bound(DRAFT, `${DRAFT}\uffff`);

/** How many events there are; counted one by one only when nobody has noted it yet. */
async function countIn(
	tx: IDBPTransaction<Schema, ('events' | 'meta' | 'desk')[], IDBTransactionMode>
): Promise<number> {
	const noted = await tx.objectStore('meta').get('count');
	return typeof noted === 'number' ? noted : tx.objectStore('events').count();
}

async function write<Name extends 'desk' | 'meta'>(
	db: IDBPDatabase<Schema>,
	name: Name,
	durability: IDBTransactionDurability,
	put: (store: IDBPObjectStore<Schema, [Name], Name, 'readwrite'>) => Promise<unknown>
): Promise<void> {
	const tx = db.transaction(name, 'readwrite', { durability });
	await Promise.all([put(tx.store), tx.done]);
}

export function newWriter(chance: Chance): Writer {
	const dev = [...chance.bytes(8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
	return { dev, seq: 0 };
}
