import type { Draft, Event } from '#core/event.ts';
import type { Device } from '#core/ports.ts';
import { seconds } from '#core/time.ts';

/**
 * Writes what was done, and does not let go of it before it is written: a record that the phone refuses stays here,
 * is tried again, and can be taken out as a file.
 */
export class Recorder {
	readonly #device: Device;
	readonly #written: (event: Event) => void;
	#waiting = $state.raw<readonly Draft[]>([]);
	#failed = $state(false);
	#stop: (() => void) | undefined;

	constructor(device: Device, written: (event: Event) => void) {
		this.#device = device;
		this.#written = written;
	}

	/** Records that are not on the phone yet. */
	get waiting(): readonly Draft[] {
		return this.#waiting;
	}
	/** Whether the last try failed. */
	get failed(): boolean {
		return this.#failed;
	}

	/** True once the record is on the phone; false when it has to wait. */
	async save(draft: Draft): Promise<boolean> {
		this.#waiting = [...this.#waiting.filter(({ id }) => id !== draft.id), draft];
		return this.retry();
	}

	/** Tries what is waiting. */
	async retry(): Promise<boolean> {
		for (const draft of this.#waiting) {
			try {
				this.#written(await this.#device.store.record(draft));
				this.#waiting = this.#waiting.filter(({ id }) => id !== draft.id);
			} catch {
				this.#failed = true;
				this.#keepTrying();
				return false;
			}
		}
		this.#failed = false;
		this.#stop?.();
		this.#stop = undefined;
		return true;
	}

	/** What is waiting, as a file for the person to keep. */
	async offerFile(): Promise<void> {
		const text = JSON.stringify(
			{ format: 'komura-records', v: 1, records: this.#waiting },
			null,
			'\t'
		);
		await this.#device.files.offer('komura-record.json', 'application/json', text);
	}

	#keepTrying(): void {
		if (this.#stop) return;
		const retry = () => void this.retry();
		const stops = [
			this.#device.clock.every(seconds(20), retry),
			this.#device.screen.onVisible((visible) => {
				if (visible) retry();
			})
		];
		this.#stop = () => {
			for (const stop of stops) stop();
		};
	}
}
