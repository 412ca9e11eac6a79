import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { inOrder, stamp, writerAfter, type Event, type Writer } from '#core/event.ts';
import { merge } from '#core/merge.ts';
import type { LocalTime } from '#core/day.ts';
import type { Device, LockScreenCommand, LockScreenShown, Store } from '#core/ports.ts';
import type { Preferences } from '#core/preferences.ts';
import type { Profile } from '#core/profile.ts';
import type { Millis, MonoTime, WallTime } from '#core/time.ts';
import type { SoundPlan, TrackPlan } from '#core/track.ts';
import type { Unfinished } from '#core/unfinished.ts';

/** A phone on a table: time passes when the test says so, and everything it does can be read. */
export interface FakeDevice extends Device {
	/** Lets time pass, in small pieces, as a phone would. */
	pass(length: Millis): void;
	/** Sets the clock on the wall. */
	set(local: Partial<LocalTime>, at?: number): void;
	/** A call comes in: the sound stops without being asked. */
	interrupt(): void;
	/** The page is put away, or shown again. */
	show(visible: boolean): void;
	/** The plan that is loaded. */
	readonly plan: (SoundPlan & Partial<TrackPlan>) | undefined;
	/** Time goes by while nothing here runs: the page is frozen, and its sound with it; or the sound only says it plays. */
	freeze(length: Millis, sound?: 'for good'): void;
	/** Where on the track the sound is. */
	place(): Millis;
	/** Whether sound comes out. */
	sounding(): boolean;
	awake(): boolean;
	/** What the phone refuses from now on. */
	readonly refuses: Record<
		'sound' | 'writing' | 'turn' | 'waking' | 'listening' | 'speaking',
		boolean
	>;
	/** What its own voice said; empty where it was hushed. */
	readonly spoken: string[];
	/** What its microphone will hear. */
	hears: Int16Array;
	readonly offered: { name: string; content: string | Uint8Array }[];
	/** What the locked screen shows. */
	readonly locked: LockScreenShown | undefined;
	/** A key of the headset or a button of the locked screen. */
	command(command: LockScreenCommand): void;
	/** Every pattern the phone shook in. */
	readonly shaken: (readonly Millis[])[];
	/** Another tab takes the session. */
	seizeElsewhere(): void;
}

const PIECE: Millis = 50;

export function fakeDevice(store?: Store): FakeDevice {
	let mono = 0;
	let wall = Date.UTC(2026, 10, 24, 12, 30);
	let local: LocalTime = { year: 2026, month: 11, day: 24, hour: 21, minute: 30 };
	const timers = new Set<{ period: Millis; due: number; tick: () => void }>();
	const watchers = new Set<(visible: boolean) => void>();
	let plan: SoundPlan | undefined;
	let place = 0;
	let playing = false;
	/** The loading that was asked for last. */
	let loading: Promise<void> | undefined;
	/** The sound says that it plays, and stands still. */
	let dead = false;
	let interrupted: () => void = () => undefined;
	let awake = 0;
	let turns = 0;
	let random = 0;
	const refuses = {
		sound: false,
		writing: false,
		turn: false,
		waking: false,
		listening: false,
		speaking: false
	};
	let hears: Int16Array = new Int16Array();
	const spoken: string[] = [];
	const offered: { name: string; content: string | Uint8Array }[] = [];
	let locked: LockScreenShown | undefined;
	let obey: (command: LockScreenCommand) => void = () => undefined;
	let lost: () => void = () => undefined;
	const shaken: (readonly Millis[])[] = [];

	const load = (next: SoundPlan, at: Millis) => {
		plan = next;
		place = at;
		playing = false;
	};

	return {
		refuses,
		offered,
		shaken,
		spoken,
		get hears() {
			return hears;
		},
		set hears(samples) {
			hears = samples;
		},
		get locked() {
			return locked;
		},
		command(command) {
			obey(command);
		},
		seizeElsewhere() {
			lost();
		},
		get plan() {
			return plan;
		},
		languages: ['ja-JP'],
		clock: {
			mono: () => mono as MonoTime,
			now: () => ({ at: wall as WallTime, zone: 'Asia/Tokyo', off: 540, local }),
			every(period, tick) {
				const timer = { period, due: mono + period, tick };
				timers.add(timer);
				return () => timers.delete(timer);
			},
			after(delay, then) {
				const timer = { period: Infinity, due: mono + delay, tick: then };
				timers.add(timer);
				return () => timers.delete(timer);
			}
		},
		chance: { bytes: (count) => new Uint8Array(count).fill((random += 1)) },
		track: {
			unlock: () => undefined,
			load(next, at) {
				// rendering takes a moment, in which somebody may leave
				const mine: Promise<void> = Promise.resolve().then(() => {
					if (loading !== mine) return loading;
					load(next, at);
					return undefined;
				});
				return (loading = mine);
			},
			render: (next) =>
				Promise.resolve((at) => {
					loading = undefined;
					load(next, at);
					return Promise.resolve();
				}),
			play() {
				dead = false;
				playing = plan !== undefined && !refuses.sound;
				return Promise.resolve(playing);
			},
			pause() {
				playing = false;
			},
			seek(to) {
				place = to;
			},
			position: () => place,
			save: () => Promise.resolve(new Uint8Array()),
			engine: () => 'element',
			onInterrupted(tell) {
				interrupted = tell;
				return () => (interrupted = () => undefined);
			},
			unload() {
				loading = undefined;
				playing = false;
				plan = undefined;
			}
		},
		screen: {
			stayAwake(refused) {
				if (refuses.waking) refused();
				awake += 1;
				return () => (awake -= 1);
			},
			onVisible(tell) {
				watchers.add(tell);
				return () => watchers.delete(tell);
			},
			dark: () => false,
			calm: () => false,
			onTaste: () => () => undefined
		},
		turn: {
			take(hear) {
				if (refuses.turn || turns > 0) return Promise.resolve(undefined);
				turns += 1;
				lost = hear;
				return Promise.resolve(() => (turns -= 1));
			},
			seize: () => Promise.resolve()
		},
		lockScreen: {
			show: (shown) => (locked = shown),
			clear: () => (locked = undefined),
			onCommand(hear) {
				obey = hear;
				return () => (obey = () => undefined);
			}
		},
		buzz: { can: true, buzz: (pattern) => void shaken.push(pattern) },
		store: store ?? fakeStore(() => refuses.writing),
		files: {
			offer(name, _type, content) {
				offered.push({ name, content });
				return Promise.resolve();
			},
			copy: () => Promise.resolve(true),
			print: () => undefined,
			canSend: false,
			send: () => Promise.resolve(false)
		},
		install: { way: () => 'other', ask: () => Promise.resolve(false), badge: () => undefined },
		keeping: { ask: () => Promise.resolve(true), promised: () => Promise.resolve(false) },
		packing: {
			digest: (text) => Promise.resolve(String(text.length)),
			pack: (text) => Promise.resolve({ bytes: new TextEncoder().encode(text), packed: false }),
			unpack: (bytes) => Promise.resolve(new TextDecoder().decode(bytes)),
			deflate: (text) =>
				Promise.resolve({ bytes: new Uint8Array(deflateRawSync(text)), packed: true }),
			// eslint-disable-next-line @typescript-eslint/require-await -- what the real one rejects, this one must not throw
			async inflate(bytes, packed, most) {
				const whole = packed ? inflateRawSync(bytes, { maxOutputLength: most }) : bytes;
				if (whole.length > most) throw new RangeError('too much');
				return new TextDecoder('utf-8', { fatal: true }).decode(whole);
			}
		},
		microphone: {
			can: true,
			listen: () =>
				Promise.resolve(
					refuses.listening
						? undefined
						: { stop: () => Promise.resolve(hears), drop: () => undefined }
				)
		},
		photos: {
			shrink: () => Promise.resolve({ kind: 'photo', type: 'image/webp', data: 'UklG' })
		},
		speaker: {
			prime: () => undefined,
			say(text) {
				if (!refuses.speaking) spoken.push(text);
				return Promise.resolve(!refuses.speaking);
			},
			hush: () => void spoken.push('')
		},
		updates: { onReady: () => () => undefined, apply: () => Promise.resolve(false) },
		pass(length) {
			for (let left = length; left > 0; left -= PIECE) {
				const piece = Math.min(PIECE, left);
				mono += piece;
				wall += piece;
				if (playing && plan && !dead) place = Math.min(plan.length, place + piece);
				for (const timer of timers)
					while (timer.due <= mono) {
						timer.due += timer.period;
						timer.tick();
					}
			}
		},
		freeze(length, sound) {
			wall += length;
			dead = sound !== undefined;
		},
		place: () => place,
		set(some, at) {
			local = { ...local, ...some };
			wall = at ?? wall;
		},
		interrupt() {
			playing = false;
			interrupted();
		},
		show(visible) {
			for (const tell of watchers) tell(visible);
		},
		sounding: () => playing,
		awake: () => awake > 0
	};
}

