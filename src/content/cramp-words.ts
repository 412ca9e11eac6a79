import type { DiaryValue } from '#core/diary.ts';
import type { LanguageCode } from '#core/preferences.ts';
import type { ByFlow, FirstAidChange } from './first-aid.ts';
import type { Instead } from './first-aid-fit.ts';
import type { FirstAidWords, NoticeWords } from './words.ts';

/** Everything the screens of "Cramp now" say. */
export interface CrampWords {
	/** Said and shown, step by step. */
	readonly flows: ByFlow<FirstAidWords>;
	readonly changes: Readonly<Record<FirstAidChange, string>>;
	/** In place of a flow's own sentence. */
	readonly instead: Readonly<Record<Instead, string>>;
	/** Said in the middle of a stretch: at night, and by day. */
	readonly calming: { readonly night: string; readonly day: string };
	readonly notices: Pick<
		NoticeWords,
		'T-FA-AFTER' | 'T-FA-SAVE' | 'T-FA-LATER' | 'T-FA-END' | 'T-FA-HELP'
	>;
	/** The urgent lines that are shown at once. */
	readonly urgent: { readonly tenMinutes: string; readonly leg: string };
	readonly sites: Readonly<Record<DiaryValue<'site'>, string>>;
	readonly sides: Readonly<Record<DiaryValue<'side'>, string>>;
	readonly screen: CrampScreen;
}

/** The words of its buttons and labels. */
export interface CrampScreen {
	readonly title: string;
	readonly lead: string;
	readonly tiles: ByFlow<string>;
	/** Under the first tile. */
	readonly mostCommon: string;
	readonly justLog: string;
	readonly close: string;
	readonly usualColours: string;
	readonly dim: string;
	readonly soundOn: string;
	readonly soundOff: string;
	readonly noSound: string;
	readonly needsScreen: string;
	readonly maySleep: string;
	/** Where in a flow the person is: the place of the cramp, and which stretch of how many. */
	stretch(place: string, loop: number, loops: number): string;
	standing(place: string): string;
	readonly breatheIn: string;
	readonly breatheOut: string;
	readonly passed: string;
	/** Seconds left of a step. */
	secondsLeft(seconds: number): string;
	readonly whichLeg: string;
	readonly eased: string;
	readonly still: string;
	readonly standWarning: string;
	readonly stand: string;
	readonly stay: string;
	readonly next: string;
	readonly back: string;
	readonly warmed: string;
	readonly cooled: string;
	readonly help: string;
	readonly saved: string;
	readonly saving: string;
	readonly notSaved: string;
	readonly savedLine: string;
	/** When, where and how long, in one line; seconds where it has eased. */
	entry(time: string, place: string, seconds: number | undefined): string;
	readonly where: string;
	readonly side: string;
	readonly remove: string;
	readonly removed: string;
	readonly bringBack: string;
	readonly urgentTitle: string;
}

export const crampWords: Readonly<Record<LanguageCode, () => Promise<CrampWords>>> = {
	ja: async () => (await import('./ja/cramp.ts')).cramp,
	en: async () => (await import('./en/cramp.ts')).cramp
};
