/** What has gone wrong, by name; the words are in `content/`. One of a kind is enough. */
export type Trouble = 'noStore' | 'newerData' | 'missing' | 'unexpected';

/** Troubles the person should know of and has not closed yet. */
export class Troubles {
	#all = $state.raw<readonly Trouble[]>([]);

	get all(): readonly Trouble[] {
		return this.#all;
	}

	tell(trouble: Trouble): void {
		if (!this.#all.includes(trouble)) this.#all = [...this.#all, trouble];
	}

	dismiss(trouble: Trouble): void {
		this.#all = this.#all.filter((other) => other !== trouble);
	}
}
