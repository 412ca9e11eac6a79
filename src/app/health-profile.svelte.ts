import type { Day } from '#core/day.ts';
import { NEW_HEALTH, parseHealth, type Health } from '#core/health.ts';
import { withShown } from '#core/help-rules.ts';
import type { RuleId } from '#core/rule.ts';
import type { Care } from './care.svelte.ts';

/** What is told anew; undefined takes an answer back. */
export type HealthChange = { readonly [Field in keyof Health]?: Health[Field] | undefined };

/** What the person told of their health for the diary and the doctor. Whatever they choose is kept at once. */
export class HealthProfile {
	readonly #care: Care;
	#failed = $state(false);
	readonly health = $derived.by(() => parseHealth(this.#care.profile.health));

	constructor(care: Care) {
		this.#care = care;
	}

	/** The phone did not keep the last change: it holds until the app is closed. */
	get failed(): boolean {
		return this.#failed;
	}

	/** Answers what is told, or takes it back. */
	change(some: HealthChange): Promise<void> {
		// read through the same gate as what was stored, so that nothing else can be
		return this.#keep(parseHealth({ ...this.health, ...some }));
	}

	/** Notes that these lines of "When to get help" were shown today. */
	show(rules: readonly RuleId[], today: Day): Promise<void> {
		return this.change(withShown(this.health, rules, today));
	}

	/** Notes that the person asked a doctor about a line. */
	ask(rule: RuleId, day: Day): Promise<void> {
		return this.change({ consulted: [...this.health.consulted, { rule, day }] });
	}

	/** Takes the newest such note back. */
	unask(rule: RuleId, day: Day): Promise<void> {
		const { consulted } = this.health;
		const last = consulted.findLastIndex((it) => it.rule === rule && it.day === day);
		return this.change({ consulted: consulted.filter((_, i) => i !== last) });
	}

	/** Deletes all of it. Answers with what it was, for `change` to bring back. */
	async forget(): Promise<Health> {
		const before = this.health;
		await this.#keep(NEW_HEALTH);
		return before;
	}

	async #keep(health: Health): Promise<void> {
		try {
			await this.#care.change({ health });
			this.#failed = false;
		} catch {
			this.#failed = true;
		}
	}
}
