import type { LanguageCode } from '#core/preferences.ts';
import type { PainKind, PainPlace } from '#core/tally.ts';
import type { StepKind } from '#core/timeline.ts';

/** What the screens of a session say, from its start to "well done". */
export interface SessionWords {
	readonly player: {
		readonly title: string;
		readonly opening: string;
		readonly tapToStart: string;
		readonly elsewhere: string;
		readonly takeOver: string;
		/** Where it stopped and for how long, as lengths in words. */
		gap(at: string, lasted: string): string;
		readonly didIt: string;
		readonly pause: string;
		readonly resume: string;
		readonly skip: string;
		readonly back: string;
		readonly earlier: string;
		readonly later: string;
		readonly hurts: string;
		readonly soundOn: string;
		readonly soundOff: string;
		readonly close: string;
		readonly kind: Readonly<Record<StepKind, string>>;
		set(set: number, sets: number, work: 'hold' | 'reps'): string;
		reps(rep: number, reps: number): string;
		next(name: string): string;
		readonly last: string;
		readonly paused: string;
		readonly interrupted: string;
		readonly interruptedLine: string;
		readonly waiting: string;
		readonly ready: string;
		readonly screenMaySleep: string;
		readonly needsScreen: string;
		progress(block: number, blocks: number): string;
	};
	readonly leaving: {
		readonly title: string;
		readonly line: string;
		readonly stay: string;
		readonly end: string;
	};
	readonly pain: {
		readonly title: string;
		readonly skip: string;
		readonly gentler: string;
		readonly end: string;
		readonly goOn: string;
		readonly where: string;
		readonly wheres: Readonly<Record<PainPlace, string>>;
		readonly how: string;
		readonly hows: Readonly<Record<PainKind, string>>;
	};
	readonly finish: {
		readonly title: string;
		readonly partTitle: string;
		readonly partLine: string;
		readonly picture: string;
		saving: string;
		days(days: number): {
			readonly before: string;
			readonly number: string;
			readonly after: string;
		};
		readonly failed: string;
		readonly failedLine: string;
		readonly file: string;
		readonly done: string;
	};
}

export const sessionWords: Readonly<Record<LanguageCode, () => Promise<SessionWords>>> = {
	ja: async () => (await import('./ja/session.ts')).session,
	en: async () => (await import('./en/session.ts')).session
};
