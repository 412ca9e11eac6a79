import { untrack } from 'svelte';
import { completionsOf } from '#core/completion.ts';
import { crampsOf } from '#core/cramp.ts';
import { dayOf, daysBetween, type Day, type LocalTime } from '#core/day.ts';
import { digestOf, digestWith, isDigest, type Digest } from '#core/digest.ts';
import type { Event } from '#core/event.ts';
import { habitsOn } from '#core/habits-on.ts';
import type { OwnRoutine } from '#core/own-routine.ts';
import { ownRoutinesOf } from '#core/own-routines.ts';
import type { Device } from '#core/ports.ts';
import { scheduleOf } from '#core/schedule.ts';
import { streakOn, type Days } from '#core/streak.ts';
import { seconds } from '#core/time.ts';
import type { WeekStart } from '#core/week.ts';
import type { Settings } from './settings.svelte.ts';

/** Longer without care than this, and coming back is worth a greeting. */
const AWAY = 3;

/** All that was done, and what it adds up to today. Today lives on a digest; pages that show records read them all. */
export class History {
	readonly #device: Device;
	readonly #settings: Settings;
	readonly #asks: (day: Day) => boolean;
	/** Undefined until a page needs them. */
	#events = $state.raw<readonly Event[] | undefined>();
	#digest = $state.raw<Digest>(digestOf([]));
	#local = $state.raw<LocalTime>({ year: 2000, month: 1, day: 1, hour: 12, minute: 0 });

	readonly today = $derived.by((): Day => dayOf(this.#local, this.#settings.preferences.dayTurns));
	/** Empty before `loadAll`. */
	readonly completions = $derived.by(() => completionsOf(this.#events ?? []));
	/** Oldest first. Empty before `loadAll`. */
	readonly cramps = $derived.by(() => crampsOf(this.#events ?? []));
	/** The newest cramps, known without reading everything; oldest first. */
	readonly lastCramps = $derived.by(() => this.#digest.cramps);
	/** Today's habits, by id: 1 for done, 1 to 5 where it is rated. */
	readonly habits = $derived.by(() => habitsOn(this.today, this.#digest.habits));
	/** The person's own routines; without their photos until `loadAll`. */
	readonly ownRoutines = $derived.by(() =>
		this.#events ? ownRoutinesOf(this.#events) : this.#digest.routines
	);
	readonly schedule = $derived.by(() => scheduleOf(this.facts));
	/** What was planned and paused, and the steps of the six-week plan. */
	readonly facts = $derived.by(() => this.#digest.facts);
	/** Days with care, and minutes ahead of UTC where that was: one exercise done whole is enough. */
	readonly done = $derived.by(() => this.#daysWith(() => true));
	readonly days = $derived.by((): Days => ({
		done: this.done,
		free: (day) => this.schedule.paused(day) || !this.#asks(day),
		paused: (day) => this.schedule.paused(day),
		weekStart: this.weekStart
	}));
	readonly streak = $derived.by(() => streakOn(this.today, this.days));
	/** Back after days without care: greeted, and never asked where from. */
	readonly comingBack = $derived.by(() => {
		const last = this.#digest.days.at(-1)?.day;
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

	/** Every record; empty before `loadAll`. */
	get events(): readonly Event[] {
		return this.#events ?? [];
	}
	/** What the clock on the wall shows; follows it within half a minute. */
	get local(): LocalTime {
		return this.#local;
	}

	/** Days with care by one routine; of the last so many days with care, where no more is asked. */
	doneWith(routine: string, last = Infinity): ReadonlyMap<Day, number> {
		return this.#daysWith((routines) => routines.includes(routine), last);
	}

	/** An own routine whole, as an editor needs it. */
	async ownRoutine(id: string): Promise<OwnRoutine | undefined> {
		await this.loadAll();
		return this.ownRoutines.find((routine) => routine.id === id);
	}

	/** Reads what Today needs. Rejects when the phone does not give it. */
	async load(): Promise<void> {
		const kept = await this.#device.store.digest();
		if (isDigest(kept)) this.#digest = kept;
		else await this.reload();
	}

	/** Reads every record, once. Where the phone does not give them there are none, as the person was told at the start. */
	async loadAll(): Promise<void> {
		// a page that waits for it must not be made anew with each record
		if (!untrack(() => this.#events)) await this.reload().catch(() => undefined);
	}

	/** Reads every record anew. Rejects when the phone does not give them. */
	async reload(): Promise<void> {
		this.#see(await this.#device.store.events());
	}

	/** Takes notice of an event that was written. */
	add(event: Event): void {
		if (this.#events?.some(({ id }) => id === event.id)) return;
		if (this.#events) {
			this.#see([...this.#events, event]);
			return;
		}
		const digest = digestWith(this.#digest, event);
		if (digest) this.#keep(digest);
		else void this.reload().catch(() => undefined);
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

	#see(events: readonly Event[]): void {
		this.#events = events;
		this.#keep(digestOf(events));
	}

	#keep(digest: Digest): void {
		this.#digest = digest;
		// a digest that is not kept, or no longer true, only costs time at the next start
		this.#device.store.saveDigest(digest, digest.count).catch(() => undefined);
	}

	#daysWith(
		counts: (routines: readonly string[]) => boolean,
		last = Infinity
	): ReadonlyMap<Day, number> {
		const days = this.#digest.days.slice(-last).filter(({ routines }) => counts(routines));
		// eslint-disable-next-line svelte/prefer-svelte-reactivity -- made anew each time, never changed
		return new Map(days.map(({ day, off }) => [day, off]));
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
