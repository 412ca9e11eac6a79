import { ID_BYTES, makeId } from '#core/id.ts';
import {
	isOwnRoutineId,
	ownRoutineId,
	type OwnRoutine,
	type OwnRoutineId,
	type Photo
} from '#core/own-routine.ts';
import type { Device } from '#core/ports.ts';
import type { Routine } from '#core/routine.ts';
import type { Komura } from './komura.svelte.ts';

const NAME = 'routine/';

/** One block of a draft, to be tried, with the photos of the draft: no routine that is kept has them yet. */
export interface Trial {
	readonly routine: Routine;
	readonly photos: ReadonlyMap<string, Photo>;
}

/** Routines that are being written and not kept yet. Each lies on the phone from its first letter on. */
export class Drafts {
	readonly #device: Device;
	/** Those of this visit: there even where the phone keeps nothing. */
	readonly #here = new Map<OwnRoutineId, OwnRoutine>();
	#trial: Trial | undefined;

	constructor(device: Device) {
		this.#device = device;
	}

	/** Lays a trial ready for the page that plays it. */
	wantTrial(trial: Trial): void {
		this.#trial = trial;
	}

	/** The trial laid ready; asked once. */
	takeTrial(): Trial | undefined {
		const trial = this.#trial;
		this.#trial = undefined;
		return trial;
	}

	/** An id that no routine has. */
	newId(): OwnRoutineId {
		const { clock, chance } = this.#device;
		return ownRoutineId(makeId(clock.now().at, chance.bytes(ID_BYTES)));
	}

	/** Keeps it as it is now. False when it is there for this visit alone. */
	async keep(routine: OwnRoutine): Promise<boolean> {
		this.#here.set(routine.id, routine);
		try {
			await this.#device.store.saveDraft(NAME + routine.id, routine);
			return true;
		} catch {
			return false;
		}
	}

	/** What is being written under that id. */
	async of(id: OwnRoutineId): Promise<OwnRoutine | undefined> {
		const here = this.#here.get(id);
		if (here) return here;
		const kept = await this.#device.store.draft(NAME + id).catch(() => undefined);
		if (kept === undefined) return undefined;
		const { parseRoutineDraft } = await import('#core/routine-form.ts');
		const routine = parseRoutineDraft(kept);
		return routine?.id === id ? routine : undefined;
	}

	/** All that is being written. */
	async all(): Promise<readonly OwnRoutine[]> {
		const names = await this.#device.store.drafts().catch(() => []);
		const kept = names.flatMap((name) => (name.startsWith(NAME) ? [name.slice(NAME.length)] : []));
		const ids = new Set([...this.#here.keys(), ...kept.filter(isOwnRoutineId)]);
		const routines = await Promise.all([...ids].map((id) => this.of(id)));
		return routines.filter((routine) => routine !== undefined);
	}

	/** Throws it away. */
	async drop(id: OwnRoutineId): Promise<void> {
		this.#here.delete(id);
		await this.#device.store.saveDraft(NAME + id, undefined).catch(() => undefined);
	}
}

const made = new WeakMap<Komura, Drafts>();

/** The drafts of an app, made when the first of its pages needs them: the first screen does not carry them. */
export function draftsOf(komura: Komura): Drafts {
	const drafts = made.get(komura) ?? new Drafts(komura.device);
	made.set(komura, drafts);
	return drafts;
}
