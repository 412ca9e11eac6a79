import { openDB, type IDBPDatabase } from 'idb';
import { migrate } from './migrations.ts';
import { NAME, VERSION, type Schema } from './schema.ts';

/** An open that neither succeeds nor fails: another tab sits on an older version, or the browser hangs. */
const PATIENCE = 5_000;

/**
 * The one connection to the database. A connection can die under the app – Safari closes them, "clear site data"
 * does – and never comes back to life: then it is dropped, opened anew, and the work is done once more.
 */
export class Connection {
	#name: string;
	#open: Promise<IDBPDatabase<Schema>> | undefined;

	constructor(name: string = NAME) {
		this.#name = name;
	}

	/** Does something with the database. The work may run twice, so it must be one transaction. */
	async use<T>(work: (db: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
		try {
			return await work(await this.#database());
		} catch (reason) {
			if (!isLost(reason)) throw reason;
			this.#open = undefined;
			return work(await this.#database());
		}
	}

	async close(): Promise<void> {
		const open = this.#open;
		this.#open = undefined;
		(await open)?.close();
	}

	#database(): Promise<IDBPDatabase<Schema>> {
		// kept before anything is awaited, or two first callers would open twice
		this.#open ??= withPatience(
			openDB<Schema>(this.#name, VERSION, {
				upgrade: (db, from) => {
					migrate(db, from);
				},
				// a newer tab wants to upgrade: holding on would block it for ever
				blocking: (_from, _to, event) => {
					(event.target as IDBDatabase).close();
					this.#open = undefined;
				},
				terminated: () => {
					this.#open = undefined;
				}
			})
		).catch((reason: unknown) => {
			this.#open = undefined;
			throw reason;
		});
		return this.#open;
	}
}

function isLost(reason: unknown): boolean {
	if (!(reason instanceof DOMException)) return false;
	return reason.name === 'InvalidStateError' || /connection .*(lost|clos)/i.test(reason.message);
}

function withPatience<T>(opening: Promise<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		const timer = setTimeout(() => {
			reject(new Error('The database did not open in time.'));
		}, PATIENCE);
		opening
			.finally(() => {
				clearTimeout(timer);
			})
			.then(resolve, reject);
	});
}
