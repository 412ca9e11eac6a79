import { penOf } from './pen.ts';
import { changesOf, withChanges } from '#core/cramp-changes.ts';
import type { Cramp, CrampEntry, CrampFields } from '#core/cramp.ts';
import { dayOf, type Day } from '#core/day.ts';
import { localAt } from '#core/night.ts';
import type { Flag } from '#core/safety.ts';
import { heed } from './heed.ts';
import type { Komura } from './komura.svelte.ts';

/** What was done last in the diary, for as long as one touch undoes it. */
export interface Deed {
	readonly what: 'noted' | 'told' | 'removed';
	/** Of the cramp's record. */
	readonly id: string;
	/** Safety flags that it set. */
	readonly flags: readonly Flag[];
}

/** The writing side of the diary. What it last did is known to all its pages, and can be undone from each. */
export class Diary {
	readonly #komura: Komura;
	#deed = $state.raw<Deed | undefined>();
	#undo: () => Promise<unknown> = () => Promise.resolve();

	constructor(komura: Komura) {
		this.#komura = komura;
	}

	get deed(): Deed | undefined {
		return this.#deed;
	}

	/** Writes a cramp down; resolves when it is on the phone, or has to wait. */
	async note(cramp: Cramp): Promise<void> {
		const pen = penOf(this.#komura);
		const { id } = await pen.noteCramp(cramp);
		this.#did({ what: 'noted', id, flags: [] }, () => pen.takeOut(id));
	}

	/**
	 * Adds to or corrects an entry, and minds what is told of for the first time. Undoing it leads back to `opened`, where
	 * the person had it before them.
	 */
	async tell(entry: CrampEntry, fields: CrampFields, opened: CrampEntry = entry): Promise<void> {
		const { care } = this.#komura;
		const pen = penOf(this.#komura);
		const { id } = entry;
		const told = withChanges(entry, fields);
		const back = changesOf(told, opened);
		let flags: readonly Flag[] = [];
		const undo = async () => {
			const kept = care.profile.flags.filter((flag) => !flags.includes(flag));
			await Promise.all([
				flags.length > 0 && care.change({ flags: kept }),
				pen.tellCramp(id, back, this.#dayFor(back, entry.off))
			]);
		};
		this.#did({ what: 'told', id, flags }, undo);
		// the guard holds even where the record has to wait
		const [set] = await Promise.all([
			heed(care, told, entry).catch(() => []),
			pen.tellCramp(id, fields, this.#dayFor(fields, entry.off))
		]);
		flags = set;
		if (this.#deed?.id === id && this.#deed.what === 'told') this.#deed = { ...this.#deed, flags };
	}

	async takeOut(id: string): Promise<void> {
		const pen = penOf(this.#komura);
		this.#did({ what: 'removed', id, flags: [] }, () => pen.bringBack(id));
		await pen.takeOut(id);
	}

	/** Undoes what was done last. */
	async undo(): Promise<void> {
		this.forget();
		await this.#undo();
	}

	/** What was done is left behind: it can be changed where it stands, and no longer undone at a touch. */
	forget(): void {
		this.#deed = undefined;
	}

	#did(deed: Deed, undo: () => Promise<unknown>): void {
		this.#deed = deed;
		this.#undo = undo;
	}

	/** The day that a cramp belongs to once it is said to have begun at another time. */
	#dayFor({ startedAt }: CrampFields, off: number): Day | undefined {
		return startedAt
			? dayOf(localAt(startedAt, off), this.#komura.settings.preferences.dayTurns)
			: undefined;
	}
}

const diaries = new WeakMap<Komura, Diary>();

/** The diary of an app, made when the first of its pages needs it: the first screen does not carry it. */
export function diaryOf(komura: Komura): Diary {
	const diary = diaries.get(komura) ?? new Diary(komura);
	diaries.set(komura, diary);
	return diary;
}
