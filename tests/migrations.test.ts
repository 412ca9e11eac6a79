import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { completionsOf } from '#core/completion.ts';
import { parsePreferences } from '#core/preferences.ts';
import { parseProfile } from '#core/profile.ts';
import { Connection } from '#platform/browser/store/connection.ts';
import { VERSION } from '#platform/browser/store/schema.ts';
import { openStore } from '#platform/browser/store/store.ts';

/** What lay on a phone under an earlier version, store by store. Never changed once it is here. */
interface Fixture {
	readonly version: number;
	readonly stores: Readonly<
		Record<string, { readonly keyPath?: string; readonly rows: readonly unknown[] }>
	>;
}

const fixtures = readdirSync('tests/fixtures').filter((name) => name.startsWith('store-v'));

function restore({ version, stores }: Fixture): Promise<void> {
	globalThis.indexedDB = new IDBFactory();
	return new Promise((resolve, reject) => {
		const request = indexedDB.open('komura', version);
		request.onupgradeneeded = () => {
			for (const [name, { keyPath, rows }] of Object.entries(stores)) {
				const store = request.result.createObjectStore(name, keyPath ? { keyPath } : {});
				for (const row of rows) {
					if (keyPath) store.put(row);
					else store.put((row as [string, unknown])[1], (row as [string, unknown])[0]);
				}
			}
		};
		request.onerror = () => {
			reject(new Error('not restored'));
		};
		request.onsuccess = () => {
			request.result.close();
			resolve();
		};
	});
}

test('there is a fixture for every version there ever was', () => {
	expect(fixtures).toHaveLength(VERSION);
});

test.each(fixtures)('what lay on a phone as %s is all there in this version', async (name) => {
	const fixture = JSON.parse(readFileSync(`tests/fixtures/${name}`, 'utf8')) as Fixture;
	await restore(fixture);
	const store = openStore({ bytes: (count) => new Uint8Array(count) }, new Connection());
	expect(await store.count()).toBe(fixture.stores['events']?.rows.length);
	const events = await store.events();
	expect(completionsOf(events)).toMatchObject([
		{ routine: 'bedtime-toes', day: '2025-11-25', done: 1, told: { feel: 1, note: 'よく伸びた' } }
	]);
	expect(parsePreferences(await store.preferences())).toMatchObject({ theme: 'night', text: 130 });
	expect(parseProfile(await store.profile())).toMatchObject({ flags: ['fall_risk'] });
	const next = await store.record({
		id: 'next',
		moment: {
			at: 1764000070000 as never,
			zone: 'Asia/Tokyo',
			off: 540,
			local: { year: 2025, month: 11, day: 25, hour: 21, minute: 0 }
		},
		bound: 240,
		body: { type: 'habit', d: { habit: 'water', mark: 1 } }
	});
	expect(next.seq).toBe(3);
	expect(await store.count()).toBe((fixture.stores['events']?.rows.length ?? 0) + 1);
});
