import type { Day } from '#core/day.ts';
import type { Dose } from '#core/dose.ts';
import type { Side } from '#core/exercise.ts';
import type { PainKind, PainPlace } from '#core/tally.ts';
import type { StepKind } from '#core/timeline.ts';

/** Every word of the app's own screens, by screen. Words about exercises and routines are elsewhere in this room. */
export interface Screens {
	readonly app: {
		readonly name: string;
		readonly tagline: string;
		readonly notMedical: string;
		readonly skipToContent: string;
	};
	readonly tabs: {
		readonly label: string;
		readonly today: string;
		readonly diary: string;
		readonly progress: string;
		readonly exercises: string;
	};
	readonly common: {
		readonly close: string;
		readonly cancel: string;
		readonly start: string;
		readonly back: string;
		readonly retry: string;
		/** "about 4 min" */
		about(minutes: number): string;
		/** "4 min 15 s" */
		clock(seconds: number): string;
		dose(dose: Dose): string;
	};
	readonly today: {
		readonly title: string;
		date(day: Day): string;
		greeting(hour: number): string;
		blocks(count: number, minutes: number): string;
		readonly streakNone: string;
		streak(days: number): {
			readonly before: string;
			readonly number: string;
			readonly after: string;
		};
		streakWeeks(weeks: number): {
			readonly before: string;
			readonly number: string;
			readonly after: string;
		};
		/** How often it was done in this week, of how often it is planned. */
		thisWeek(done: number, times: number): string;
		readonly weekdays: readonly string[];
		readonly dayDone: string;
		readonly dayOpen: string;
		readonly dayRest: string;
		readonly dayPaused: string;
		readonly doneTitle: string;
		readonly doneLine: string;
		readonly doAnother: string;
		readonly more: string;
		readonly restedPicture: string;
		readonly nothing: string;
		readonly help: string;
		readonly ask: string;
		readonly welcome: string;
		readonly questions: string;
		readonly testSound: string;
		readonly later: string;
		readonly comingBack: string;
		readonly habits: string;
		readonly chooseHabits: string;
		readonly cramp: string;
	};
	readonly unfinished: {
		readonly title: string;
		line(routine: string, exercise: string): string;
		readonly go: string;
		readonly end: string;
		readonly ended: string;
	};
	readonly routines: {
		readonly title: string;
		readonly lead: string;
	};
	readonly routine: {
		readonly blocks: string;
		getReady(seconds: number): string;
		readonly waits: string;
		readonly note: string;
		readonly target: string;
		readonly tools: string;
		readonly noTools: string;
		readonly sources: string;
		readonly allSources: string;
		readonly changed: string;
		readonly agreed: string;
		readonly notYet: string;
		readonly help: string;
		readonly body: string;
	};
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
		side(side: Side): string;
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
	readonly settings: {
		readonly title: string;
		readonly language: string;
		readonly languageAuto: string;
		readonly theme: string;
		readonly themes: Readonly<Record<'auto' | 'light' | 'dark' | 'night', string>>;
		readonly themeNote: string;
		readonly text: string;
		readonly sound: string;
		readonly soundOn: string;
		readonly soundOff: string;
		readonly soundPage: string;
		readonly dataPage: string;
		readonly planPage: string;
		readonly installPage: string;
		readonly first: string;
		readonly firstLeft: string;
		readonly firstRight: string;
		readonly motion: string;
		readonly motions: Readonly<Record<'auto' | 'calm', string>>;
		readonly look: string;
		readonly hair: string;
		readonly hairs: Readonly<Record<'bun' | 'short', string>>;
		readonly hairColour: string;
		readonly skin: string;
		/** Names of the colours, lightest first. */
		readonly hairColours: readonly string[];
		readonly skins: readonly string[];
		readonly notKept: string;
		readonly about: string;
		readonly body: string;
		readonly health: string;
		readonly help: string;
		readonly habits: string;
		readonly habitsNote: string;
		readonly on: string;
		readonly off: string;
	};
	readonly update: {
		readonly line: string;
		readonly apply: string;
		readonly later: string;
		readonly waits: string;
	};
	readonly troubles: {
		readonly noStore: string;
		readonly newerData: string;
		readonly missing: string;
		readonly noRecord: string;
		readonly unexpected: string;
		readonly dismiss: string;
	};
	readonly error: {
		readonly title: string;
		readonly line: string;
		readonly home: string;
	};
}
