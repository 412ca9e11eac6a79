import { fitsHour, slotOf, usualPlan } from '#content/routines.ts';
import type { Day } from '#core/day.ts';
import { isRoutineId, type AnyRoutineId } from '#core/routine.ts';
import { asksFor, isDue, timesInWeek, type Plan } from '#core/schedule.ts';
import { weeksInARow, weekSoFar, type WeekSoFar } from '#core/week-streak.ts';
import type { Care } from './care.svelte.ts';
import type { History } from './history.svelte.ts';

/** More days than a week has, even with some that a wrong clock put into the future. */
const RECENT = 30;

/** What is meant to be done when: by the person's own plan, else by what is usual for a routine. */
export class Agenda {
	readonly #care: Care;
	readonly #history: History;

	/** The routines of this person: those suggested, those they planned themselves, and those of their own. */
	readonly mine = $derived.by((): readonly AnyRoutineId[] => {
		const { plan } = this.#care;
		const { schedule, ownRoutines } = this.#history;
		const planned = schedule.planned.filter(isRoutineId).filter((id) => !plan.includes(id));
		return [...plan, ...planned, ...ownRoutines.map(({ id }) => id)].filter((id) => {
			const { entry, blocks } = this.#care.fit(id);
			return entry === 'open' && blocks.length > 0;
		});
	});
	/** Those of them that today still asks for. */
	readonly due = $derived.by((): readonly AnyRoutineId[] => {
		const { today } = this.#history;
		return this.mine.filter((id) => {
			const { done } = this.weekOf(id);
			return !this.#doneToday(id) && isDue(this.planOn(id, today), today, done);
		});
	});
	/** The one whose hour it is, unless something for this hour is done already. */
	readonly now = $derived.by((): AnyRoutineId | undefined => {
		const { local, today } = this.#history;
		const fits = (id: AnyRoutineId) => fitsHour(slotOf(id), local.hour);
		if (this.mine.some((id) => fits(id) && this.#doneToday(id))) return undefined;
		return this.due.find((id) => fits(id) && asksFor(this.planOn(id, today), today));
	});
	/** Weeks in a row; undefined where a plan asks for days, and days are counted. */
	readonly weeks = $derived.by((): number | undefined => {
		const { today, days } = this.#history;
		const timesOn = (day: Day) =>
			Math.max(0, ...this.mine.map((id) => timesInWeek(this.planOn(id, day))));
		const weekly = this.mine.every((id) => !this.#namesDays(this.planOn(id, today)));
		return weekly && timesOn(today) > 0 ? weeksInARow(today, timesOn, days) : undefined;
	});

	constructor(care: Care, history: History) {
		this.#care = care;
		this.#history = history;
	}

	/** The plan for a routine on a day. */
	planOn(id: AnyRoutineId, day: Day): Plan {
		return this.#history.schedule.planOf(id, day) ?? usualPlan(id);
	}

	/** How far a routine is in today's week. */
	weekOf(id: AnyRoutineId): WeekSoFar {
		return weekSoFar(this.#history.today, this.#timesOf(id), this.#careBy(id, RECENT));
	}

	/** Weeks in a row in which a routine was done as planned. */
	weeksOf(id: AnyRoutineId): number {
		return weeksInARow(this.#history.today, this.#timesOf(id), this.#careBy(id));
	}

	/** Whether any plan asks for that very day. */
	asks(day: Day): boolean {
		return this.mine.some((id) => asksFor(this.planOn(id, day), day));
	}

	#timesOf(id: AnyRoutineId) {
		return (day: Day) => timesInWeek(this.planOn(id, day));
	}

	#careBy(id: AnyRoutineId, last?: number) {
		return { ...this.#history.days, done: this.#history.doneWith(id, last) };
	}

	#doneToday(id: AnyRoutineId): boolean {
		return this.#history.doneWith(id, RECENT).has(this.#history.today);
	}

	#namesDays({ kind }: Plan): boolean {
		return kind === 'daily' || kind === 'weekdays';
	}
}
