import type { Moment } from '#core/moment.ts';
import type { Device } from '#core/ports.ts';
import type { Routine } from '#core/routine.ts';
import { gentler } from '#core/dose.ts';
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
import { seconds, type Millis } from '#core/time.ts';
import {
	compileTimeline,
	repAt,
	stepIndexAt,
	type FirstSide,
	type Timeline
} from '#core/timeline.ts';
import { planTrack, type TrackPlan } from '#core/track.ts';
import type { Unfinished } from '#core/unfinished.ts';
import type { Attendant, SessionEvent } from './attendants/attendant.ts';

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
/** A wait stops this long before its end, so that the countdown behind it is not heard too early. */
const WAIT_EDGE: Millis = 300;

/** Runs one session. The track's position is the only clock; every command is a seek on it. */
export class Player {
	readonly beginning: Beginning;
	#routine: Routine;
	#timeline = $state.raw<Timeline>({ steps: [], length: 0 });
	readonly #device: Device;
	readonly #attendants: readonly Attendant[];
	#plan: TrackPlan;
	#tally: Tally;
	#elapsed: Millis;
	#givesTurn: (() => void) | undefined;
	#stops: (() => void)[] = [];
	#stopLooking: () => void = () => undefined;
	#concluded = false;
	/** The next time at which what is shown will change. */
	#edge: Millis = 0;

	#status = $state<PlayerStatus>('opening');
	#index = $state(0);
	#second = $state(0);
	#rep = $state.raw({ rep: 1, phase: 0 });
	#sound = $state(true);
	#engine = $state<'element' | 'context'>('element');
	/** Where the step's own animation has to be set anew: counts every jump, start and stop. */
	#turns = $state(0);

