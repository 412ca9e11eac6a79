import type { Cramp, CrampFields } from '#core/cramp.ts';
import type { Pen } from './pen.ts';

/**
 * The record of a cramp that writes itself: it is there from the first moment, and what becomes known later is added to
 * it, so that whatever ends the app loses nothing.
 */
export class CrampNote {
	readonly #pen: Pen;
	#cramp = $state.raw<Cramp>();
	#id: string | undefined;
	#state = $state<'none' | 'saving' | 'yes' | 'no' | 'removed'>('none');
	/** What is told waits for what was told before it. */
	#last: Promise<void> = Promise.resolve();

	constructor(pen: Pen) {
		this.#pen = pen;
	}

	/** What is known so far. */
	get cramp(): Cramp | undefined {
		return this.#cramp;
	}
	/** Of its record, once there is one. */
	get id(): string | undefined {
		return this.#id;
	}
	/** Whether it is on the phone; `no` while the phone refuses it, which is tried again and again. */
	get state(): 'none' | 'saving' | 'yes' | 'no' | 'removed' {
		return this.#state;
	}

	/** Begins the record; written once `ready`, when nothing more pressing is to be done. */
	begin(cramp: Cramp, ready: Promise<void> = Promise.resolve()): void {
		this.#cramp = cramp;
		this.#state = 'saving';
		this.#then(async () => {
			await ready;
			const { id, kept } = await this.#pen.noteCramp(cramp);
			this.#id = id;
			return kept;
		});
	}

	/** Adds what became known; what is known already is not written again. */
	tell(fields: CrampFields): void {
		if (!this.#cramp) return;
		const known: Readonly<Record<string, unknown>> = { ...this.#cramp };
		const news = Object.fromEntries(
			Object.entries(fields).filter(([key, value]) => !same(known[key], value))
		);
		if (Object.keys(news).length === 0) return;
		const told = Object.entries({ ...known, ...news }).filter(([, value]) => value !== null);
		this.#cramp = Object.fromEntries(told) as unknown as Cramp;
		this.#then((id) => this.#pen.tellCramp(id, news));
	}

	/** It was no cramp after all. */
	remove(): void {
		this.#then((id) => this.#pen.takeOut(id), 'removed');
	}

	bringBack(): void {
		this.#then((id) => this.#pen.bringBack(id));
	}

	/** Once everything told so far has been written, or has to wait. */
	settled(): Promise<void> {
		return this.#last;
	}

	#then(write: (id: string) => Promise<boolean>, done: 'yes' | 'removed' = 'yes'): void {
		this.#last = this.#last.then(async () => {
			const kept = await write(this.#id ?? '').catch(() => false);
			this.#state = kept ? done : 'no';
		});
	}
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
