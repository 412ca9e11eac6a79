import type { Side } from '#core/exercise.ts';
import type { DiaryChoice, DiaryField, DiaryValue } from '#core/diary.ts';
import type { SeedId } from './vocabulary.ts';
import type { Starter } from './starter.ts';

/** Everything the app says and shows about one exercise in one language. */
export interface ExerciseWords {
	readonly name: string;
	/** Other words people look for it by, in any script; the name and the body parts are found anyway. */
	readonly findBy: readonly string[];
	/** The body part, more exactly than the vocabulary. */
	readonly partWords: string;
	readonly positionWords: string;
	readonly equipmentWords: readonly string[];
	readonly purpose: string;
	readonly start: string;
	readonly steps: readonly string[];
	/** Spoken when the work starts, while it goes on, and when it ends. */
	readonly go: string;
	readonly during: readonly string[];
	readonly release: string;
	/** Names of the phases of one rep or breath, in their order. */
	readonly phaseNames?: readonly string[];
	readonly breathing?: string;
	/** What often goes wrong, and what to do instead. */
	readonly mistakes: readonly string[];
	readonly safety: readonly string[];
	readonly easier: string;
	readonly harder?: string;
	/** What is known of its effect, for the exercise page. */
	readonly evidenceNote: string;
	readonly gradeWords: string;
	/** What the founders' sources say of it. */
	readonly seedNote: string;
}

export interface RoutineWords {
	readonly name: string;
	/** When to do it, in a few words. */
	readonly when: string;
	/** The body parts it is for. */
	readonly target: string;
	readonly scheduleWords: string;
	readonly note: string;
	/** Where it comes from, for those who want to know. */
	readonly why: string;
}

/** The voice that all exercises share. */
export interface PhraseWords {
	readonly ready: (name: string) => string;
	readonly start: string;
	readonly half: string;
	readonly last5: string;
	readonly relax: string;
	readonly again: string;
	readonly last: string;
	readonly side: string;
	readonly count: (n: number) => string;
	readonly blockEnd: string;
	readonly tapReady: string;
	readonly almost: string;
	readonly done: string;
	readonly pause: string;
	readonly resume: string;
	readonly breathe: string;
	readonly pain: string;
	/** Said quietly, in first aid at night. */
	readonly night: string;
	readonly sides: Readonly<Record<Side, string>>;
}

/** Those of the exact texts that stand on the first screen. */
export type FirstNotices = Pick<NoticeWords, 'T-NOTICE-GENERAL' | 'T-PRECHECK' | 'T-PRIVACY'>;

/** Exact texts that were weighed word by word. Their places are named in the founders' content, 5.1, 5.3, 7 and 8.6. */
export interface NoticeWords {
	/** First start, then in Settings. */
	readonly 'T-NOTICE-GENERAL': string;
	/** Before the first session of a day. */
	readonly 'T-PRECHECK': string;
	/** After the stop button was tapped. */
	readonly 'T-STOP': string;
	readonly 'T-STOP-BUTTON': string;
	readonly 'T-FOOTBATH-GATE': string;
	/** Before `gentle-spasticity`. */
	readonly 'T-CLINICIAN-GATE': string;
	readonly 'T-CLINICIAN-AGREED': string;
	readonly 'T-CLINICIAN-NOT-YET': string;
	readonly 'T-CLINICIAN-SHOW': string;
	readonly 'T-PREGNANCY': string;
	readonly 'T-MEDICINE': string;
	readonly 'T-PRIVACY': string;
	readonly 'T-EVIDENCE': string;
	readonly 'T-REST-DAY': string;
	/** When to stop a session, one sign each. */
	readonly stopRules: readonly string[];
	/** A sharp pain while stretching. */
	readonly sharpPain: string;
	/** After first aid. */
	readonly 'T-FA-AFTER': string;
	readonly 'T-FA-SAVE': string;
	readonly 'T-FA-LATER': string;
	readonly 'T-FA-END': string;
	readonly 'T-FA-HELP': string;
}

export interface FlagWords {
	readonly name: string;
	/** What the app does with it. */
	readonly effect: string;
}

/** Said when safety flags change a routine. `flag` is the flag's own name. */
export interface SafetyWords {
	readonly question: string;
	readonly optional: string;
	readonly swapped: (from: string, to: string, flags: readonly string[]) => string;
	readonly merged: (from: string, to: string, flags: readonly string[]) => string;
	readonly leftOut: (name: string, flags: readonly string[]) => string;
	readonly leftOutUntilAgreed: (name: string, flags: readonly string[]) => string;
	readonly caution: string;
	readonly nothingLeft: string;
	/** In place of a flag's name when an action is for everyone. */
	readonly anyone: string;
}

/** One way through a cramp. `steps` match the facts' steps one to one. */
export interface FirstAidWords {
	readonly name: string;
	readonly steps: readonly string[];
	/** Where it comes from, for those who want to know. */
	readonly origin: string;
}

export interface HabitWords {
	readonly name: string;
	readonly scheduleWords: string;
	/** Where it comes from. */
	readonly origin: string;
}

/** One level of the page "When to get help": a heading and its lines. */
export interface HelpSection {
	readonly title: string;
	readonly lines: readonly string[];
}

/** The page "When to get help", the same for everyone and always there. */
export interface HelpWords {
	readonly title: string;
	readonly emergency: HelpSection;
	readonly urgent: HelpSection;
	readonly soon: HelpSection;
	readonly department: HelpSection;
	readonly adviceLine: string;
	/** Opens the lines that match the person's own notes. */
	readonly check: string;
	readonly looking: string;
	readonly asked: string;
	/** What is true of most, for everyone: rule OK-GEN. It stands on the page and answers nothing. */
	readonly general: string;
	/** While exercises rest because one leg is suddenly swollen, red or hot. */
	readonly resting: string;
	readonly checked: string;
	readonly checkedNow: string;
	readonly undo: string;
}

export interface AboutWords {
	readonly description: string;
	readonly tagline: string;
	/** What is known and what is not, in short. */
	readonly summary: readonly string[];
	/** The same, topic by topic: what was found, and what the app does with it. */
	readonly topics: readonly {
		readonly topic: string;
		readonly seed: string;
		readonly evidence: string;
		readonly app: string;
	}[];
	/** Numbers without a source. */
	readonly ownChoices: readonly string[];
	readonly grades: Readonly<Record<'A' | 'B' | 'C', string>>;
	readonly read: Readonly<Record<'A' | 'P' | 'S' | 'K', string>>;
	readonly seeds: Readonly<Record<SeedId, string>>;
	readonly limits: readonly string[];
}

/** The plan suggested at first, and the sentence beside it. */
export interface StarterWords {
	readonly plans: Readonly<Record<Starter, string>>;
	readonly knee: string;
	readonly firstWeek: string;
}

export interface DiaryWords {
	readonly fields: Readonly<Record<DiaryField, string>>;
	readonly values: {
		readonly [Choice in DiaryChoice]: Readonly<Record<DiaryValue<Choice>, string>>;
	};
	readonly symptomGroups: Readonly<Record<'common' | 'knee' | 'urgent', string>>;
	/** Words at the ends of the 0–10 scales. */
	readonly painEnds: readonly [none: string, worst: string];
	readonly sleepEnds: readonly [none: string, worst: string];
	readonly addDetails: string;
	/** At the foot of the sheet for the doctor. */
	readonly sheetFooter: string;
}
