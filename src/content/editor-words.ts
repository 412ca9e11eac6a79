import type { BlockField, Legs } from '#core/dose-edit.ts';
import type { Dose } from '#core/dose.ts';
import type { LanguageCode } from '#core/preferences.ts';
import type { Unusual } from '#core/routine-limits.ts';

/** The words for making routines of one's own. */
export interface EditorWords {
	/** On the list of routines. */
	readonly list: {
		readonly mine: string;
		readonly none: string;
		readonly make: string;
		readonly ours: string;
		/** A draft to go on with; `name` is empty while it has none. */
		goOn(name: string): string;
		readonly draftLine: string;
	};
	/** Where a new routine begins. */
	readonly begin: {
		readonly title: string;
		readonly lead: string;
		readonly empty: string;
		readonly emptyLine: string;
		readonly text: string;
		readonly textLine: string;
		readonly open: string;
		readonly openLine: string;
		/** For who gives exercises to others. */
		readonly handout: string;
		readonly handoutLine: string;
		readonly copy: string;
		readonly copyLine: string;
		copyOf(name: string): string;
	};
	/** On a routine's own page. */
	readonly page: {
		readonly edit: string;
		readonly goOn: string;
		readonly copyAndEdit: string;
		readonly share: string;
		readonly asText: string;
		readonly names: string;
		readonly plan: string;
		readonly remove: string;
		readonly removed: string;
		readonly bringBack: string;
	};
	readonly edit: {
		readonly title: string;
		readonly newTitle: string;
		readonly name: string;
		readonly from: string;
		readonly fromNote: string;
		readonly note: string;
		readonly noteNote: string;
		readonly about: string;
		readonly blocks: string;
		readonly noBlocks: string;
		readonly add: string;
		/** Whole minutes, and exactly. */
		total(about: string, exactly: string): string;
		/** The place of a block, counted from 1. */
		place(number: number): string;
		up(number: number): string;
		down(number: number): string;
		readonly drag: string;
		/** Said when a block was moved. */
		moved(name: string, number: number): string;
		readonly open: string;
		readonly close: string;
		readonly undo: string;
		readonly redo: string;
		readonly remove: string;
		removed(name: string): string;
		readonly tryIt: string;
		readonly save: string;
		readonly discard: string;
		readonly discarded: string;
		readonly takeBack: string;
		readonly gone: string;
		readonly goneTo: string;
		readonly draftKept: string;
		readonly draftLost: string;
		readonly notSaved: string;
		readonly empty: string;
		readonly tooLong: string;
		/** In place of a name nobody wrote. */
		readonly unnamed: { readonly routine: string; readonly exercise: string };
	};
	readonly block: {
		readonly usual: string;
		readonly presetOwn: string;
		readonly presetDefault: string;
		readonly kind: string;
		readonly kinds: Readonly<Record<Dose['kind'], string>>;
		readonly legs: string;
		readonly legNames: Readonly<Record<Legs, string>>;
		readonly fields: Readonly<Record<Exclude<BlockField, 'phase'>, string>>;
		/** How often a hold is done; the same number as the reps. */
		readonly holds: string;
		/** One phase of a rep, by its name in the exercise, or by its number from 1. */
		phase(name: string | undefined, number: number): string;
		readonly breathPhases: readonly string[];
		seconds(value: number): string;
		count(value: number): string;
		sets(value: number): string;
		less(what: string): string;
		more(what: string): string;
		readonly wait: string;
		readonly note: string;
		readonly noteNote: string;
		unusual(unusual: Unusual): string;
	};
	readonly own: {
		readonly name: string;
		readonly steps: string;
		readonly stepsNote: string;
		readonly picture: string;
		readonly pictures: Readonly<Record<'none' | 'pose' | 'photo', string>>;
		readonly pose: string;
		readonly photo: string;
		readonly otherPhoto: string;
		readonly photoNote: string;
		readonly photoAlt: string;
		readonly working: string;
		readonly failed: string;
	};
	/** Where text is pasted; what is said of each line is in `routine-text-words.ts`. */
	readonly text: {
		readonly title: string;
		readonly lead: string;
		readonly field: string;
		readonly example: string;
		readonly exampleText: string;
		readonly read: string;
		readonly nothing: string;
		found(blocks: number, unread: number): string;
		line(number: number): string;
		/** Around a marked part, for someone who listens. */
		readonly unreadMark: string;
		readonly edit: string;
		readonly editNote: string;
		readonly nothingToEdit: string;
		readonly copy: string;
		readonly copied: string;
		readonly notCopied: string;
		/** What the text form does not hold. */
		readonly leftOut: string;
		readonly clear: string;
	};
	readonly add: {
		readonly title: string;
		readonly own: string;
		ownNamed(name: string): string;
	};
}

export const editorWords: Readonly<Record<LanguageCode, () => Promise<EditorWords>>> = {
	ja: async () => (await import('./ja/editor-words.ts')).editorWords,
	en: async () => (await import('./en/editor-words.ts')).editorWords
};
