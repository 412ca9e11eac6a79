import type { Course, FirstAidStep } from './first-aid.ts';
import type { LanguageCode } from './preferences.ts';
import { seconds, type Millis } from './time.ts';
import type { Tone } from './tone.ts';
import { lengthOfTone } from './tone.ts';
import type { SoundPlan } from './track.ts';
import type { Line } from './voice.ts';

/** Where something lies on a track. */
export interface Place {
	readonly at: Millis;
	readonly length: Millis;
}

/**
 * The one sound of a flow. What a person does decides what comes next, so every step has a place of its own, and each
 * word of theirs is a jump to one:
 *
 *     [lead][standing][rest][alarm][ending, end][opening, stretch, question, stretch again][hush]
 *
 * What follows by itself lies in that order at the end: should a phone stop the app and not its sound, it goes on with
 * another stretch and then with silence, and nothing is ever followed by standing up.
 */
export interface FirstAidPlan extends SoundPlan {
	/** By step. A step that waits for the person waits as long as its place, and is said again. */
	readonly places: ReadonlyMap<number, Place>;
	/** No way is left to try. */
	readonly rest: Place;
	/** Ten minutes are over: a call, and the urgent line. */
	readonly alarm: Place;
	/** The last words, when all is over. */
	readonly end: Place;
	/** Nothing but the floor. */
	readonly hush: Place;
}

/** What is said in a flow to one person. */
export interface FirstAidSaid {
	/** The words of its steps, '' for one that says nothing. */
	readonly steps: readonly string[];
	/** What this person has to mind, said in the first stretch after its own words. */
	readonly beside: readonly string[];
	/** Said before standing up is spoken of. */
	readonly standing: string;
	/** Ten minutes are over. */
	readonly late: string;
	/** The last words of every flow; also where no way is left. */
	readonly last: string;
}

/** How a flow is to sound. */
export interface FirstAidSounding {
	/** Loudness of the tones, 0 to 1. */
	readonly tones: number;
	readonly voice?: {
		readonly language: LanguageCode;
		/** 0 to 1. */
		readonly volume: number;
		/** Said in the middle of a hold. */
		readonly calming: string;
	};
}

/**
 * Long enough for the sound device to wake, and no longer: the first word is waited for. Sessions give a sleeping
 * headset more.
 */
const LEAD: Millis = 150;
/** How long a question waits before it is asked again. */
const PATIENCE = seconds(30);
const HUSH = seconds(60);
/** After each sentence. */
const REST: Millis = 300;
/** After the opening, until the rest of the flow is there. */
const SPARE = seconds(15);

/** Characters a second of a slow sentence; `tests/voice.test.ts` holds the recorded ones to it. */
const SLOWEST: Readonly<Record<LanguageCode, number>> = { ja: 5, en: 12 };
/** A tone's last part only fades: words may begin in it. */
const FADING: Millis = 120;

/** Time in which a sentence is said or read without haste. */
export function timeToSay(text: string, language: LanguageCode): Millis {
	return Math.ceil((text.length / SLOWEST[language]) * 1_000);
}

const TONES: Readonly<Partial<Record<FirstAidStep['kind'], Tone>>> = {
	hold: 'start',
	ask: 'release',
	branch: 'wait',
	timed: 'start'
};

/**
 * The first words alone: made before anyone asks for them, so that they are there at the tap. `unpacked` are those of
 * every flow, which lie ready beside the other recordings.
 */
export function planOpening(
	text: string,
	sounding: FirstAidSounding,
	unpacked: boolean
): SoundPlan & { readonly first: Place } {
	const first = { at: LEAD, length: seconds(5) };
	const { speech } = speechOf(sounding, [sentence(LEAD, text)]) ?? {};
	return {
		volume: sounding.tones,
		// without a voice, a tone says that help has begun
		tones: sounding.voice ? [] : [{ at: LEAD, tone: 'start' }],
		first,
		hold: LEAD + first.length,
		length: LEAD + first.length + SPARE,
		...(speech && { speech: { ...speech, ...(unpacked && { first: true }) } })
	};
}

/** Lays what is said to one person on the track of a flow. */
export function planFirstAid(
	course: Course,
	said: FirstAidSaid,
	language: LanguageCode,
	sounding: FirstAidSounding
): FirstAidPlan {
	const places = new Map<number, Place>();
	const tones: { at: Millis; tone: Tone }[] = [];
	const lines: Line[] = [];
	let end = LEAD;
	const lay = (length: Millis): Place => {
		const place = { at: end, length };
		end += length;
		return place;
	};
	const layWords = (texts: readonly string[], tone?: Tone, length: Millis = 0): Place => {
		const time = timeToSayAll(texts, language) + (tone ? lengthOfTone(tone) : 0);
		const place = lay(Math.max(length, time));
		if (tone) tones.push({ at: place.at, tone });
		lines.push(...texts.map((text, i) => sentence(place.at, text, tone, i > 0 && place.length)));
		return place;
	};
	const layStep = (i: number) => {
		const step = course.steps[i];
		if (!step) return;
		const texts = [
			...(i === standing?.offer ? [said.standing] : []),
			said.steps[i] ?? '',
			...(i === first ? said.beside : [])
		];
		const length =
			'seconds' in step ? seconds(step.seconds) : timeToSayAll(texts, language) + PATIENCE;
		const place = layWords(texts, TONES[step.kind], length);
		places.set(i, place);
		if (step.kind === 'hold' && sounding.voice)
			lines.push(sentence(place.at + place.length / 2, sounding.voice.calming));
	};
	const { standing, opening, first, ask, again } = course;
	if (standing) layStep(standing.offer);
	if (standing?.hold !== undefined) layStep(standing.hold);
	const rest = layWords([said.steps[opening[0] ?? first] ?? '', said.last]);
	const alarm = layWords([said.late], 'side');
	course.ending.forEach(layStep);
	const last = layWords([said.last]);
	[...opening, first, ask, again].forEach(layStep);
	const hush = lay(HUSH);
	return {
		volume: sounding.tones,
		tones,
		places,
		rest,
		alarm,
		end: last,
		hush,
		hold: hush.at,
		length: end,
		...speechOf(sounding, lines)
	};
}

function timeToSayAll(texts: readonly string[], language: LanguageCode): Millis {
	const times = texts.map((text) => timeToSay(text, language));
	return times.reduce((sum, time) => sum + time, REST * texts.length);
}

/** A sentence that begins at once, or `within` that long, when others have been said. */
const sentence = (at: Millis, text: string, tone?: Tone, within: Millis | false = false): Line => {
	const after = tone ? lengthOfTone(tone) - FADING : 0;
	return { at, after, slack: within || after, rank: 0, texts: text ? [text] : [] };
};

function speechOf({ voice }: FirstAidSounding, lines: readonly Line[]) {
	return voice && { speech: { language: voice.language, volume: voice.volume, lines } };
}
