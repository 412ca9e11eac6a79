import { completionsOf, daysDone } from '#core/completion.ts';
import { dayOf, daysBetween, type Day } from '#core/day.ts';
import type { Event } from '#core/event.ts';
import type { LocalTime } from '#core/day.ts';
import { habitsOn } from '#core/habits-on.ts';
import type { Device } from '#core/ports.ts';
import { scheduleOf } from '#core/schedule.ts';
import { standing } from '#core/standing.ts';
import { streakOn, type Days } from '#core/streak.ts';
import { seconds } from '#core/time.ts';
import type { WeekStart } from '#core/week.ts';
import type { Settings } from './settings.svelte.ts';

/** Longer without care than this, and coming back is worth a greeting. */
const AWAY = 3;

/** All that was done, and what it adds up to today. */
export class History {
	readonly #device: Device;
	readonly #settings: Settings;
	readonly #asks: (day: Day) => boolean;
	#events = $state.raw<readonly Event[]>([]);
	#local = $state.raw<LocalTime>({ year: 2000, month: 1, day: 1, hour: 12, minute: 0 });

	readonly today = $derived.by((): Day => dayOf(this.#local, this.#settings.preferences.dayTurns));
	readonly completions = $derived.by(() => completionsOf(this.#events));
	/** Today's habits, by id: 1 for done, 1 to 5 where it is rated. */
	readonly habits = $derived.by(() => habitsOn(this.today, this.#events));
	readonly schedule = $derived.by(() => scheduleOf(standing(this.#events)));
	readonly done = $derived.by(() => daysDone(this.completions));
	readonly days = $derived.by((): Days => ({
		done: this.done,
		free: (day) => this.schedule.paused(day) || !this.#asks(day),
		paused: (day) => this.schedule.paused(day),
		weekStart: this.weekStart
	}));
	readonly streak = $derived.by(() => streakOn(this.today, this.days));
	/** Back after days without care: greeted, and never asked where from. */
	readonly comingBack = $derived.by(() => {
		const last = [...this.done.keys()].sort().at(-1);
		return last !== undefined && daysBetween(last, this.today) > AWAY;
	});
	/** Where the person's week begins; the root sets it by their language. */
	weekStart = $state.raw<WeekStart>(0);

	/** `asks` tells whether any plan wants something on a day. */
	constructor(device: Device, settings: Settings, asks: (day: Day) => boolean) {
		this.#device = device;
		this.#settings = settings;
		this.#asks = asks;
		this.#lookAtClock();
	}

	/** What the clock on the wall shows; follows it within half a minute. */
	get local(): LocalTime {
		return this.#local;
	}

	/** Reads the records. Rejects when the phone does not give them. */
	async load(): Promise<void> {
		this.#events = await this.#device.store.events();
	}

	add(event: Event): void {
		if (!this.#events.some(({ id }) => id === event.id)) this.#events = [...this.#events, event];
	}

	/** Keeps "today" true while the app stays open over midnight or in a pocket. Returns how to stop. */
	watch(): () => void {
		const look = () => {
			this.#lookAtClock();
		};
		const stops = [
			this.#device.clock.every(seconds(30), look),
			this.#device.screen.onVisible(look)
		];
		return () => {
			for (const stop of stops) stop();
		};
	}

	#lookAtClock(): void {
		const { local } = this.#device.clock.now();
		if (
			local.minute !== this.#local.minute ||
			local.hour !== this.#local.hour ||
			local.day !== this.#local.day
		)
			this.#local = local;
	}
}