	readonly step = $derived.by(() => this.timeline.steps[this.#index]);
	readonly next = $derived.by(() => {
		const here = this.step?.block ?? 0;
		return this.timeline.steps.find(({ block }) => block > here);
	});

	constructor(
		beginning: Beginning,
		device: Device,
		attendants: readonly Attendant[],
		sound: boolean
	) {
		this.beginning = beginning;
		this.#routine = beginning.routine;
		this.#timeline = compileTimeline(beginning.routine, beginning.first);
		this.#device = device;
		this.#attendants = attendants;
		this.#sound = sound;
		this.#plan = planTrack(this.timeline, sound ? 1 : 0);
		this.#tally = beginning.from?.tally ?? emptyTally(this.timeline);
		this.#elapsed = Math.min(beginning.from?.elapsed ?? 0, this.timeline.length);
		this.#show();
	}

	get timeline(): Timeline {
		return this.#timeline;
	}
	get status(): PlayerStatus {
		return this.#status;
	}
	/** Seconds left of the step, as shown; of a breath, of its phase. */
	get second(): number {
		return this.#second;
	}
	get rep(): { readonly rep: number; readonly phase: number } {
		return this.#rep;
	}
	get index(): number {
		return this.#index;
	}
	get turns(): number {
		return this.#turns;
	}
	get sound(): boolean {
		return this.#sound;
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
		return this.#engine;
	}

	/** The session's time at this very moment; for drawing. */
	at(): Millis {
		if (this.#status !== 'running') return this.#elapsed;
		return Math.max(
			0,
			Math.min(this.timeline.length, this.#device.track.position() - this.#plan.lead)
		);
	}

	/** Takes the turn, renders the sound and, after a tap elsewhere in the app, plays. */
	async open(play: boolean): Promise<void> {
		this.#givesTurn = await this.#device.turn.take();
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
				if (visible) this.#tick();
				else if (this.#status !== 'finished') this.#tell('hidden');
			}),
			() => {
				this.#stopLooking();
			}
		];
		this.#look();
		// a new session begins with the lead-in, which wakes a sleeping headset
		await track.load(this.#plan, this.#elapsed > 0 ? this.#plan.lead + this.#elapsed : 0);
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
		const { track } = this.#device;
		const begins = this.step?.start ?? 0;
		if (this.#status !== 'ready') this.#jump(Math.max(begins, this.#elapsed - REWIND));
		const plays = await track.play();
		this.#engine = track.engine();
		if (plays) this.#become('running');
		else this.#status = 'ready';
	}

	pause(): void {
		if (this.#status !== 'running' && this.#status !== 'waiting') return;
		this.#advance();
		this.#device.track.pause();
		this.#become('paused');
	}

	/** On to the next step; out of a wait, to its countdown. */
	skip(): void {
		const next = this.timeline.steps[this.#index + 1];
		this.#go(next ? next.start : this.timeline.length);
	}

	/** To the start of the step, or of the one before when this one has only just begun. */
	back(): void {
		const { step } = this;
		const before = this.timeline.steps[this.#index - 1];
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

	/** Leaves the exercise out and goes on with the next; the last one left out ends the session. */
	skipExercise(): void {
		this.#go(this.next?.start ?? this.timeline.length);
	}

	/** It hurts: stops at once and remembers where. */
	hurts(): void {
		this.pause();
		const pain = { block: this.step?.block ?? 0, at: this.#elapsed };
		this.#tally = afterPain(this.#tally, pain);
		this.#tell('paused');
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
		this.#plan = planTrack(this.#timeline, this.#sound ? 1 : 0);
		await this.#device.track.load(this.#plan, this.#plan.lead + this.#elapsed);
		await this.play();
	}

	async setSound(on: boolean): Promise<void> {
		if (on === this.#sound) return;
		this.#sound = on;
		const going = this.#status === 'running';
		if (this.#status === 'waiting') this.pause();
		this.#advance();
		this.#plan = planTrack(this.timeline, on ? 1 : 0);
		await this.#device.track.load(this.#plan, this.#plan.lead + this.#elapsed);
		if (going && !(await this.#device.track.play())) this.#become('paused');
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
	 * Ends the session where it is, for its record. From here on nothing more is kept of it: a late word to the desk
	 * would bring a session back that is already written down. The last tones still ring.
	 */
	conclude(): Unfinished {
		this.pause();
		this.#concluded = true;
		return this.snapshot();
	}

	/** Stops everything; the page is left. What was on the desk stays there. */
	leave(): void {
		this.pause();
		this.#tellLeft();
		for (const stop of this.#stops.splice(0)) stop();
		this.#device.track.unload();
		this.#givesTurn?.();
		this.#givesTurn = undefined;
	}

	#tick(): void {
		const { track } = this.#device;
		if (this.#status === 'finished' && track.position() >= this.#plan.hold) track.pause();
		// most ticks change nothing that anyone sees
		if (this.#status !== 'running' || this.at() < this.#edge) return;
		const before = this.#index;
		this.#advance();
		if (this.#elapsed >= this.timeline.length) this.#become('finished');
		else if (this.#elapsed >= this.#endOfWait(before)) this.#wait(before);
		else this.#tell(this.#index === before ? 'ticked' : 'stepped');
	}

	/** Looks at the clock now, and again when the next change is due. */
	#look(): void {
		this.#tick();
		const due = this.#status === 'running' ? this.#edge - this.at() : LOOK;
		this.#stopLooking = this.#device.clock.after(Math.max(20, Math.min(LOOK, due)), () => {
			this.#look();
		});
	}

	/** Where the session must stop and wait if it was in this step; never, for most steps. */
	#endOfWait(index: number): Millis {
		const step = this.timeline.steps[index];
		return step?.kind === 'wait' ? step.start + step.length - WAIT_EDGE : Infinity;
	}

	/** A late tick may be past the end of the wait: the session waits all the same. */
	#wait(index: number): void {
		this.#elapsed = Math.min(this.#elapsed, this.#endOfWait(index));
		this.#device.track.seek(this.#plan.hold);
		this.#show();
		this.#become('waiting');
	}

	/** Takes over from the track what was played since. */
	#advance(): void {
		if (this.#status !== 'running') return;
		const now = this.at();
		this.#tally = afterPlaying(this.#tally, this.timeline, this.#elapsed, now);
		this.#elapsed = now;
		this.#show();
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
		this.#device.track.seek(this.#plan.lead + to);
		this.#turns += 1;
		this.#show();
	}

	#interrupted(): void {
		if (this.#status !== 'running' && this.#status !== 'waiting') return;
		this.#advance();
		this.#become('interrupted');
	}

	#become(status: PlayerStatus): void {
		this.#status = status;
		this.#turns += 1;
		this.#tell(status === 'running' ? 'played' : 'paused');
	}

	#show(): void {
		const index = stepIndexAt(this.timeline, this.#elapsed) ?? 0;
		const step = this.timeline.steps[index];
		if (!step) return;
		this.#index = index;
		const { rep, phase } = repAt(step, this.#elapsed);
		if (rep !== this.#rep.rep || phase !== this.#rep.phase) this.#rep = { rep, phase };
		const stepLeft = step.start + step.length - this.#elapsed;
		const left =
			step.kind === 'breath' ? phaseLeft(step.phases, this.#elapsed - step.start) : stepLeft;
		this.#second = Math.ceil(left / 1_000);
		const toNextDigit = left - (this.#second - 1) * 1_000;
		const toWait = this.#endOfWait(index) - this.#elapsed;
		this.#edge = this.#elapsed + Math.max(0, Math.min(toNextDigit, toWait));
	}

	#tell(type: Exclude<SessionEvent['type'], 'left'>): void {
		if (this.#concluded) return;
		const now = this.snapshot();
		for (const attend of this.#attendants) attend({ type, now });
	}

	#tellLeft(): void {
		for (const attend of this.#attendants) attend({ type: 'left' });
	}
}

function phaseLeft(phases: readonly Millis[], inside: Millis): Millis {
	const cycle = phases.reduce((sum, phase) => sum + phase, 0);
	let left = inside % cycle;
	for (const phase of phases) {
		if (left < phase) return phase - left;
		left -= phase;
	}
	return 0;
}
