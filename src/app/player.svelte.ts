import { cuesBetween } from '#core/cue.ts';
import { gentler } from '#core/dose.ts';
import type { Draft } from '#core/event.ts';
import type { Moment } from '#core/moment.ts';
import type { Device, LockScreenCommand } from '#core/ports.ts';
import { endOfWait, nextWait, readingAt } from '#core/reading.ts';
import type { Routine } from '#core/routine.ts';
import {
	afterChange,
	afterPain,
	afterPlaying,
	afterSeeking,
	emptyTally,
	withPainTold,
	type Pain,
	type Tally
} from '#core/tally.ts';
import { seconds, type Millis, type WallTime } from '#core/time.ts';
import { compileTimeline, type FirstSide, type Timeline } from '#core/timeline.ts';
import type { Aside, Sounding } from '#core/track.ts';
import { recordOf, type Unfinished } from '#core/unfinished.ts';
import type { Attendant, SessionEvent } from './attendants/attendant.ts';
import { Deck } from './deck.svelte.ts';

/**
 * `opening` renders the sound, `ready` wants the first tap, `waiting` waits where the routine waits for a tap,
 * `interrupted` was stopped from outside, `elsewhere` means that another tab has the session.
 */
export type PlayerStatus =
	'opening' | 'ready' | 'running' | 'waiting' | 'paused' | 'interrupted' | 'finished' | 'elsewhere';

/** What a session begins with. `from` is the session to go on with, if it was cut short. */
export interface Beginning {
	readonly sid: string;
	readonly recordId: string;
	readonly routine: Routine;
	readonly first: FirstSide;
	readonly began: Moment;
	readonly from?: Pick<Unfinished, 'elapsed' | 'tally'>;
}

/** The player looks at its clock when something is due to change, and this often at least: sounds can be late. */
const LOOK: Millis = 250;
/** A continued exercise begins a little before the place it stopped at. */
const REWIND = seconds(2);
/** A cue noticed later than this is over: what goes with it would only confuse. */
const LATE: Millis = 300;
/** A session that stood still longer than this, unseen, says so. */
const UNNOTICED = seconds(2);

/** Runs one session. The track's position is the only clock; every command is a seek on it. */
export class Player {
	readonly beginning: Beginning;
	#routine: Routine;
	#timeline = $state.raw<Timeline>({ steps: [], length: 0 });
	readonly #device: Device;
	readonly #attendants: readonly Attendant[];
	readonly #deck: Deck;
	#tally: Tally;
	#elapsed: Millis;
	#givesTurn: (() => void) | undefined;
	#stops: (() => void)[] = [];
	#stopLooking: () => void = () => undefined;
	#concluded = false;
	#left = false;
	/** When the session was last known to go on, and its time then. */
	#known: { readonly wall: WallTime; readonly elapsed: Millis };

	#status = $state<PlayerStatus>('opening');
	#reading = $state.raw(readingAt({ steps: [], length: 0 }, 0));
	/** How long the session stood still before anyone saw it. */
	#gap = $state<Millis>(0);
	/** Where the step's own animation has to be set anew: counts every jump, start and stop. */
	#turns = $state(0);

