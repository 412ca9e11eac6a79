import type { DiaryValue } from './diary.ts';
import type { Event } from './event.ts';
import { nightOf, type Night } from './night.ts';
import { standing } from './standing.ts';
import type { WallTime } from './time.ts';

/** What a person notes of one cramp. Only when, where and which side are always there; all else is told or not. */
export interface Cramp {
	readonly startedAt: WallTime;
	readonly site: DiaryValue<'site'>;
	readonly side: DiaryValue<'side'>;
	/** Exact seconds, where a first-aid flow counted them. */
	readonly durationSec?: number;
	readonly durationMin?: DiaryValue<'durationMin'>;
	readonly state?: DiaryValue<'state'>;
	/** 0 to 10. */
	readonly pain?: number;
	/** 0 to 10. */
	readonly sleepImpact?: number;
	readonly after?: DiaryValue<'after'>;
	readonly triggers?: readonly DiaryValue<'triggers'>[];
	readonly symptoms?: readonly DiaryValue<'symptoms'>[];
	readonly stiffness?: DiaryValue<'stiffness'>;
	/** A guided flow that was followed stands here as `guidedFlow:` and its id. */
	readonly tried?: readonly (DiaryValue<'tried'> | `guidedFlow:${string}`)[];
	readonly easedAfter?: DiaryValue<'easedAfter'>;
	/** Written down at night with two taps; the rest is asked in the morning. */
	readonly quick?: boolean;
	readonly note?: string;
}

/** What may be told or corrected later; `null` takes a word back. */
export type CrampFields = { readonly [Field in keyof Cramp]?: Cramp[Field] | null };

/** A cramp as the diary shows it. */
export interface CrampEntry extends Cramp {
	/** Of its event: what corrections point to. */
	readonly id: string;
	/** Minutes ahead of UTC where it was. */
	readonly off: number;
	/** The night or the daytime it belongs to, by the clock on the wall where it was. */
	readonly when: Night;
}

/** The cramps among the events as they stand, oldest first by when they began. */
export function crampsOf(events: readonly Event[]): readonly CrampEntry[] {
	return standing(events)
		.flatMap((fact) =>
			fact.type === 'cramp'
				? [{ ...fact.d, id: fact.id, off: fact.off, when: nightOf(fact.d.startedAt, fact.off) }]
				: []
		)
		.sort((a, b) => a.startedAt - b.startedAt);
}
