import { canonical } from '#core/canonical.ts';
import type { Cramp, CrampFields } from '#core/cramp.ts';
import { partsOf, type Day } from '#core/day.ts';
import type { Body, Told } from '#core/event.ts';
import { ID_BYTES, makeId } from '#core/id.ts';
import { localAt } from '#core/night.ts';
import { bringsExercises, type OwnRoutine, type OwnRoutineId } from '#core/own-routine.ts';
import type { Device } from '#core/ports.ts';
import type { NameClip } from '#core/recorded-name.ts';
import type { Routine } from '#core/routine.ts';
import type { Care } from './care.svelte.ts';
import type { Komura } from './komura.svelte.ts';
import type { Recorder } from './recorder.svelte.ts';
import type { Settings } from './settings.svelte.ts';

/** Writes down what the person says, as events of this moment. Each answers whether it is on the phone already. */
export class Pen {
	readonly #device: Device;
	readonly #recorder: Recorder;
	readonly #settings: Settings;
	readonly #care: Care;

	constructor(device: Device, recorder: Recorder, settings: Settings, care: Care) {
		this.#care = care;
		this.#device = device;
		this.#recorder = recorder;
		this.#settings = settings;
	}

	/** Writes an event of now, or of a day that the person names. */
	write(body: Body, day?: Day, id = this.#id()): Promise<boolean> {
		const moment = this.#device.clock.now();
		return this.#recorder.save({
			id,
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

	/**
	 * Keeps a routine of the person's own as it is from now on. How often it is meant to be done becomes the person's plan
	 * from today on, where that is new: `before` is the routine as it was. What a professional agreed to does not cover an
	 * exercise that comes with it now.
	 */
	async keepRoutine(routine: OwnRoutine, before?: OwnRoutine): Promise<boolean> {
		const { id, plan } = routine;
		const kept = await this.write({ type: 'routine', d: { routine } });
		if (before && bringsExercises(before, routine))
			await this.#care.withdraw(id).catch(() => undefined);
		if (!plan || canonical(plan) === canonical(before?.plan ?? null)) return kept;
		return this.write({ type: 'schedule', d: { routine: id, plan } });
	}

	/** Removes it. `ref` is what brings it back, as it was. */
	removeRoutine(id: OwnRoutineId): { readonly ref: string; readonly written: Promise<boolean> } {
		const ref = this.#id();
		return { ref, written: this.write({ type: 'routine_gone', d: { id } }, undefined, ref) };
	}

	/** Takes a removal back. */
	bringBackRoutine(ref: string): Promise<boolean> {
		return this.takeOut(ref);
	}

	/** Keeps how a name is said from now on; without a clip nobody says it any more. */
	keepRecording(name: string, clip?: NameClip): Promise<boolean> {
		return this.write({ type: 'recording', d: { name, ...(clip && { clip }) } });
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

const pens = new WeakMap<Komura, Pen>();

/** The pen of an app, made when something is first written: the first screen does not carry it. */
export function penOf(komura: Komura): Pen {
	const { device, recorder, settings, care } = komura;
	const pen = pens.get(komura) ?? new Pen(device, recorder, settings, care);
	pens.set(komura, pen);
	return pen;
}
