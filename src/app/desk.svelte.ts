import type { Draft } from '#core/event.ts';
import { ID_BYTES, makeId } from '#core/id.ts';
import { isOwnRoutineId } from '#core/own-routine.ts';
import type { Device } from '#core/ports.ts';
import type { Routine } from '#core/routine.ts';
import type { FirstSide } from '#core/timeline.ts';
import type { Unfinished } from '#core/unfinished.ts';
import type { Beginning } from './player.svelte.ts';
import type { Recorder } from './recorder.svelte.ts';
import type { Settings } from './settings.svelte.ts';

/** The rules for a session cut short: most starts find none, and do without them. */
const rules = () => import('#core/unfinished.ts');

/** The session that lies on the desk: the one to begin, or the one cut short. */
export class Desk {
	readonly #device: Device;
	readonly #recorder: Recorder;
	readonly #settings: Settings;
	#unfinished = $state.raw<Unfinished | undefined>();
	/** The id of the routine whose start was just tapped. */
	#wanted: string | undefined;

	constructor(device: Device, recorder: Recorder, settings: Settings) {
		this.#device = device;
		this.#recorder = recorder;
		this.#settings = settings;
	}

	/** The session to continue, if there is one. */
	get unfinished(): Unfinished | undefined {
		return this.#unfinished;
	}

	/** Looks what an earlier page left behind. One that is too old becomes a record of what was done. */
	async load(): Promise<void> {
		const kept = await this.#device.store.unfinished();
		this.#unfinished = undefined;
		if (kept === undefined) return;
		const { isTooOld, isUnfinished } = await rules();
		if (!isUnfinished(kept)) return;
		if (isTooOld(kept, this.#device.clock.now().at)) await this.putAway(kept);
		else this.#unfinished = kept;
	}

	/** In the tap on a start button: lets sound begin on the page that follows, and the phone's own voice. */
	want(routine: string, over: 'alone' | 'music'): void {
		this.#wanted = routine;
		this.#device.track.unlock(over === 'music' ? 'music' : undefined);
		if (isOwnRoutineId(routine)) this.#device.speaker.prime(this.#settings.language);
	}

	/** Whether that routine's start was tapped; asked once. */
	takesWanted(routine: string): boolean {
		const wanted = this.#wanted === routine;
		this.#wanted = undefined;
		return wanted;
	}

	/** What a session of this routine begins with: the one cut short if it is the same, else a new one. */
	beginning(routine: Routine, first: FirstSide): Beginning {
		const kept = this.#unfinished;
		if (kept?.routine.id === routine.id) {
			const { sid, recordId, began, elapsed, tally } = kept;
			return {
				sid,
				recordId,
				routine: kept.routine,
				first: kept.first,
				began,
				from: { elapsed, tally }
			};
		}
		// another one cut short before is not lost by this one: it becomes a record of what was done
		if (kept) void this.putAway(kept);
		const began = this.#device.clock.now();
		const id = () => makeId(began.at, this.#device.chance.bytes(ID_BYTES));
		return { sid: id(), recordId: id(), routine, first, began };
	}

	/** Ends a session cut short where it is and writes it down. True once it is on the phone. */
	async putAway(session: Unfinished): Promise<boolean> {
		this.#unfinished = undefined;
		const { recordOf } = await rules();
		const { dayTurns } = this.#settings.preferences;
		return this.#recorder.save(recordOf(session, this.#device.clock.now(), dayTurns));
	}

	/** Clears the desk of a session that was concluded, and writes its record. True once it is on the phone. */
	async close(record: Draft): Promise<boolean> {
		this.#unfinished = undefined;
		return this.#recorder.save(record);
	}
}
