import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import type { Draft } from '#core/event.ts';
import { merge } from '#core/merge.ts';
import type { Store } from '#core/ports.ts';
import type { WallTime } from '#core/time.ts';
import { Connection } from '#platform/browser/store/connection.ts';
import { newWriter, openStore } from '#platform/browser/store/store.ts';
import { keepTwice } from '#platform/browser/store/twofold-store.ts';
import { fakeJournal, fakeMarker, type FakeJournal } from '#tests/fakes/journal.ts';

let devices = 0;
const chance = {
	bytes(count: number) {
		devices += 1;
		return new Uint8Array(count).fill(devices);
	}
};
const draft = (id: string): Draft => ({
	id,
	moment: {
		at: 1_000 as WallTime,
		zone: 'Asia/Tokyo',
		off: 540,
		local: { year: 2026, month: 11, day: 24, hour: 21, minute: 0 }
	},
	bound: 240,
	body: { type: 'habit', d: { habit: id, mark: 1 } }
});

/** A phone whose two memories can be hurt, and the app started on it again and again. */
function phone() {
	const marker = fakeMarker();
	const phone = {
		journal: fakeJournal(),
		/** The database refuses every write. */
		full: false,
		start(): Store {
			const store = openStore(chance, new Connection());
			const refusing =
				<Args extends unknown[], T>(work: (...args: Args) => Promise<T>) =>
				(...args: Args) =>
					phone.full
						? Promise.reject<T>(new DOMException('full', 'QuotaExceededError'))
						: work(...args);
			return keepTwice(
				{ ...store, record: refusing(store.record), takeIn: refusing(store.takeIn) },
				{ journal: phone.journal, marker, merge, spare: newWriter(chance) }
			);
		},
		loseDatabase() {
			globalThis.indexedDB = new IDBFactory();
		}
	};
	return phone;
}

const idsOf = async (store: Store) => (await store.events()).map(({ id }) => id);

beforeEach(() => {
	globalThis.indexedDB = new IDBFactory();
});

test('a database that came back empty is filled again from the journal', async () => {
	const own = phone();
	const store = own.start();
	await store.record(draft('a'));
	await store.record(draft('b'));
	own.loseDatabase();
	const again = own.start();
	expect(await again.digest()).toBeUndefined();
	expect(await idsOf(again)).toEqual(['a', 'b']);
	expect(await again.state()).toEqual({ copies: 2, missing: 0, returned: 2 });
	expect(await openStore(chance, new Connection()).count()).toBe(2);
});

test('a journal that is gone is written again from the database', async () => {
	const own = phone();
	await own.start().record(draft('a'));
	own.journal.text = '';
	await own.start().events();
	own.loseDatabase();
	expect(await idsOf(own.start())).toEqual(['a']);
});

test('where both are empty but there were records, that is said, until there is one again', async () => {
	const own = phone();
	expect(await own.start().state()).toEqual({ copies: 2, missing: 0, returned: 0 });
	await own.start().record(draft('a'));
	own.loseDatabase();
	own.journal.text = '';
	expect(await own.start().state()).toEqual({ copies: 2, missing: 1, returned: 0 });
	await own.start().record(draft('b'));
	expect(await own.start().state()).toEqual({ copies: 2, missing: 0, returned: 0 });
});

test('with a full disk a record is in the journal, and the database has it later', async () => {
	const own = phone();
	const store = own.start();
	await store.record(draft('a'));
	own.full = true;
	const first = await store.record(draft('b'));
	expect(await store.record(draft('b'))).toEqual(first);
	expect(await idsOf(store)).toEqual(['a', 'b']);
	expect(await store.state()).toEqual({ copies: 1, missing: 0, returned: 0 });
	own.full = false;
	await store.record(draft('c'));
	expect(await openStore(chance, new Connection()).count()).toBe(3);
});

