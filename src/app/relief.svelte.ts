import { afterWord, firstTurn, waits, WATCHDOG } from '#core/first-aid.ts';
import type { Course, FirstAidWord, Turn } from '#core/first-aid.ts';
import type { FirstAidPlan, Place } from '#core/first-aid-track.ts';
import type { Device, LockScreenCommand, LockScreenShown } from '#core/ports.ts';
import { minutes, type Millis, type WallTime } from '#core/time.ts';
import { buzzer } from './attendants/buzzer.ts';
import type { ReliefDeck } from './relief-deck.svelte.ts';

/** The flow looks at its clock this often at least. */
const LOOK: Millis = 250;
/** A question is asked so often; then it is quiet, and goes on waiting. */
const ASKED = 3;
/** Nobody has touched it for so long: the screen may go dark, and the sound ends. */
const UNTOUCHED = minutes(20);

/** What a flow begins with. */
export interface ReliefBeginning {
	readonly course: Course;
	readonly plan: FirstAidPlan;
	/** Whether it is heard. */
	readonly sound: boolean;
	readonly over: 'alone' | 'music';
	readonly buzz: boolean;
	/** What the locked screen shows of a turn. */
	readonly describe: (turn: Turn) => Pick<LockScreenShown, 'title' | 'album'>;
	/** Hears of each turn, and of how many seconds it took to ease. */
	readonly ontold: (turn: Turn, easedAfter: number | undefined) => void;
}

/** Runs one flow through a cramp, from the tap on where it hurts. */
export class Relief {
	readonly startedAt: WallTime;
	readonly deck: ReliefDeck;
	readonly #course: Course;
	readonly #plan: FirstAidPlan;
	readonly #device: Device;
	readonly #buzz: ReturnType<typeof buzzer> | undefined;
	readonly #over: 'alone' | 'music';
	readonly #describe: ReliefBeginning['describe'];
	readonly #ontold: ReliefBeginning['ontold'];
	#stops: (() => void)[] = [];
	#stopLooking: () => void = () => undefined;
	#letSleep: (() => void) | undefined;
	#asked = 0;
	#ended = false;
	#touched: WallTime;
	#turn = $state.raw<Turn>({ phase: 'opening', step: 0, loop: 0, offered: false, tried: [] });
	#easedAfter = $state<number | undefined>();
	#passed = $state(0);
	#left = $state(0);
	#late = $state(false);
	/** The urgent line is on the screen, and was not heard yet. */
	#unsaid = false;
	#maySleep = $state(false);

