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
 *     [lead][ending, standing, alarm][opening, stretch, question, stretch again][hush]
 *
 * What follows by itself lies in that order at the end: should a phone stop the app and not its sound, it goes on with
 * another stretch and then with silence, and never with standing up.
 */
export interface FirstAidPlan extends SoundPlan {
	/** By step. A step that waits for the person waits as long as its place, and is said again. */
	readonly places: ReadonlyMap<number, Place>;
	/** Ten minutes are over: a call, and no word. */
	readonly alarm: Place;
	/** Nothing but the floor. */
	readonly hush: Place;
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
const ALARM = seconds(4);
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

/** The first words alone: made before anyone asks for them, so that they are there at the tap. */
export function planOpening(
	text: string,
	sounding: FirstAidSounding
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
		...(speech && { speech: { ...speech, first: true } })
	};
}

/** A flow; `texts` are the words of its steps, '' for one that says nothing. */
export function planFirstAid(
	course: Course,
	texts: readonly string[],
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
	const layStep = (i: number) => {
		const step = course.steps[i];
		const text = texts[i] ?? '';
		if (!step) return;
		const place = lay(lengthOfStep(step, text, language));
		places.set(i, place);
		const tone = TONES[step.kind];
		if (tone) tones.push({ at: place.at, tone });
		lines.push(sentence(place.at, text, tone));
		if (step.kind === 'hold' && sounding.voice)
			lines.push(sentence(place.at + place.length / 2, sounding.voice.calming));
	};
	const { standing, opening, first, ask, again } = course;
	course.ending.forEach(layStep);
	if (standing) layStep(standing.offer);
	if (standing?.hold !== undefined) layStep(standing.hold);
	const alarm = lay(ALARM);
	tones.push({ at: alarm.at, tone: 'side' });
	[...opening, first, ask, again].forEach(layStep);
	const hush = lay(HUSH);
	return {
		volume: sounding.tones,
		tones,
		places,
		alarm,
		hush,
		hold: hush.at,
		length: end,
		...speechOf(sounding, lines)
	};
}

function lengthOfStep(step: FirstAidStep, text: string, language: LanguageCode): Millis {
	const said = timeToSay(text, language);
	return 'seconds' in step ? Math.max(seconds(step.seconds), said) : said + PATIENCE;
}

const sentence = (at: Millis, text: string, tone?: Tone): Line => {
	const after = tone ? lengthOfTone(tone) - FADING : 0;
	return { at, after, slack: after, rank: 0, texts: text ? [text] : [] };
};

function speechOf({ voice }: FirstAidSounding, lines: readonly Line[]) {
	return voice && { speech: { language: voice.language, volume: voice.volume, lines } };
}
