import { cuesOf, type Cue } from '#core/cue.ts';
import type { Track } from '#core/ports.ts';
import { seconds, type Millis } from '#core/time.ts';
import type { Timeline } from '#core/timeline.ts';
import { planTrack, type Aside, type Sounding, type TrackPlan } from '#core/track.ts';
import { ASIDE } from '#core/voice.ts';

const SILENT: Sounding = { tones: 0 };
/** The hold is left this long before it would end by itself. */
const MARGIN = seconds(2);

/** The sound of a session: its plan, and where on the track it is. Times are the session's own. */
export class Deck {
	readonly #track: Track;
	#timeline: Timeline;
	#plan: TrackPlan;
	/** Where on the track the last words of a standing session are said. */
	#quietFrom: Millis | undefined;
	#cues: readonly Cue[];
	#sounding = $state.raw<Sounding>(SILENT);
	#engine = $state<'element' | 'context'>('element');

	constructor(track: Track, timeline: Timeline) {
		this.#track = track;
		this.#timeline = timeline;
		this.#cues = cuesOf(timeline);
		this.#plan = planTrack(timeline, SILENT, this.#cues);
	}

	/** Whether anything is to be heard. */
	get sound(): boolean {
		return this.#sounding.tones > 0 || this.#sounding.voice !== undefined;
	}
	/** What plays: `context` needs the screen on, and the person must be told. */
	get engine(): 'element' | 'context' {
		return this.#engine;
	}
	get cues(): readonly Cue[] {
		return this.#cues;
	}
	/** The session's time at this very moment, while it runs. */
	get at(): Millis {
		return Math.max(0, Math.min(this.#timeline.length, this.#track.position() - this.#plan.lead));
	}
	/** Whether nobody came for as long as a session can be held. */
	get heldOut(): boolean {
		return this.#track.position() > this.#plan.length - MARGIN;
	}

	/** Renders the session, from what is new on, and stands at a time of it; at 0, before the lead-in. */
	async load(at: Millis, { timeline = this.#timeline, sounding = this.#sounding }): Promise<void> {
		if (timeline !== this.#timeline) this.#cues = cuesOf(timeline);
		this.#timeline = timeline;
		this.#sounding = sounding;
		this.#quietFrom = undefined;
		this.#plan = planTrack(timeline, sounding, this.#cues);
		// a session from its start begins with the lead-in, which wakes a sleeping headset
		await this.#track.load(this.#plan, at > 0 ? this.#plan.lead + at : 0);
	}

	/** Starts or goes on. False when the phone wants a tap first. */
	async play(): Promise<boolean> {
		const plays = await this.#track.play();
		this.#engine = this.#track.engine();
		return plays;
	}

	seek(at: Millis): void {
		this.#quietFrom = undefined;
		this.#track.seek(this.#plan.lead + at);
	}

	/** Goes on without a word until the session does. */
	hold(): void {
		this.#track.seek(this.#plan.hold);
	}

	pause(): void {
		this.#quietFrom = undefined;
		this.#track.pause();
	}

	/** Says why the session stands still, if it is one that speaks that much, and lets the sound go. */
	stop(aside: Aside): void {
		if (this.#sounding.voice?.amount !== 'all') {
			this.#track.pause();
			return;
		}
		this.#track.seek(this.#plan.asides[aside]);
		this.#quietFrom = this.#plan.asides[aside] + ASIDE;
	}

	/** Lets the sound of a session go that ended or stands still, once its last words are said. */
	letGo(finished: boolean): void {
		const quiet = finished ? this.#plan.asides.pause : this.#quietFrom;
		if (quiet !== undefined && this.#track.position() >= quiet) this.pause();
	}
}
