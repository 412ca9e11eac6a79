import type { Cramp, CrampFields } from '#core/cramp.ts';
import { partsOf, type Day } from '#core/day.ts';
import type { Body, Told } from '#core/event.ts';
import { ID_BYTES, makeId } from '#core/id.ts';
import { localAt } from '#core/night.ts';
import type { Device } from '#core/ports.ts';
import type { Routine } from '#core/routine.ts';
import type { Recorder } from './recorder.svelte.ts';
import type { Settings } from './settings.svelte.ts';

/** Writes down what the person says, as events of this moment. Each answers whether it is on the phone already. */
export class Pen {
	readonly #device: Device;
	readonly #recorder: Recorder;
	readonly #settings: Settings;

	constructor(device: Device, recorder: Recorder, settings: Settings) {
		this.#device = device;
		this.#recorder = recorder;
		this.#settings = settings;
	}

	/** Writes an event of now, or of a day that the person names. */
	write(body: Body, day?: Day): Promise<boolean> {
		const moment = this.#device.clock.now();
		return this.#recorder.save({
			id: this.#id(),
			moment,
			...(day && { dayOf: { ...moment, local: noonOf(day) } }),
			bound: this.#settings.preferences.dayTurns,
			body
		});
	}

	/** Adds to or corrects a session's record. What is not told is left as it was. */
	tell(ref: string, { day, ...told }: Told & { readonly day?: Day }): Promise<boolean> {
		return this.write({ type: 'edit', ref, d: { fields: told, ...(day && { day }) } });
	}

	/** Writes a cramp down, on the day it began. Answers with its record's id, and whether it is on the phone already. */
	async noteCramp(cramp: Cramp): Promise<{ readonly id: string; readonly kept: boolean }> {
		const moment = this.#device.clock.now();
		const id = this.#id();
		const kept = await this.#recorder.save({
			id,
			moment,
			dayOf: { ...moment, local: localAt(cramp.startedAt, moment.off) },
			bound: this.#settings.preferences.dayTurns,
			body: { type: 'cramp', d: cramp }
		});
		return { id, kept };
	}

	/** Adds to or corrects a cramp. What is not told is left as it was; `null` takes it back. */
	tellCramp(ref: string, fields: CrampFields, day?: Day): Promise<boolean> {
		return this.write({ type: 'edit', ref, d: { fields, ...(day && { day }) } });
	}

	/** Takes a record out; `bringBack` undoes it. */
	takeOut(ref: string): Promise<boolean> {
		return this.write({ type: 'void', ref });
	}

	bringBack(ref: string): Promise<boolean> {
		return this.write({ type: 'restore', ref });
	}

	/** Ends a pause with that day as its last. */
	endPause(ref: string, to: Day): Promise<boolean> {
		return this.write({ type: 'edit', ref, d: { fields: { to } } });
	}

	/** A session that was done without the app. */
	add(routine: Routine, day: Day): Promise<boolean> {
		const { at } = this.#device.clock.now();
		const d = {
			routine,
			began: at,
			finished: true,
			results: routine.blocks.map(() => 'done' as const),
			pains: [],
			active: 0,
			byHand: true as const
		};
		return this.write({ type: 'session_end', sid: this.#id(), d }, day);
	}

	#id(): string {
		const { clock, chance } = this.#device;
		return makeId(clock.now().at, chance.bytes(ID_BYTES));
	}
}

function noonOf(day: Day) {
	const { year, month, date } = partsOf(day);
	return { year, month, day: date, hour: 12, minute: 0 };
}
