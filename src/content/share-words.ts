import type { Dose } from '#core/dose.ts';
import type { LanguageCode } from '#core/preferences.ts';
import type { RoutineFault } from '#core/routine-file.ts';
import type { Plan } from '#core/schedule.ts';

/** Why nothing can be opened: what is wrong with a routine, or with the way it came or should be kept. */
export type OpenFault = RoutineFault | 'unreadable' | 'noLink' | 'notWritten';

/** The words around giving a routine to somebody, and opening one that was given. */
export interface ShareWords {
	readonly share: {
		readonly title: string;
		/** What a link is, and that no server sees it. */
		readonly lead: string;
		/** Where its exercises have photos. */
		readonly photos: string;
		readonly code: string;
		readonly codeLine: string;
		/** What is seen, for those who cannot see it. */
		codeLabel(routine: string): string;
		/** It is too long for a code, or even for a link. */
		readonly noCode: string;
		readonly noLink: string;
		readonly link: string;
		readonly linkLine: string;
		readonly copy: string;
		readonly copied: string;
		/** Above the link, to be copied by hand. */
		readonly notCopied: string;
		readonly send: string;
		readonly file: string;
		readonly fileLine: string;
		readonly makeFile: string;
		readonly fileFailed: string;
		readonly paper: string;
		readonly paperLine: string;
		readonly print: string;
	};
	readonly open: {
		readonly title: string;
		readonly lead: string;
		readonly paste: string;
		readonly pasteLine: string;
		readonly look: string;
		readonly file: string;
		readonly fileLine: string;
		readonly choose: string;
		readonly reading: string;
		/** Above a routine that is not kept yet. */
		readonly asked: string;
		readonly nothingYet: string;
		from(name: string): string;
		/** That nobody checked who it is from. */
		readonly fromLine: string;
		readonly noFrom: string;
		/** How often it is meant to be done, and that this becomes the person's plan. */
		plan(plan: Plan): string;
		/** The author's notes. */
		readonly note: string;
		readonly blocks: string;
		/** The exercises that the app does not know, and how they go. */
		readonly own: string;
		readonly noSteps: string;
		readonly add: string;
		readonly notNow: string;
		/** One of the same id is here. */
		replaces(name: string): string;
		readonly photosStay: string;
		readonly replace: string;
		readonly keepBoth: string;
		/** Exactly this one is here. */
		readonly same: string;
		readonly toIt: string;
		readonly faults: Readonly<Record<OpenFault, string>>;
	};
	/** What stands on the paper that is handed out, besides the routine's own words. */
	readonly sheet: {
		from(name: string): string;
		about(minutes: number): string;
		plan(plan: Plan): string;
		/** A dose whole, with its rests. */
		dose(dose: Dose, only?: 'left' | 'right'): string;
		readonly note: string;
		readonly code: string;
	};
}

export const shareWords: Readonly<Record<LanguageCode, () => Promise<ShareWords>>> = {
	ja: async () => (await import('./ja/share.ts')).share,
	en: async () => (await import('./en/share.ts')).share
};
