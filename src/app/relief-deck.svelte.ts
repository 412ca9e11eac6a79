import type { FirstAidPlan, Place } from '#core/first-aid-track.ts';
import type { Clock, Device, Track } from '#core/ports.ts';
import type { Millis, MonoTime } from '#core/time.ts';
import type { SoundPlan } from '#core/track.ts';

/** The first words, and where they lie. */
export type Opening = SoundPlan & { readonly first: Place };

/** A sound this near to where it should be needs no jump. */
const NEAR: Millis = 200;

/**
 * The sound of a flow through a cramp. The first words are loaded before anyone taps and play at the tap; meanwhile the
 * rest is rendered, and takes their place when they are over. Where the phone will not play, time goes on by the clock:
 * help does not wait for a loudspeaker.
 */
export class ReliefDeck {
	readonly #track: Track;
	readonly #clock: Clock;
	#opening: Opening | undefined;
	/** Whether the first words are ready to play. */
	#ready: Promise<boolean> = Promise.resolve(false);
	#loaded = false;
	/** Makes the whole flow ready at a place of the track; there once it is rendered. */
	#show: ((at: Millis) => Promise<void>) | undefined;
	#plan: FirstAidPlan | undefined;
	/** What lies on the track now, and where the present place begins on it. */
	#on: 'nothing' | 'opening' | 'flow' = 'nothing';
	#base: Millis = 0;
	#place: Place = { at: 0, length: 0 };
	/** When the place was entered, by the steady clock: what counts while nothing is heard. */
	#since = 0 as MonoTime;
	/** The place that the first words are about to be said at. */
	#awaited: Place | undefined;
	#joining = false;
	#left = false;
	#stopHearing: () => void = () => undefined;
	#status = $state<'silent' | 'starting' | 'playing' | 'refused'>('silent');
	#engine = $state<'element' | 'context'>('element');

	constructor({ track, clock }: Pick<Device, 'track' | 'clock'>) {
		this.#track = track;
		this.#clock = clock;
	}

	/** `silent` was asked for, `refused` was not. */
	get status(): 'silent' | 'starting' | 'playing' | 'refused' {
		return this.#status;
	}
	/** What plays: `context` needs the screen on, and the person must be told. */
	get engine(): 'element' | 'context' {
		return this.#engine;
	}
	get place(): Place {
		return this.#place;
	}
	/** How long the present place has lasted. */
	get stayed(): Millis {
		if (this.#status === 'playing') return Math.max(0, this.#track.position() - this.#base);
		return this.#clock.mono() - this.#since;
	}

	/** Gets the first words ready, before any tap. */
	prepare(opening: Opening): void {
		this.#opening = opening;
		this.#ready = this.#track.load(opening, 0).then(
			() => (this.#loaded = true),
			() => false
		);
	}

	/** Begins at the flow's first place; in the tap. Without `sound` the flow is a silent one. */
	begin(plan: FirstAidPlan, first: Place, sound: boolean, over: 'alone' | 'music'): void {
		this.#plan = plan;
		this.#enter(first);
		this.#stopHearing = this.#track.onInterrupted(() => {
			if (this.#status === 'playing') this.#stand('refused');
		});
		if (!sound) return;
		// the rest is rendered while the first words are said: nothing may keep those waiting
		void this.#open(over).then(() => this.#render(plan));
	}

	/** Says what was got ready, and nothing after it; in the tap. */
	speak(over: 'alone' | 'music'): void {
		void this.#open(over);
	}

	/** Goes to a place of the flow. In a tap, a sound that was refused is asked for again. */
	go(place: Place, tapped: boolean): void {
		const follows = this.#status === 'playing' && this.#on === 'flow';
		this.#enter(place);
		if (follows) {
			this.#base = place.at;
			if (Math.abs(this.#track.position() - place.at) > NEAR) this.#track.seek(place.at);
			return;
		}
		if (this.#status === 'silent' || (this.#status === 'refused' && !tapped)) return;
		this.#status = 'starting';
		void this.#join();
	}

	/** Not heard any more, as the person wants it; time goes on. */
	mute(): void {
		this.#stand('silent');
		this.#track.pause();
	}

	/** Heard again, from the beginning of the present place; in the tap. */
	async unmute(plan: FirstAidPlan, over: 'alone' | 'music'): Promise<void> {
		this.#enter(this.#place);
		this.#status = 'starting';
		if (this.#show && this.#plan === plan) return this.#join();
		this.#plan = plan;
		this.#show = undefined;
		this.#on = 'nothing';
		this.#awaited = undefined;
		this.#track.unlock(over === 'music' ? 'music' : undefined);
		return this.#render(plan);
	}

	/** Nobody needs it any more. */
	leave(): void {
		this.#left = true;
		this.#stopHearing();
		this.#stand('silent');
		this.#track.unload();
	}

	/** Plays the first words, as soon as they are there. */
	async #open(over: 'alone' | 'music'): Promise<void> {
		this.#status = 'starting';
		this.#awaited = this.#place;
		this.#track.unlock(over === 'music' ? 'music' : undefined);
		if (over === 'music' && this.#opening) {
			// what was got ready would have stopped the person's music
			this.#loaded = false;
			this.prepare(this.#opening);
		}
		const plays = await (
			this.#loaded ? this.#track.play() : this.#ready.then(() => this.#track.play())
		).catch(() => false);
		// the person was quicker, and the flow itself comes in
		if (this.#left || this.#place !== this.#awaited || this.#on !== 'nothing') return;
		this.#awaited = undefined;
		this.#on = 'opening';
		this.#base = this.#opening?.first.at ?? 0;
		this.#tell(plays);
	}

	async #render(plan: FirstAidPlan): Promise<void> {
		if (this.#left) return;
		const show = await this.#track.render(plan).catch(() => undefined);
		if (this.#left || this.#plan !== plan) return;
		this.#show = show;
		if (!show) this.#stand('refused');
		// the first words, if they are being said or about to be, are let finish
		else if (this.#status === 'starting' && this.#place !== this.#awaited) await this.#join();
	}

	/** Brings the flow's own sound, at the present place. Until it plays, the clock counts. */
	async #join(): Promise<void> {
		if (!this.#show || this.#joining) return;
		this.#joining = true;
		let place = this.#place;
		if (this.#on === 'flow') this.#track.seek(place.at);
		else await this.#show(place.at).catch(() => undefined);
		if (this.#left) return;
		this.#on = 'flow';
		const plays = await this.#track.play().catch(() => false);
		this.#joining = false;
		if (this.#left) return;
		if (place !== this.#place) {
			place = this.#place;
			this.#track.seek(place.at);
		}
		this.#base = place.at;
		this.#tell(plays);
	}

	#tell(plays: boolean): void {
		this.#engine = this.#track.engine();
		if (this.#status === 'silent') this.#track.pause();
		else if (plays) this.#status = 'playing';
		else this.#stand('refused');
	}

	#enter(place: Place): void {
		this.#place = place;
		this.#since = this.#clock.mono();
	}

	/** From now on the clock counts, from where the sound has come to. */
	#stand(status: 'silent' | 'refused'): void {
		this.#since = (this.#clock.mono() - this.stayed) as MonoTime;
		this.#status = status;
	}
}
