import type { Cue, Phrase } from './cue.ts';
import { seconds, type Millis } from './time.ts';
import { lengthOfTone } from './tone.ts';
import type { VoiceAmount } from './voice-amount.ts';

/** The recorded sentences of one language. */
export interface VoiceBook {
	/** How long a sentence takes; undefined when there is no recording of it. */
	lengthOf(text: string): Millis | undefined;
	/** Its samples, 16-bit mono at the track's rate. */
	samplesOf(text: string): Int16Array | undefined;
}

/** Something to be said, if there is room for it. */
export interface Line {
	/** The moment it belongs to: it never begins earlier. */
	readonly at: Millis;
	/** Best begun this long after `at`, when the tone that goes with it has rung. */
	readonly after: Millis;
	/** Begun at most this long after `at`, else left out. */
	readonly slack: Millis;
	/** Lines of a lower rank are placed first; the others take what room is left. */
	readonly rank: number;
	/** The same thing in different lengths, the best first. */
	readonly texts: readonly string[];
}

/**
 * Who gives way to whom. Counts and phases stay on their beat. Then what comes next, for it is said nowhere else; then
 * what changes what the body does: let go, change the leg; then begin; then how much is left; then praise; hints take
 * what is left.
 */
const MANNER: Readonly<
	Record<Phrase['say'], { readonly rank: number; readonly slack: Millis; readonly few: boolean }>
> = {
	count: { rank: 0, slack: 0, few: false },
	phase: { rank: 0, slack: 0, few: false },
	relax: { rank: 2, slack: 1_200, few: false },
	release: { rank: 2, slack: 1_500, few: true },
	side: { rank: 2, slack: 4_000, few: true },
	done: { rank: 2, slack: 2_500, few: true },
	go: { rank: 3, slack: 1_500, few: false },
	start: { rank: 3, slack: 1_500, few: false },
	again: { rank: 3, slack: 1_500, few: false },
	last: { rank: 3, slack: 1_500, few: false },
	next: { rank: 1, slack: 4_000, few: true },
	leg: { rank: 1, slack: 6_000, few: true },
	countdown: { rank: 4, slack: 0, few: false },
	half: { rank: 5, slack: 800, few: false },
	last5: { rank: 5, slack: 300, few: false },
	almost: { rank: 5, slack: 2_000, few: false },
	tapReady: { rank: 5, slack: 6_000, few: true },
	blockEnd: { rank: 6, slack: 2_500, few: true },
	during: { rank: 7, slack: 4_000, few: false },
	breathe: { rank: 7, slack: 4_000, few: false }
};

/** Tones that mark a beat: their words are said on it, not after it. */
const BEATS: readonly string[] = ['count', 'beat', 'offbeat'];
/** A tone's last part only fades: words may begin in it. */
const FADING: Millis = 120;

/** The lines of a session's cues, in order of time. `say` gives a phrase's words, the best wording first. */
export function linesOf(
	cues: readonly Cue[],
	amount: Exclude<VoiceAmount, 'off'>,
	say: (phrase: Phrase) => readonly string[]
): readonly Line[] {
	return cues.flatMap(({ at, tone, phrase }) => {
		if (!phrase) return [];
		const { rank, slack, few } = MANNER[phrase.say];
		if (amount === 'few' && !few) return [];
		const beat = rank === 0 || (tone !== undefined && BEATS.includes(tone));
		const after = tone === undefined || beat ? 0 : lengthOfTone(tone) - FADING;
		return [{ at, after, slack: Math.max(slack, after), rank, texts: say(phrase) }];
	});
}

/** A sentence with its place on the track. */
export interface Said {
	readonly at: Millis;
	readonly length: Millis;
	readonly text: string;
}

/** Silence between two sentences. */
const BREATH: Millis = 120;
/** How finely a place is looked for. */
const STEP: Millis = 100;

/**
 * Gives each line a place where nobody else speaks: lines of a lower rank first, among equals the earlier. A line is
 * said in its best wording that finds room between `at` and `at + slack`, rather after its tone than into it; a line
 * that finds none is left out, and so is a line without a recording. Order of the result is that of time.
 */
export function layVoice(
	lines: readonly Line[],
	{ lengthOf }: Pick<VoiceBook, 'lengthOf'>
): readonly Said[] {
	const said: Said[] = [];
	const places = [...lines].sort((a, b) => a.rank - b.rank || a.at - b.at);
	for (const line of places) {
		const found = placeOf(line, said, lengthOf);
		if (found) said.splice(indexAfter(said, found.at), 0, found);
	}
	return said;
}

function placeOf(
	{ at, after, slack, texts }: Line,
	said: readonly Said[],
	lengthOf: VoiceBook['lengthOf']
): Said | undefined {
	for (const text of texts) {
		const length = lengthOf(text);
		if (length === undefined) continue;
		const free = (delay: Millis) => isFree(said, at + delay, length);
		for (let delay = after; delay <= slack; delay += STEP)
			if (free(delay)) return { at: at + delay, length, text };
		for (let delay = after - STEP; delay >= 0; delay -= STEP)
			if (free(delay)) return { at: at + delay, length, text };
	}
	return undefined;
}

function isFree(said: readonly Said[], at: Millis, length: Millis): boolean {
	const next = indexAfter(said, at);
	const before = said[next - 1];
	const behind = said[next];
	return (
		(before === undefined || before.at + before.length + BREATH <= at) &&
		(behind === undefined || at + length + BREATH <= behind.at)
	);
}

/** Where a sentence that begins at a time belongs among the others. */
function indexAfter(said: readonly Said[], at: Millis): number {
	let low = 0;
	let high = said.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((said[middle]?.at ?? Infinity) <= at) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Room on the track for a sentence said outside the session: that it is paused, or that pain means rest. */
export const ASIDE: Millis = seconds(6);