	readonly index = $derived.by(() => this.#reading.index);
	/** Seconds left of the step, as shown; of a breath, of its phase. */
	readonly second = $derived.by(() => this.#reading.second);
	readonly rep = $derived.by(() => this.#reading.rep);
	readonly phase = $derived.by(() => this.#reading.phase);
	readonly step = $derived.by(() => this.timeline.steps[this.index]);
	readonly next = $derived.by(() => {
		const here = this.step?.block ?? 0;
		return this.timeline.steps.find(({ block }) => block > here);
	});

	constructor(beginning: Beginning, device: Device, attendants: readonly Attendant[]) {
		this.beginning = beginning;
		this.#routine = beginning.routine;
		this.#device = device;
		this.#attendants = attendants;
		this.#timeline = compileTimeline(beginning.routine, beginning.first);
		this.#deck = new Deck(device.track, this.#timeline);
		this.#tally = beginning.from?.tally ?? emptyTally(this.timeline);
		this.#elapsed = Math.min(beginning.from?.elapsed ?? 0, this.timeline.length);
		this.#known = { wall: device.clock.now().at, elapsed: this.#elapsed };
		this.#show();
	}

	get timeline(): Timeline {
		return this.#timeline;
	}
	get status(): PlayerStatus {
		return this.#status;
	}
	get turns(): number {
		return this.#turns;
	}
	/** Whether anything is to be heard. */
	get sound(): boolean {
		return this.#deck.sound;
	}
	/** How long the session stood still before anyone saw it; 0 when it did not. */
	get gap(): Millis {
		return this.#gap;
	}
	/** The session's time as last shown. */
	get elapsed(): Millis {
		return this.#elapsed;
	}
	/** Time the session really ran, pauses left out. */
	get active(): Millis {
		return this.#tally.active;
	}
	get running(): boolean {
		return this.#status === 'running';
	}
	/** What plays: `context` needs the screen on, and the person must be told. */
	get engine(): 'element' | 'context' {
		return this.#deck.engine;
	}

	/** The session's time at this very moment; for drawing. */
	at(): Millis {
		return this.#status === 'running' ? this.#deck.at : this.#elapsed;
	}

	/** Takes the turn, renders the sound and, after a tap elsewhere in the app, plays. */
	async open(play: boolean, sounding: Sounding | Promise<Sounding>): Promise<void> {
		const givesTurn = await this.#device.turn.take(() => {
			this.#lost();
		});
		if (this.#left) {
			givesTurn?.();
			return;
		}
		this.#givesTurn = givesTurn;
		if (!this.#givesTurn) {
			this.#status = 'elsewhere';
			return;
		}
		const { track, screen } = this.#device;
		this.#stops = [
			track.onInterrupted(() => {
				this.#interrupted();
			}),
			screen.onVisible((visible) => {
				this.#advance();
				if (visible) this.#lookBack();
				else if (this.#status !== 'finished') this.#tell('hidden');
			}),
			() => {
				this.#stopLooking();
			}
		];
		this.#look();
		const known = await sounding;
		if (this.#left) return;
		await this.#deck.load(this.#elapsed, { sounding: known });
		this.#status = 'ready';
		if (play) await this.play();
	}

	/** Starts or goes on; from a tap. */
	async play(): Promise<void> {
		if (this.#status === 'waiting') {
			this.skip();
			return;
		}
		if (!['ready', 'paused', 'interrupted'].includes(this.#status)) return;
		this.#gap = 0;
		const begins = this.step?.start ?? 0;
		if (this.#status !== 'ready') this.#jump(Math.max(begins, this.#elapsed - REWIND));
		if (await this.#deck.play()) this.#become('running');
		else this.#status = 'ready';
	}

	pause(): void {
		if (this.#status !== 'running' && this.#status !== 'waiting') return;
		this.#advance();
		this.#stop('pause');
	}

	/** The time that passed unseen was exercised all the same: goes on from where that leads. From a tap. */
	async count(): Promise<void> {
		const to = nextWait(this.timeline, this.#elapsed) - 1;
		const done = Math.min(to, this.#elapsed + this.#gap);
		this.#tally = afterPlaying(this.#tally, this.timeline, this.#elapsed, done);
		this.#elapsed = done;
		this.#deck.seek(done);
		this.#show();
		await this.play();
	}

	/** On to the next step; out of a wait, to its countdown. */
	skip(): void {
		const next = this.timeline.steps[this.index + 1];
		this.#go(next ? next.start : this.timeline.length);
	}

	/** To the start of the step, or of the one before when this one has only just begun. */
	back(): void {
		const { step } = this;
		const before = this.timeline.steps[this.index - 1];
		const fresh = step !== undefined && this.at() - step.start < REWIND;
		this.#go((fresh ? before?.start : step?.start) ?? 0);
	}

	/** Some seconds on or back, inside the step: a step is only ever left by its own end, skip or back. */
	shift(by: Millis): void {
		const { step } = this;
		if (!step) return;
		const last = step.start + step.length - 1;
		this.#go(Math.max(step.start, Math.min(last, this.at() + by)));
	}

	/** Does as the locked screen or a headset's key asks. A single key says `play` and `pause` by turns. */
	obey(command: LockScreenCommand): void {
		switch (command.type) {
			case 'play':
			case 'pause':
				if (this.running) this.pause();
				else void this.play();
				return;
			case 'next':
				this.skip();
				return;
			case 'previous':
				this.back();
				return;
			case 'seek':
				this.seek(command.to);
		}
	}

	/** To any place of the session, as the lock screen's own slider asks. */
	seek(to: Millis): void {
		this.#go(Math.max(0, Math.min(this.timeline.length - 1, to)));
	}

	/** Leaves the exercise out and goes on with the next; the last one left out ends the session. */
	skipExercise(): void {
		this.#go(this.next?.start ?? this.timeline.length);
	}

	/** It hurts: stops at once and remembers where. */
	hurts(): void {
		this.#advance();
		const pain = { block: this.step?.block ?? 0, at: this.#elapsed };
		this.#tally = afterPain(this.#tally, pain);
		if (this.#status !== 'finished') this.#stop('pain');
	}

	/** Where and how it hurts, as far as the person tells. */
	tell(told: Pick<Pain, 'where' | 'how'>): void {
		this.#tally = withPainTold(this.#tally, told);
		this.#tell('paused');
	}

	/** Begins the exercise anew at half its time. */
	async soften(): Promise<void> {
		const block = this.step?.block ?? 0;
		const blocks = this.#routine.blocks.map((old, i) =>
			i === block ? { ...old, dose: gentler(old.dose) } : old
		);
		const before = this.#timeline;
		this.#routine = { ...this.#routine, blocks };
		this.#timeline = compileTimeline(this.#routine, this.beginning.first);
		this.#tally = afterChange(this.#tally, before, this.#timeline, block);
		this.#elapsed = this.#timeline.steps.find((step) => step.block === block)?.start ?? 0;
		this.#turns += 1;
		this.#show();
		this.#tell('paused');
		await this.#deck.load(this.#elapsed, { timeline: this.#timeline });
		await this.play();
	}

	/** Changes how the session sounds, at its place. */
	async setSounding(sounding: Sounding): Promise<void> {
		const going = this.#status === 'running';
		if (this.#status === 'waiting') this.pause();
		this.#advance();
		await this.#deck.load(this.#elapsed, { sounding });
		if (going && !(await this.#deck.play())) this.#become('paused');
	}

	/** The session as it would be kept or recorded now. */
	snapshot(): Unfinished {
		const { sid, recordId, first, began } = this.beginning;
		const routine = this.#routine;
		const kept = this.#device.clock.now().at;
		const elapsed = this.#elapsed;
		return { v: 1, sid, recordId, routine, first, began, elapsed, tally: this.#tally, kept };
	}

	/**
	 * Ends the session where it is and makes its record; `dayTurns` in minutes after midnight. From here on nothing more is kept of it: a late word to the desk
	 * would bring a session back that is already written down. The last tones still ring.
	 */
	conclude(dayTurns: number): Draft {
		this.pause();
		this.#concluded = true;
		return recordOf(this.snapshot(), this.#device.clock.now(), dayTurns);
	}

	/** Stops everything; the page is left. What was on the desk stays there. */
	leave(): void {
		this.pause();
		this.#tellLeft();
		this.#left = true;
		for (const stop of this.#stops.splice(0)) stop();
		this.#device.track.unload();
		this.#givesTurn?.();
		this.#givesTurn = undefined;
	}

	#tick(): void {
		this.#deck.letGo(this.#status === 'finished');
		if (this.#status === 'waiting' && this.#deck.heldOut) this.pause();
		// most ticks change nothing that anyone sees
		if (this.#status !== 'running' || this.at() < this.#due()) return;
		const before = this.index;
		this.#advance();
		if (this.#elapsed >= this.timeline.length) this.#become('finished');
		else if (this.#elapsed >= endOfWait(this.timeline.steps[before])) this.#wait(before);
		else this.#tell(this.index === before ? 'ticked' : 'stepped');
	}

	/** The next time at which something is shown or heard. */
	#due(): Millis {
		const cue = this.#deck.cues.find(({ at, tone }) => tone && at > this.#elapsed);
		return Math.min(this.#reading.changes, cue?.at ?? Infinity);
	}

	/** Looks at the clock now, and again when the next change is due. */
	#look(): void {
		this.#tick();
		const due = this.#status === 'running' ? this.#due() - this.at() : LOOK;
		this.#stopLooking = this.#device.clock.after(Math.max(20, Math.min(LOOK, due)), () => {
			this.#look();
		});
	}

	/** Seen again: a sound that stood still all the while, though nobody said so, was stopped by the phone. */
	#lookBack(): void {
		const at = this.at();
		if (this.#status === 'interrupted') this.#gap = this.#missed();
		if (this.#status !== 'running' || this.#missed() < UNNOTICED) return;
		this.#device.clock.after(LOOK * 2, () => {
			if (this.#status !== 'running' || this.at() > at) return;
			this.#deck.pause();
			this.#interrupted();
			this.#gap = this.#missed();
		});
	}

	/** How much longer ago the session was last known to go on than its own time says. */
	#missed(): Millis {
		const { wall, elapsed } = this.#known;
		return Math.max(0, this.#device.clock.now().at - wall - (this.#elapsed - elapsed));
	}

	/** A late tick may be past the end of the wait: the session waits all the same. */
	#wait(index: number): void {
		this.#elapsed = Math.min(this.#elapsed, endOfWait(this.timeline.steps[index]));
		this.#deck.hold();
		this.#show();
		this.#become('waiting');
	}

	/** Stands still where it is, and says why; a session that is over says nothing more. */
	#stop(aside: Aside): void {
		if (this.#concluded) this.#deck.pause();
		else this.#deck.stop(aside);
		this.#become('paused');
	}

	/** Takes over from the track what was played since. */
	#advance(): void {
		if (this.#status !== 'running') return;
		const before = this.#elapsed;
		const now = this.at();
		this.#tally = afterPlaying(this.#tally, this.timeline, before, now);
		this.#elapsed = now;
		this.#show();
		if (now > before) this.#known = { wall: this.#device.clock.now().at, elapsed: now };
		for (const { at, tone, phrase } of cuesBetween(this.#deck.cues, before + 1, now + 1))
			if (tone && now - at < LATE)
				for (const attend of this.#attendants)
					attend({ type: 'cue', tone, ...(phrase && { phrase }) });
	}

	/** A command's jump; from a wait the session goes on at once. */
	#go(to: Millis): void {
		this.#advance();
		this.#jump(to);
		if (to >= this.timeline.length) this.#become('finished');
		else if (this.#status === 'waiting') this.#become('running');
		else this.#tell('stepped');
	}

	#jump(to: Millis): void {
		this.#tally = afterSeeking(this.#tally, this.timeline, this.#elapsed, to);
		this.#elapsed = to;
		this.#known = { wall: this.#device.clock.now().at, elapsed: to };
		this.#deck.seek(to);
		this.#turns += 1;
		this.#show();
	}

	#interrupted(): void {
		if (this.#status !== 'running' && this.#status !== 'waiting') return;
		this.#advance();
		this.#become('interrupted');
		if (this.#missed() >= UNNOTICED) this.#gap = this.#missed();
	}

	/** Another tab took the session: nothing is kept or played here any more. */
	#lost(): void {
		this.pause();
		this.#deck.pause();
		this.#concluded = true;
		this.#givesTurn = undefined;
		this.#status = 'elsewhere';
	}

	#become(status: PlayerStatus): void {
		this.#status = status;
		this.#turns += 1;
		this.#tell(status === 'running' ? 'played' : 'paused');
	}

	#show(): void {
		this.#reading = readingAt(this.timeline, this.#elapsed);
	}

	#tell(type: Exclude<SessionEvent['type'], 'left' | 'cue'>): void {
		// what was still under way when it ended or was left
		if (this.#concluded || this.#left) return;
		const now = this.snapshot();
		for (const attend of this.#attendants) attend({ type, now });
	}

	#tellLeft(): void {
		for (const attend of this.#attendants) attend({ type: 'left' });
	}
}
