import { cuesOf, type Cue, type Phrase } from './cue.ts';
import type { RecordedName } from './recorded-name.ts';
import type { LanguageCode } from './preferences.ts';
import { seconds, minutes, type Millis } from './time.ts';
import type { Timeline } from './timeline.ts';
import type { Tone } from './tone.ts';
import { ASIDE, linesOf, type Line } from './voice.ts';
import type { VoiceAmount } from './voice-amount.ts';

/** What is to be heard, each thing at its place; made into samples by `core/render.ts`. */
export interface SoundPlan {
	readonly tones: readonly { readonly at: Millis; readonly tone: Tone }[];
	/** Where the sound may wait without a word. */
	readonly hold: Millis;
	/** The whole track. */
	readonly length: Millis;
	/** From here on there is nothing but more room to wait in, which only a phone needs that cannot simply pause. */
	readonly spare?: Millis;
	/** Loudness of the tones, 0 to 1, mixed into the samples: some phones ignore the element's own volume. */
	readonly volume: number;
	/** What is said, when anything is. */
	readonly speech?: Speech;
}

/**
 * The one sound of a whole session, laid out end to end:
 *
 *     [lead][the session][tail][asides][hold]
 *
 * The session's time t lies at `lead + t` of the track. `lead` wakes a sleeping headset, `tail` lets the last words
 * ring, an aside says that the session is paused, and `hold` is where the track waits while the session does not go
 * on: near silence with a soft tick.
 */
export interface TrackPlan extends SoundPlan {
	/** Where the session begins. */
	readonly lead: Millis;
	/** Where the session has ended and the tail begins. */
	readonly end: Millis;
	/** Where the sentences lie that are said while the session stands still. Each is over at the next one's place. */
	readonly asides: Readonly<Record<Aside, Millis>>;
}

/** What a voice has to say on a track. */
export interface Speech {
	readonly language: LanguageCode;
	/** Loudness of the voice, 0 to 1. */
	readonly volume: number;
	/** Places are those on the track. */
	readonly lines: readonly Line[];
	/** What somebody recorded for this session. */
	readonly names?: readonly RecordedName[];
	/** Nothing but the first words of help in a cramp, which lie ready beside the other recordings. */
	readonly first?: true;
}

export const ASIDES = ['pause', 'pain'] as const;
export type Aside = (typeof ASIDES)[number];

/** How a session is to sound. */
export interface Sounding {
	/** Loudness of the tones, 0 to 1. */
	readonly tones: number;
	readonly voice?: {
		readonly language: LanguageCode;
		/** 0 to 1. */
		readonly volume: number;
		readonly amount: Exclude<VoiceAmount, 'off'>;
		/** The words of a phrase, the best wording first. */
		readonly say: (phrase: Phrase) => readonly string[];
		readonly asides: Readonly<Record<Aside, string>>;
		readonly names?: readonly RecordedName[];
	};
}

/** Lead and hold lengths are those tried in the founders' engine notes, section 6. */
const LEAD: Millis = 800;
const TAIL = seconds(8);
const HOLD = minutes(10);
const TICK_EVERY = seconds(30);
/** What is left of the hold where nobody waits in it: the track does not end with its last word. */
const LEAST_HOLD = seconds(30);

/** Lays a session's cues on its track. */
export function planTrack(
	timeline: Timeline,
	{ tones: volume, voice }: Sounding,
	cues: readonly Cue[] = cuesOf(timeline)
): TrackPlan {
	const end = LEAD + timeline.length;
	const asides = { pause: end + TAIL, pain: end + TAIL + ASIDE };
	const hold = asides.pain + ASIDE;
	const tones = cues.flatMap(({ at, tone }) => (tone ? [{ at: LEAD + at, tone }] : []));
	for (let at = TICK_EVERY; at < HOLD; at += TICK_EVERY)
		tones.push({ at: hold + at, tone: 'hold' });
	return {
		tones,
		lead: LEAD,
		end,
		asides,
		hold,
		length: hold + HOLD,
		// a session that waits for taps waits there on every phone
		...(!timeline.steps.some(({ kind }) => kind === 'wait') && { spare: hold + LEAST_HOLD }),
		volume,
		...(voice && { speech: speechOf(voice, cues, asides) })
	};
}

function speechOf(
	{ language, volume, amount, say, asides: words, names }: NonNullable<Sounding['voice']>,
	cues: readonly Cue[],
	asides: TrackPlan['asides']
): Speech {
	const lines = linesOf(cues, amount, say).map((line) => ({ ...line, at: LEAD + line.at }));
	for (const aside of ASIDES)
		lines.push({ at: asides[aside], after: 200, slack: 200, rank: 0, texts: [words[aside]] });
	return { language, volume, lines, ...(names && { names }) };
}

/** The plan of a session for itself: no hold, and nothing that is said only while it stands still. */
export function onlySession(plan: TrackPlan): TrackPlan {
	return upTo(plan, plan.asides.pause);
}

/** The plan without its spare room: three quarters of a short session's sound. */
export function withoutSpare<Plan extends SoundPlan>(plan: Plan): Plan {
	return plan.spare === undefined ? plan : upTo(plan, plan.spare);
}

function upTo<Plan extends SoundPlan>(plan: Plan, length: Millis): Plan {
	const { speech } = plan;
	return {
		...plan,
		tones: plan.tones.filter(({ at }) => at < length),
		length,
		...(speech && {
			speech: { ...speech, lines: speech.lines.filter(({ at }) => at < length) }
		})
	};
}
