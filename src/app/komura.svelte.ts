import { languages, type Language } from '#content/language.ts';
import { routineNamed } from '#content/routines.ts';
import { hasKneeSign } from '#core/knee-sign.ts';
import type { Device } from '#core/ports.ts';
import type { AnyRoutineId } from '#core/routine.ts';
import { seconds } from '#core/time.ts';
import { Agenda } from './agenda.svelte.ts';
import { Care } from './care.svelte.ts';
import { Desk } from './desk.svelte.ts';
import { History } from './history.svelte.ts';
import { Recorder } from './recorder.svelte.ts';
import { Settings } from './settings.svelte.ts';
import { Troubles } from './troubles.svelte.ts';

/** The app alive: one of each thing that lasts longer than a page. */
export class Komura {
	readonly device: Device;
	readonly settings: Settings;
	readonly care: Care;
	readonly history: History;
	readonly agenda: Agenda;
	readonly recorder: Recorder;
	readonly desk: Desk;
	readonly troubles = new Troubles();
	#language = $state.raw<Language | undefined>();

	constructor(device: Device) {
		this.device = device;
		this.settings = new Settings(device);
		this.care = new Care(device, {
			own: () => this.history.ownRoutines,
			kneeSign: () => hasKneeSign(this.history.lastCramps, device.clock.now().at)
		});
		this.history = new History(device, this.settings, (day) => this.agenda.asks(day));
		this.agenda = new Agenda(this.care, this.history);
		this.recorder = new Recorder(device, (event) => {
			this.history.add(event);
		});
		this.desk = new Desk(device, this.recorder, this.settings);
	}

	/** The words on the screen. Nothing is shown before `load` has brought them. */
	get language(): Language {
		if (!this.#language) throw new Error('shown before it was loaded');
		return this.#language;
	}

	/** Reads preferences, what was told of the body, words and records. A phone without storage still gets an app that guides. */
	async load(): Promise<void> {
		// most people keep the phone's own language: its words are on their way before it is known
		void languages[this.settings.language]().catch(() => undefined);
		await this.#try(this.settings.load());
		await Promise.all([
			this.#speak(),
			this.#try(this.care.load()),
			this.#try(this.history.load()),
			this.#try(this.desk.load())
		]);
		// the first screen does not wait for it
		this.device.clock.after(seconds(2), () => void this.#try(this.#lookForLoss()));
	}

	/** Brings the words of the language that the settings ask for. */
	async speak(): Promise<void> {
		if (this.#language?.code !== this.settings.language) await this.#speak();
	}

	/** What a routine is called, in the language that is shown or in the person's own words. */
	routineName(id: AnyRoutineId): string {
		const { routine } = this.care.fit(id);
		return routineNamed(routine, this.language.names)?.name ?? '';
	}

	async #speak(): Promise<void> {
		this.#language = await languages[this.settings.language]();
		this.history.weekStart = this.settings.language === 'ja' ? 0 : 1;
	}

	async #try(work: Promise<void>): Promise<void> {
		try {
			await work;
		} catch (reason) {
			const newer = reason instanceof Error && reason.name === 'VersionError';
			this.troubles.tell(newer ? 'newerData' : 'noStore');
		}
	}

	/** Shows what came back from a second copy. Records that are nowhere any more are named, and not taken for a first visit. */
	async #lookForLoss(): Promise<void> {
		const { missing, returned } = await this.device.store.state();
		if (returned > 0) await Promise.all([this.history.reload(), this.desk.load()]);
		if (missing > 0) this.troubles.tell('missing');
	}
}
