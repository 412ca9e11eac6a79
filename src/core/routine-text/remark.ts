import type { Dose } from '../dose.ts';
import type { ExerciseId } from '../exercise.ts';
import type { Unit } from './amount.ts';
import type { FoundBy } from './name-index.ts';

/** Characters of a line as it was written, from `start` up to, but not at, `end`. */
export interface Range {
	readonly start: number;
	readonly end: number;
}

/** A part of a dose that the text left open. */
export type Open =
	| 'hold'
	| 'relax'
	| 'reps'
	| 'phases'
	| 'rest'
	| 'sides'
	| 'sideChange'
	| 'duration'
	| 'cycles'
	| 'ready';

/** Left open: taken from the usual dose of the exercise, or from what is usual in the app. Seconds or a count. */
export interface Taken {
	readonly kind: 'taken';
	readonly field: Open;
	readonly value: readonly number[];
	readonly of: 'exercise' | 'app';
}

/** What a reader did of its own accord: said, so that a person can look whether it is what was meant. */
export type Remark = Taken | Choice;

/** A remark that stands for itself; what was taken is said together. */
export type Choice =
	/** No dose at all: the usual one of the exercise. */
	| { readonly kind: 'usualDose' }
	/** Not the name of the exercise, but taken to mean it. */
	| {
			readonly kind: 'readAs';
			readonly exercise: ExerciseId;
			readonly by: Exclude<FoundBy, 'name'>;
			readonly range: Range;
	  }
	/** One line with several whole exercises: each is read by itself. */
	| { readonly kind: 'parted'; readonly exercises: number }
	/** Behind the dose: another exercise only when it is put on a line of its own. */
	| { readonly kind: 'mayBeOther'; readonly words: string; readonly range: Range }
	/** Unknown: an exercise of one's own, named as written. */
	| { readonly kind: 'ownExercise'; readonly name: string }
	/** Of a range the lower number. */
	| {
			readonly kind: 'lower';
			readonly unit: Unit | 'week' | 'day';
			readonly value: number;
			readonly most: number;
			readonly range: Range;
	  }
	/** Held where it is usually counted, and the like. */
	| { readonly kind: 'otherKind'; readonly written: Dose['kind']; readonly usual: Dose['kind'] }
	/** 5秒×3セット: so many holds. */
	| { readonly kind: 'setsAsHolds'; readonly sets: number }
	/** 10秒×3回×2セット: holds know no sets, so all in a row. */
	| { readonly kind: 'setsInARow'; readonly sets: number; readonly reps: number }
	/** 10分×2: one long stretch of time. */
	| { readonly kind: 'timesAsLength'; readonly times: number; readonly seconds: number }
	/** 各10秒 of an exercise that goes from toe to toe: so many parts of so many seconds. */
	| { readonly kind: 'eachAsParts'; readonly parts: number; readonly seconds: number }
	/** 2分 for an exercise of each leg: half of it for each. */
	| { readonly kind: 'timeForBoth'; readonly seconds: number; readonly each: number }
	/** A length of breathing as whole breaths. */
	| { readonly kind: 'secondsAsBreaths'; readonly seconds: number; readonly cycles: number }
	/** 3 x 10 before a stretch: the larger number as seconds. */
	| { readonly kind: 'numbersAsHold'; readonly hold: number; readonly reps: number }
	/** 10 x 3: the smaller number as sets. */
	| { readonly kind: 'numbersAsSets'; readonly sets: number; readonly reps: number }
	/** A number without a unit, as how many times. */
	| { readonly kind: 'numberAsTimes'; readonly times: number }
	/** `m` as minutes; 1:30 as minutes and seconds. */
	| { readonly kind: 'minutes' | 'clock'; readonly seconds: number; readonly range: Range }
	/** 各, each: each leg in turn. */
	| { readonly kind: 'eachAsSides' }
	/** Both legs: at once (1) or each in turn (2), as is usual for the exercise. */
	| { readonly kind: 'bothLegs'; readonly sides: 1 | 2 }
	/** The leg that hurts: which one that is must be chosen. */
	| { readonly kind: 'whichLeg'; readonly range: Range }
	/** Several times a day: the app counts days. */
	| { readonly kind: 'timesADay'; readonly times: number; readonly range: Range }
	/** Every other day, as three times a week. */
	| { readonly kind: 'everyOtherDay'; readonly range: Range }
	/** How often stands beside one exercise; it holds for the whole routine. */
	| { readonly kind: 'planForAll'; readonly range: Range }
	/** The reminders within the exercise do not fit the other length. */
	| { readonly kind: 'cuesLeftOut' };
