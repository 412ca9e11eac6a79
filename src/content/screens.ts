import type { Day } from '#core/day.ts';
import type { Dose } from '#core/dose.ts';
import type { Side } from '#core/exercise.ts';

/** Every word of the app's own screens, by screen. Words about exercises and routines are elsewhere in this room. */
export interface Screens {
	readonly app: {
		readonly name: string;
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
		side(side: Side): string;
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
	readonly routines: {
		readonly title: string;
		readonly lead: string;
	};
	readonly routine: {
		readonly blocks: string;
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
	readonly settings: {
		readonly title: string;
		readonly soundPage: string;
		readonly dataPage: string;
		readonly planPage: string;
		readonly installPage: string;
		readonly notKept: string;
		readonly about: string;
		readonly body: string;
		readonly health: string;
		readonly help: string;
	};
	readonly troubles: {
		readonly noStore: string;
		readonly newerData: string;
		readonly missing: string;
		readonly unexpected: string;
		readonly dismiss: string;
	};
	readonly error: {
		readonly title: string;
		readonly line: string;
		readonly home: string;
	};
}
