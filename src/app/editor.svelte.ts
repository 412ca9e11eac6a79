import { canonical } from '#core/canonical.ts';
import { edited, editsOf, redone, undone, type Edits } from '#core/edits.ts';
import type { OwnRoutine } from '#core/own-routine.ts';
import { emptyRoutine, finishedRoutine, saveFault } from '#core/routine-edit.ts';
import { unusualIn } from '#core/routine-limits.ts';
import { routineSeconds } from '#core/routine.ts';
import type { Drafts } from './drafts.ts';
import type { Pen } from './pen.ts';

/** One routine while it is written: every change can be taken back, and is a draft on the phone at once. */
export class Editor {
	readonly #drafts: Drafts;
	readonly #pen: Pen;
	/** The routine as it was kept before; undefined for a new one. */
	readonly before: OwnRoutine | undefined;
	#edits = $state.raw<Edits<OwnRoutine>>(editsOf(emptyRoutine('my-')));
	#state = $state<'writing' | 'saving' | 'saved' | 'discarded'>('writing');
	#keeps = $state(true);

	readonly routine = $derived.by(() => this.#edits.now);
	readonly canUndo = $derived.by(() => this.#edits.past.length > 0);
	readonly canRedo = $derived.by(() => this.#edits.future.length > 0);
	readonly seconds = $derived.by(() => routineSeconds(this.routine));
	/** What is unusual in it, to be told. */
	readonly unusual = $derived.by(() => unusualIn(this.routine));
	/** What stands in the way of keeping it. */
	readonly fault = $derived.by(() => saveFault(this.routine));
	/** Whether there is anything that is not kept yet. */
	readonly changed = $derived.by(() => {
		const before = this.before ?? emptyRoutine(this.routine.id);
		return canonical(this.routine) !== canonical(before);
	});

	/** `routine` is where to begin: a draft, or the routine as it was kept `before`. */
	constructor(drafts: Drafts, pen: Pen, routine: OwnRoutine, before?: OwnRoutine) {
		this.#drafts = drafts;
		this.#pen = pen;
		this.before = before;
		this.#edits = editsOf(routine);
	}

	get state(): 'writing' | 'saving' | 'saved' | 'discarded' {
		return this.#state;
	}
	/** Whether the draft would survive the app's end. */
	get keeps(): boolean {
		return this.#keeps;
	}

	/** One step: the routine as it is after it. Steps `about` the same, one after the other, are one. */
	change(routine: OwnRoutine, about?: string): void {
		this.#see(edited(this.#edits, routine, about));
	}

	undo(): void {
		this.#see(undone(this.#edits));
	}

	redo(): void {
		this.#see(redone(this.#edits));
	}

	/** Keeps the routine, and the draft no longer. False where it has to wait; the recorder does not let go of it. */
	async save(unnamed: Parameters<typeof finishedRoutine>[1]): Promise<boolean> {
		if (this.fault || this.#state === 'saving') return false;
		this.#state = 'saving';
		const routine = finishedRoutine(this.routine, unnamed);
		const written = await this.#pen.keepRoutine(routine, this.before);
		this.#state = written ? 'saved' : 'writing';
		if (written) await this.#drafts.drop(routine.id);
		return written;
	}

	/** Throws away what was written since it was kept. `takeBack` undoes it, as long as the page is there. */
	async discard(): Promise<void> {
		this.#state = 'discarded';
		await this.#drafts.drop(this.routine.id);
	}

	async takeBack(): Promise<void> {
		this.#state = 'writing';
		this.#keeps = await this.#drafts.keep(this.routine);
	}

	#see(edits: Edits<OwnRoutine>): void {
		if (edits === this.#edits) return;
		this.#edits = edits;
		const kept = this.changed
			? this.#drafts.keep(edits.now)
			: this.#drafts.drop(edits.now.id).then(() => true);
		void kept.then((keeps) => (this.#keeps = keeps));
	}
}
