import type { IDBPDatabase } from 'idb';
import type { Schema } from './schema.ts';

/**
 * The way from each version of the database to the next, by number: `MIGRATIONS[0]` makes version 1 of nothing.
 * One that has been released is never changed again; a new version adds a step.
 */
const MIGRATIONS: readonly ((db: IDBPDatabase<Schema>) => void)[] = [
	(db) => {
		db.createObjectStore('events', { keyPath: 'id' });
		db.createObjectStore('desk');
		db.createObjectStore('meta');
	}
];

export function migrate(db: IDBPDatabase<Schema>, from: number): void {
	for (const step of MIGRATIONS.slice(from)) step(db);
}
