import type { ExerciseId } from '#core/exercise.ts';
import type { LanguageCode } from '#core/preferences.ts';
import type { Choice, Taken } from '#core/routine-text/remark.ts';
import { unsaidIn, type TextLine, type Unread } from '#core/routine-text/text-line.ts';

/** What is said of a text that was read: a sentence for each remark, and for what was not understood. */
export interface RoutineTextWords {
	/** `nameOf` gives the name of an exercise of the app. */
	remark(remark: Choice, nameOf: (exercise: ExerciseId) => string): string;
	/** All that a line left open, in one sentence. */
	taken(taken: readonly Taken[]): string;
	readonly unread: Readonly<Record<Unread, string>>;
	/** Said where a part of a line was not understood. */
	notRead(words: string): string;
	/** Puts what may be another exercise on a line of its own. */
	readonly split: string;
	/** A dose that belongs to the line of that number, from 1. */
	more(line: number): string;
	readonly title: string;
	readonly plan: string;
	readonly cut: string;
}

export const routineTextWords: Readonly<Record<LanguageCode, () => Promise<RoutineTextWords>>> = {
	ja: async () => (await import('./ja/routine-text.ts')).routineText,
	en: async () => (await import('./en/routine-text.ts')).routineText
};

/** A sentence about a line. */
export interface LineNote {
	readonly text: string;
	/** Whether something of the line is missing in what was read. */
	readonly missed: boolean;
	/** Where the text may be split, in its characters. */
	readonly splitAt?: number;
}

/** What is to be said of a line: first what is missing, then what was chosen, then what was taken for granted. */
export function notesOn(
	line: TextLine,
	words: RoutineTextWords,
	nameOf: (exercise: ExerciseId) => string
): readonly LineNote[] {
	if (line.outcome === 'unread') return [{ text: words.unread[line.why], missed: true }];
	if (!('remarks' in line)) return [];
	const missing = unsaidIn(line).map(({ start, end }) => ({
		text: words.notRead(line.source.slice(start, end).trim()),
		missed: true
	}));
	const taken: Taken[] = [];
	const others: LineNote[] = [];
	const chosen: LineNote[] = [];
	for (const remark of line.remarks) {
		if (remark.kind === 'taken') {
			taken.push(remark);
			continue;
		}
		const text = words.remark(remark, nameOf);
		if (remark.kind === 'mayBeOther')
			others.push({ text, missed: true, splitAt: line.at + remark.range.start });
		else chosen.push({ text, missed: false });
	}
	const usual = taken.length > 0 ? [{ text: words.taken(taken), missed: false }] : [];
	return [...missing, ...others, ...chosen, ...usual];
}