/** Records in memory, kept to the same promises as the real ones by `tests/contract/store.ts`. */
export function fakeStore(refuses: () => boolean = () => false): Store {
	const events = new Map<string, Event>();
	let writer: Writer = { dev: 'fake000000000000', seq: 0 };
	let desk: Unfinished | undefined;
	let preferences: Preferences | undefined;
	let profile: Profile | undefined;
	const drafts = new Map<string, unknown>();
	const write = <T>(change: () => T): Promise<T> =>
		refuses() ? Promise.reject(new Error('disk full')) : Promise.resolve(change());
	const copy = <T>(value: T): T => structuredClone(value);
	return {
		events: () => Promise.resolve(copy(inOrder([...events.values()]))),
		record: (draft) =>
			write(() => {
				desk = undefined;
				const known = events.get(draft.id);
				if (known) return copy(known);
				const stamped = stamp(copy(draft), writer);
				writer = stamped.writer;
				events.set(draft.id, stamped.event);
				return copy(stamped.event);
			}),
		digest: () => Promise.resolve(undefined),
		saveDigest: () => Promise.resolve(),
		state: () => Promise.resolve({ copies: 1, missing: 0, returned: 0 }),
		takeIn: (given) =>
			write(() => {
				for (const event of merge([...events.values()], copy(given))) events.set(event.id, event);
				writer = writerAfter(writer, [...events.values()]);
			}),
		erase: () =>
			write(() => {
				events.clear();
				drafts.clear();
				desk = preferences = profile = undefined;
				writer = { dev: 'fake000000000001', seq: 0 };
			}),
		unfinished: () => Promise.resolve(copy(desk)),
		keep: (unfinished) =>
			write(() => {
				desk = copy(unfinished);
			}),
		preferences: () => Promise.resolve(copy(preferences)),
		savePreferences: (given) =>
			write(() => {
				preferences = copy(given);
			}),
		profile: () => Promise.resolve(copy(profile)),
		saveProfile: (given) =>
			write(() => {
				profile = copy(given);
			}),
		draft: (name) => Promise.resolve(copy(drafts.get(name))),
		saveDraft: (name, draft) =>
			write(() => {
				if (draft === undefined) drafts.delete(name);
				else drafts.set(name, copy(draft));
			}),
		drafts: () => Promise.resolve([...drafts.keys()].sort())
	};
}
