import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { Connection } from '#platform/browser/store/connection.ts';
import { newWriter, openStore } from '#platform/browser/store/store.ts';
import { keepTwice } from '#platform/browser/store/twofold-store.ts';
import { merge } from '#core/merge.ts';
import { keepsThePromisesOfAStore } from '#tests/contract/store.ts';
import { fakeStore } from '#tests/fakes/device.ts';
import { fakeJournal, fakeMarker } from '#tests/fakes/journal.ts';

const chance = { bytes: (count: number) => new Uint8Array(count).fill(7) };

describe('the store on the phone', () => {
	keepsThePromisesOfAStore(() => {
		globalThis.indexedDB = new IDBFactory();
		return Promise.resolve({ open: () => openStore(chance, new Connection()) });
	});

	test('goes on after the browser dropped its connection', async () => {
		globalThis.indexedDB = new IDBFactory();
		const connection = new Connection();
		const store = openStore(chance, connection);
		await store.events();
		// the connection dies behind the app's back
		await connection.use((db) => {
			db.close();
			return Promise.resolve();
		});
		expect(await store.events()).toEqual([]);
	});

	test('refuses in words a database of a newer version, and leaves it alone', async () => {
		globalThis.indexedDB = new IDBFactory();
		await new Promise<void>((resolve) => {
			const request = indexedDB.open('komura', 99);
			request.onsuccess = () => {
				request.result.close();
				resolve();
			};
		});
		await expect(openStore(chance).events()).rejects.toMatchObject({ name: 'VersionError' });
	});
});

describe('the store that keeps everything twice', () => {
	keepsThePromisesOfAStore(() => {
		globalThis.indexedDB = new IDBFactory();
		const journal = fakeJournal();
		const marker = fakeMarker();
		return Promise.resolve({
			open: () =>
				keepTwice(openStore(chance, new Connection()), {
					journal,
					marker,
					merge,
					spare: newWriter(chance)
				})
		});
	});
});

describe('the store of the tests', () => {
	keepsThePromisesOfAStore(() => {
		const store = fakeStore();
		return Promise.resolve({ open: () => store });
	});
});