	/** Where the person is. */
	readonly turn = $derived.by(() => this.#turn);
	/** Whether it waits for the person. */
	readonly waiting = $derived.by(() => waits(this.#turn));

	/** Begins, in the tap: sound first. */
	constructor(beginning: ReliefBeginning, deck: ReliefDeck, device: Device) {
		const { course, plan, sound, over, buzz, describe, ontold } = beginning;
		this.deck = deck;
		this.#course = course;
		this.#plan = plan;
		this.#device = device;
		this.#over = over;
		this.#describe = describe;
		this.#ontold = ontold;
		this.#buzz = buzz ? buzzer(device.buzz) : undefined;
		this.startedAt = this.#touched = device.clock.now().at;
		this.#turn = firstTurn(course);
		deck.begin(plan, this.#placeOf(this.#turn), sound, over);
		this.#stops = [
			device.screen.onVisible((visible) => {
				if (visible) this.#tick();
			}),
			device.lockScreen.onCommand((command) => {
				this.obey(command);
			})
		];
		this.#show();
		this.#letSleep = device.screen.stayAwake(() => (this.#maySleep = true));
		this.#look();
	}

	/** Seconds since the tap. */
	get passed(): number {
		return this.#passed;
	}
	/** Seconds left of the step, for one that does not wait. */
	get secondsLeft(): number {
		return this.#left;
	}
	/** Seconds from the tap until it had eased, if it has. */
	get easedAfter(): number | undefined {
		return this.#easedAfter;
	}
	/** Ten minutes, and it has not eased: the urgent line belongs on the screen. */
	get late(): boolean {
		return this.#late;
	}
	/** The phone will not keep its screen on. */
	get maySleep(): boolean {
		return this.#maySleep;
	}
	/** The step's time so far, for drawing. */
	get stayed(): Millis {
		return this.deck.stayed;
	}
	/** How long the step lasts. */
	get length(): Millis {
		return this.#placeOf(this.#turn).length;
	}

	/** The person says something. */
	say(word: Exclude<FirstAidWord, 'passed'>): void {
		if (this.#turn.phase === 'log') return;
		this.#touched = this.#device.clock.now().at;
		if (word === 'eased' && this.#turn.phase !== 'ending') {
			this.#easedAfter = this.#seconds();
			this.#late = this.#unsaid = false;
		}
		// it came back
		if (word === 'still') this.#easedAfter = undefined;
		this.#move(word, true);
	}

	/** A key of a headset, or a button of the locked screen. */
	obey({ type }: LockScreenCommand): void {
		if (type === 'next') this.say(this.#turn.phase === 'ending' ? 'next' : 'still');
		else if (type === 'pause') this.deck.mute();
		else if (type === 'play') this.hear();
	}

	/** Sound again, from the beginning of the step; in the tap. */
	hear(): void {
		void this.deck.unmute(this.#plan, this.#over);
	}

	/** Ends it where it is, and the sound with it. When all is over it ends by itself, after the last words. */
	leave(): void {
		if (this.#ended) return;
		this.#ended = true;
		for (const stop of this.#stops.splice(0)) stop();
		this.#stopLooking();
		this.#rest();
		this.#device.lockScreen.clear();
		this.deck.leave();
	}

	#move(word: FirstAidWord, tapped: boolean): void {
		const before = this.#turn;
		this.#turn = afterWord(this.#course, before, word, this.stayed);
		if (this.#turn === before) return;
		this.#asked = 1;
		this.deck.go(this.#placeOf(this.#turn), tapped);
		const { phase } = this.#turn;
		if (phase === 'stretch' || phase === 'stand') this.#shake('start');
		if (phase === 'ask') this.#shake('release');
		if (phase === 'log') this.#rest();
		if (this.#unsaid && this.waiting) {
			this.#asked = 0;
			this.#call();
		}
		this.#read();
		this.#show();
		this.#ontold(this.#turn, this.#easedAfter);
	}

	#tick(): void {
		this.#read();
		const { phase } = this.#turn;
		const hurts = this.#easedAfter === undefined && phase !== 'log';
		if (hurts && !this.#late && this.#seconds() >= WATCHDOG / 1_000) this.#alarm();
		if (this.#device.clock.now().at - this.#touched >= UNTOUCHED && this.#letSleep) {
			this.#rest();
			this.deck.mute();
		}
		if (this.stayed < this.deck.place.length) return;
		// the last words are over
		if (phase === 'log') this.leave();
		else if (!this.waiting) this.#move('passed', false);
		else this.#wait();
	}

	#show(): void {
		const { length } = this;
		const shown = this.#describe(this.#turn);
		this.#device.lockScreen.show({ ...shown, artist: '', playing: true, length, at: 0 });
	}

	/** Waits on: a question is asked a few times, all else is said once, then nothing is said any more. */
	#wait(): void {
		const speaks = this.#asked < (this.#turn.phase === 'ask' ? ASKED : 1);
		this.#asked += 1;
		this.deck.go(speaks ? this.#placeOf(this.#turn) : this.#plan.hush, false);
	}

	/** The urgent line is on the screen at once; it is heard where nothing else is being said. */
	#alarm(): void {
		this.#late = this.#unsaid = true;
		this.#shake('wait');
		if (this.waiting) this.#call();
	}

	#call(): void {
		this.#unsaid = false;
		this.deck.go(this.#plan.alarm, false);
	}

	#read(): void {
		this.#passed = this.#seconds();
		this.#left = Math.max(0, Math.ceil((this.deck.place.length - this.stayed) / 1_000));
	}

	/** By the clock on the wall: the steady one may stand still while a phone sleeps. */
	#seconds(): number {
		return Math.max(0, Math.floor((this.#device.clock.now().at - this.startedAt) / 1_000));
	}

	#placeOf({ phase, step }: Turn): Place {
		if (phase === 'rest') return this.#plan.rest;
		if (phase === 'log') return this.#plan.end;
		return this.#plan.places.get(step) ?? this.#plan.hush;
	}

	#shake(tone: 'start' | 'release' | 'wait'): void {
		this.#buzz?.({ type: 'cue', tone });
	}

	/** Lets the screen go dark. */
	#rest(): void {
		this.#letSleep?.();
		this.#letSleep = undefined;
	}

	#look(): void {
		this.#tick();
		if (this.#ended) return;
		this.#stopLooking = this.#device.clock.after(LOOK, () => {
			this.#look();
		});
	}
}
