import { cuesOf, type Cue } from './cue.ts';
import { seconds, minutes, type Millis } from './time.ts';
import type { Timeline } from './timeline.ts';
import type { Tone } from './tone.ts';

/**
 * The one sound of a whole session, laid out end to end:
 *
 *     [lead][the session][tail][hold]
 *
 * The session's time t lies at `lead + t` of the track. `lead` wakes a sleeping headset, `tail` lets the last tone
 * ring, and `hold` is where the track waits while the session does not go on: near silence with a soft tick.
 */
export interface TrackPlan {
	readonly tones: readonly { readonly at: Millis; readonly tone: Tone }[];
	/** Where the session begins. */
	readonly lead: Millis;
	/** Where the session has ended and the tail begins. */
	readonly end: Millis;
	/** Where the tail has ended and the hold begins. */
	readonly hold: Millis;
	/** The whole track. */
	readonly length: Millis;
	/** Loudness of the tones, 0 to 1, mixed into the samples: some phones ignore the element's own volume. */
	readonly volume: number;
}

/** Lead and hold lengths are those tried in the founders' engine notes, section 6. */
const LEAD: Millis = 800;
const TAIL = seconds(6);
const HOLD = minutes(10);
const TICK_EVERY = seconds(30);

/** Lays a session's cues on its track. Only tones sound so far; phrases keep their place in the cues. */
export function planTrack(
	timeline: Timeline,
	volume: number,
	cues: readonly Cue[] = cuesOf(timeline)
): TrackPlan {
	const end = LEAD + timeline.length;
	const hold = end + TAIL;
	const tones = cues.flatMap(({ at, tone }) => (tone ? [{ at: LEAD + at, tone }] : []));
	for (let at = TICK_EVERY; at < HOLD; at += TICK_EVERY)
		tones.push({ at: hold + at, tone: 'hold' });
	return { tones, lead: LEAD, end, hold, length: hold + HOLD, volume };
}
