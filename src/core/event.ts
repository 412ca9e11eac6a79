import type { Cramp } from './cramp.ts';
import { dayOf, type Day } from './day.ts';
import { tickHlc, type Hlc } from './hlc.ts';
import type { Moment } from './moment.ts';
import type { OwnRoutine, OwnRoutineId } from './own-routine.ts';
import type { NameClip } from './recorded-name.ts';
import type { Routine } from './routine.ts';
import type { Plan } from './schedule.ts';
import type { BlockResult, Pain } from './tally.ts';
import type { Millis, WallTime } from './time.ts';

/**
 * One fact, written once and never changed: all the app remembers is a growing set of these. Corrections will be
 * further events that point back. `day` is frozen when written, so that no later change of zone, clock or rule can
 * move what was done to another day.
 */
export type Event = Stamp & Body;

export interface Stamp {
	/** UUID of version 7; the same id is the same fact. */
	readonly id: string;
	/** Version of the event's form. */
	readonly v: 1;
	/** This install; random, tells nothing about the phone. */
	readonly dev: string;
	/** Counts this install's events from 1 without gaps: a gap proves a loss. */
	readonly seq: number;
	/** Orders events; `at` does not, because clocks are set. */
	readonly hlc: Hlc;
	readonly at: WallTime;
	readonly zone: string;
	/** Minutes ahead of UTC at that moment. */
	readonly off: number;
	/** The day it belongs to: that of the session's start. */
	readonly day: Day;
	/** Minutes after midnight at which the day turned when this was written. */
	readonly bound: number;
	/** The clock was behind the event before: set back, or a dead battery. */
	readonly clk?: 'back';
}

export type Body =
	| SessionEnd
	| CrampNoted
	| HabitMark
	| Edit
	| Void
	| Restore
	| ScheduleSet
	| PauseSet
	| TrialStep
	| RoutineKept
	| RoutineGone
	| NameRecorded;

/** Corrects an earlier event: of each field the last word counts, `null` takes it back. `day` moves it to another day. */
export interface Edit {
	readonly type: 'edit';
	readonly ref: string;
	readonly d: { readonly fields: Readonly<Record<string, unknown>>; readonly day?: Day };
}

/** Takes an earlier event out. Nothing is erased: a `restore` brings it back. */
export interface Void {
	readonly type: 'void';
	readonly ref: string;
}
export interface Restore {
	readonly type: 'restore';
	readonly ref: string;
}

/** How often a routine is meant to be done, from this event's day on. */
export interface ScheduleSet {
	readonly type: 'schedule';
	readonly d: { readonly routine: string; readonly plan: Plan };
}

/** Days on which nothing is asked: ill, travelling. Without an end it goes on until another pause is set. */
export interface PauseSet {
	readonly type: 'pause';
	readonly d: {
		readonly from: Day;
		readonly to?: Day;
		readonly reason: 'ill' | 'travel' | 'other';
	};
}

/** A routine of the person's own, as it is from now on. */
export interface RoutineKept {
	readonly type: 'routine';
	readonly d: { readonly routine: OwnRoutine };
}

/** An own routine was removed. A `void` of this brings it back; so does keeping it anew. */
export interface RoutineGone {
	readonly type: 'routine_gone';
	readonly d: { readonly id: OwnRoutineId };
}

/** A name in a voice the person likes to hear, from now on; without a clip it is not said any more. */
export interface NameRecorded {
	readonly type: 'recording';
	readonly d: { readonly name: string; readonly clip?: NameClip };
}

/** A step of the six-week plan: its diary begins, its care begins, or it is put away. */
export interface TrialStep {
	readonly type: 'trial';
	readonly d:
		{ readonly step: 'diary' | 'stop' } | { readonly step: 'care'; readonly routine: string };
}

/** What the person told after a session. All of it optional. */
export interface Told {
	/** How the legs feel, 1 to 3, and how hard it was, 1 to 3: the lightest first. */
	readonly feel?: 1 | 2 | 3;
	readonly hard?: 1 | 2 | 3;
	/** 0 to 10. */
	readonly pain?: number;
	readonly note?: string;
}

/** A habit ticked off, or the tick taken back. */
export interface HabitMark {
	readonly type: 'habit';
	readonly d: {
		readonly habit: string;
		/** 1 for done; 1 to 5 where the person is asked how well; 0 takes it back. */
		readonly mark: number;
	};
}

/** A cramp, written down in the night, in the morning, or days later. */
export interface CrampNoted {
	readonly type: 'cramp';
	readonly d: Cramp;
}

/** A session that was finished, or ended before its end. */
export interface SessionEnd {
	readonly type: 'session_end';
	/** The session's own id. */
	readonly sid: string;
	readonly d: Told & {
		/** What was asked, kept as it was that day. */
		readonly routine: Routine;
		readonly began: WallTime;
		readonly finished: boolean;
		/** One for each block, in order. */
		readonly results: readonly BlockResult[];
		/** Each tap on "it hurts"; none for most. */
		readonly pains: readonly Pain[];
		/** Time the session really ran, pauses left out. */
		readonly active: Millis;
		/** Entered later by the person, not guided. */
		readonly byHand?: true;
	};
}

/** An event to be written: what happened, when, and the id it will have however often writing is tried. */
export interface Draft {
	readonly id: string;
	readonly moment: Moment;
	/** The moment whose day it belongs to, when that is not its own. */
	readonly dayOf?: Moment;
	readonly bound: number;
	readonly body: Body;
}

/** What an install knows of its own writing; kept beside the events. */
export interface Writer {
	readonly dev: string;
	readonly seq: number;
	readonly hlc?: Hlc;
	readonly at?: WallTime;
}

/** Gives a draft its place after all the writer wrote before. */
export function stamp(
	draft: Draft,
	writer: Writer
): { readonly event: Event; readonly writer: Writer } {
	const { at, zone, off } = draft.moment;
	const seq = writer.seq + 1;
	const hlc = tickHlc(writer.hlc, at, writer.dev);
	const event: Event = {
		id: draft.id,
		v: 1,
		dev: writer.dev,
		seq,
		hlc,
		at,
		zone,
		off,
		day: dayOf((draft.dayOf ?? draft.moment).local, draft.bound),
		bound: draft.bound,
		...(writer.at !== undefined && at < writer.at && { clk: 'back' as const }),
		...draft.body
	};
	return { event, writer: { dev: writer.dev, seq, hlc, at } };
}

/** The writer after it has seen events from elsewhere: what it writes next comes after all of them. */
export function writerAfter(writer: Writer, events: readonly Event[]): Writer {
	const own = events.filter(({ dev }) => dev === writer.dev);
	const seq = own.reduce((most, event) => Math.max(most, event.seq), writer.seq);
	const hlc = inOrder(events).at(-1)?.hlc;
	if (hlc === undefined || (writer.hlc !== undefined && hlc <= writer.hlc))
		return { ...writer, seq };
	return { ...writer, seq, hlc };
}

/** Oldest first, whatever order they were read in; the same on every phone. */
export function inOrder(events: readonly Event[]): readonly Event[] {
	return [...events].sort((a, b) => compare(a.hlc, b.hlc) || compare(a.id, b.id));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
