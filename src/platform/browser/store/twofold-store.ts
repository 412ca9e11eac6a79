import { stamp, type Draft, type Event, type Writer } from '#core/event.ts';
import type { Store, StoreState } from '#core/ports.ts';
import type { Journal } from './journal.ts';
import type { Marker } from './marker.ts';

/** A store that knows how many events it holds without reading them. */
export interface CountedStore extends Store {
	count(): Promise<number>;
}

/** What keeping a second copy takes. */
export interface SecondCopy {
	readonly journal: Journal;
	readonly marker: Marker;
	/** The rule by which two copies are one. */
	readonly merge: (ours: readonly Event[], theirs: readonly Event[]) => readonly Event[];
	/** A writer of its own for what the first copy refuses, so that numbers never meet. */
	readonly spare: Writer;
}

/** The count of a journal that differs from the database: no database has so many, so the next start compares. */
const UNKNOWN = Number.MAX_SAFE_INTEGER;

/**
 * Keeps every event twice: in a database, and in a journal that shares nothing with it. Databases of browsers were seen
 * to come back empty after a full disk, without any error; so the two are compared at each start, and what one of them
 * lost is brought back from the other. A record counts once either copy has it on disk.
 */
export function keepTwice(first: CountedStore, second: SecondCopy): Store {
	const { journal, marker, merge } = second;
	/** The journal refused: until the next start there is one copy. */
	let single = false;
	let missing = 0;
	/** Events that only the journal has, because the database refused them. */
	let owed: readonly Event[] = [];
	/** Ids that came back from the journal at this start. */
	let returned: readonly string[] = [];
	let writer: Writer | undefined;
	let joining: Promise<void> | undefined;

	const join = () =>
		(joining ??= compare().catch(() => {
			single = true;
		}));

	/** Makes both copies whole again. Rejects when there is no second one. */
	async function compare(): Promise<void> {
		const [here, there] = await Promise.all([first.count(), journal.count()]);
		if (here !== there) {
			const [ours, theirs] = await Promise.all([first.events(), journal.read()]);
			const all = merge(ours, theirs);
			const had = new Set(ours.map(({ id }) => id));
			returned = [...new Set(theirs.map(({ id }) => id))].filter((id) => !had.has(id));
			const inJournal = new Set(theirs.map(({ id }) => id));
			if (all.length > ours.length)
				await first.takeIn(theirs).catch(() => {
					// no room: they are shown from here, and given to it with the next record
					owed = all.filter(({ id }) => !had.has(id));
					single = true;
				});
			const fresh = all.filter(({ id }) => !inJournal.has(id));
			await journal.append(fresh, all.length);
		}
		const count = await first.count();
		const promised = await marker.read().catch(() => 0);
		if (count === 0) missing = promised;
		else if (promised !== count) await marker.write(count).catch(() => undefined);
	}

	/** Notes in the second copy what the first one has. */
	async function note(events: readonly Event[]): Promise<void> {
		try {
			const count = await first.count();
			// a journal that missed some of them must not say that it has as many
			await journal.append(events, single ? UNKNOWN : count);
			missing = 0;
			await marker.write(count).catch(() => undefined);
		} catch {
			single = true;
		}
	}

	/** Writes a record to the journal alone. */
	async function spare(draft: Draft): Promise<Event> {
		const before = owed.find(({ id }) => id === draft.id);
		if (before) return before;
		const stamped = stamp(draft, writer ?? second.spare);
		await journal.append([stamped.event], UNKNOWN);
		({ writer } = stamped);
		owed = [...owed, stamped.event];
		single = true;
		return stamped.event;
	}

	return {
		...first,

		async events() {
			await join();
			try {
				return [...(await first.events()), ...owed];
			} catch (reason) {
				// a newer version of the app owns the database: it is not this one's to read around
				if (reason instanceof DOMException && reason.name === 'VersionError') throw reason;
				single = true;
				return await journal.read();
			}
		},

		async record(draft) {
			let event: Event;
			try {
				// what is owed comes first, so that it is older; nothing else is waited for
				if (owed.length > 0) await first.takeIn(owed);
				owed = [];
				event = await first.record(draft);
			} catch (reason) {
				await join();
				return spare(draft).catch(() => {
					throw reason;
				});
			}
			await join();
			await note([event]);
			return event;
		},

		async takeIn(events) {
			await join();
			await first.takeIn(events);
			await note(events);
		},

		async erase() {
			await join();
			await first.erase();
			// where there is no journal there is nothing of it to forget
			await journal.erase().catch((reason: unknown) => {
				if (!single) throw reason;
			});
			await marker.write(0);
		},

		async unfinished() {
			const kept = await first.unfinished();
			// one whose record only the journal had is over
			const { recordId = '' } = (kept ?? {}) as { readonly recordId?: string };
			return returned.includes(recordId) || owed.some(({ id }) => id === recordId)
				? undefined
				: kept;
		},

		async state(): Promise<StoreState> {
			await join();
			return { copies: single ? 1 : 2, missing, returned: returned.length };
		}
	};
}
