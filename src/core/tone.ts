import type { Millis } from './time.ts';

/** Every signal a session can give. Each has a rhythm and a tune of its own, so that it is known without looking. */
export const TONES = [
	'count',
	'start',
	'half',
	'release',
	'side',
	'beat',
	'offbeat',
	'reminder',
	'wait',
	'blockEnd',
	'sessionEnd',
	'hold'
] as const;
export type Tone = (typeof TONES)[number];

/** One sounding note of a tone. */
export interface Note {
	/** From the tone's onset. */
	readonly at: Millis;
	/** Fundamental in Hz; never above 2,500, where older ears begin to miss it. */
	readonly pitch: number;
	/** At least 200 ms: shorter beeps are missed in a dim room. */
	readonly length: Millis;
	/** Peak as a part of full scale. Two tones may sound at once, so none goes above 0.4. */
	readonly level: number;
}

const note = (at: Millis, pitch: number, length: Millis, level = 0.34): Note => ({
	at,
	pitch,
	length,
	level
});

// pitches of the equal-tempered scale, A4 = 440 Hz
const G4 = 392;
const A4 = 440;
const C5 = 523.25;
const D5 = 587.33;
const E5 = 659.25;
const G5 = 783.99;
const A5 = 880;
const C6 = 1046.5;

/** The notes of each tone, in order of time. */
export const NOTES: Readonly<Record<Tone, readonly Note[]>> = {
	count: [note(0, A4, 220)],
	start: [note(0, E5, 200), note(180, A5, 420)],
	half: [note(0, G5, 200, 0.24), note(280, G5, 260, 0.24)],
	release: [note(0, G5, 240), note(220, C5, 460)],
	side: [note(0, C5, 200), note(220, E5, 200), note(440, C5, 200), note(660, E5, 300)],
	beat: [note(0, D5, 200, 0.26)],
	offbeat: [note(0, G4, 200, 0.2)],
	reminder: [note(0, A5, 260, 0.22)],
	wait: [note(0, C5, 320, 0.26), note(420, G5, 420, 0.26)],
	blockEnd: [note(0, C5, 220), note(180, E5, 220), note(360, G5, 520)],
	sessionEnd: [note(0, C5, 260), note(220, E5, 260), note(440, G5, 260), note(660, C6, 900)],
	hold: [note(0, G4, 240, 0.1)]
};

/** From a tone's onset to the end of its last note. */
export function lengthOfTone(tone: Tone): Millis {
	return Math.max(...NOTES[tone].map(({ at, length }) => at + length));
}