test('a session whose record only the journal had is not offered to be gone on with', async () => {
	const own = phone();
	const store = own.start();
	const kept = { recordId: 'b' };
	await store.keep(kept as never, 'surely');
	own.full = true;
	await store.record(draft('b'));
	expect(await store.unfinished()).toBeUndefined();
	own.full = false;
	const again = own.start();
	await again.state();
	expect(await again.unfinished()).toBeUndefined();
});

test('where neither takes it, a record is refused, and not half there', async () => {
	const own = phone();
	own.full = true;
	own.journal.refuses = true;
	await expect(own.start().record(draft('a'))).rejects.toMatchObject({
		name: 'QuotaExceededError'
	});
	own.full = own.journal.refuses = false;
	expect(await idsOf(own.start())).toEqual([]);
});

test('an older app does not read around the database of a newer one', async () => {
	const own = phone();
	await new Promise<void>((resolve) => {
		const request = indexedDB.open('komura', 99);
		request.onsuccess = () => {
			request.result.close();
			resolve();
		};
	});
	await expect(own.start().events()).rejects.toMatchObject({ name: 'VersionError' });
});

test('two copies of the same number that are not the same are still compared', async () => {
	const own = phone();
	own.journal.refuses = true;
	await own.start().record(draft('a'));
	await own.start().events();
	own.journal.refuses = false;
	own.full = true;
	await own.start().record(draft('b'));
	expect(await idsOf(own.start())).toEqual(expect.arrayContaining(['a', 'b']));
});

test('a journal that refused a record is given it at the next start, though it took a later one', async () => {
	const own = phone();
	const store = own.start();
	await store.events();
	own.journal.refuses = true;
	await store.record(draft('a'));
	own.journal.refuses = false;
	await store.record(draft('b'));
	await own.start().events();
	own.loseDatabase();
	expect(await idsOf(own.start())).toEqual(expect.arrayContaining(['a', 'b']));
});

type Blow = 'record' | 'restart' | 'full' | 'room' | 'journalFull' | 'journalRoom' | Hurt;
/** What is lost of one memory; the other has to be whole and compared at a start before the next. */
type Hurt = 'loseDatabase' | 'loseJournal' | 'cutJournal';
const blows = fc.array(
	fc.constantFrom<Blow>(
		...(['record', 'record', 'record', 'restart', 'full', 'room'] as const),
		...(['journalFull', 'journalRoom', 'loseDatabase', 'loseJournal', 'cutJournal'] as const)
	),
	{ maxLength: 24 }
);

test('whatever happens to one of them, no record that was acknowledged is lost', async () => {
	await fc.assert(
		fc.asyncProperty(blows, fc.nat(), async (some, cut) => {
			globalThis.indexedDB = new IDBFactory();
			const own = phone();
			let store = own.start();
			const acknowledged: string[] = [];
			const restart = async () => {
				store = own.start();
				await store.events();
			};
			for (const [i, blow] of some.entries()) {
				if (blow === 'record')
					await store.record(draft(`e${i}`)).then(
						() => acknowledged.push(`e${i}`),
						() => undefined
					);
				else if (blow === 'restart') await restart();
				else if (blow === 'full' || blow === 'room') own.full = blow === 'full';
				else if (blow === 'journalFull' || blow === 'journalRoom')
					own.journal.refuses = blow === 'journalFull';
				else {
					// both are given the time of one start with room to be whole; then one is hurt
					own.full = own.journal.refuses = false;
					await restart();
					hurt(own, blow, cut);
					await restart();
				}
				const there = await idsOf(store);
				expect(there).toEqual(expect.arrayContaining(acknowledged));
				expect(new Set(there).size).toBe(there.length);
			}
		}),
		{ numRuns: 500 }
	);
});

function hurt(own: { journal: FakeJournal; loseDatabase(): void }, how: Hurt, cut: number): void {
	if (how === 'loseDatabase') own.loseDatabase();
	else if (how === 'loseJournal') own.journal.text = '';
	else own.journal.text = own.journal.text.slice(0, cut % (own.journal.text.length + 1));
}
