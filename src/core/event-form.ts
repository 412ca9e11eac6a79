import * as v from 'valibot';
import { isDay } from './day.ts';
import { DIARY_VALUES, NOTE_LENGTH } from './diary.ts';
import type { Event } from './event.ts';
import { MOST_SAMPLES } from './recorded-name.ts';
import { ownId, ownRoutine, plan, played, whole } from './routine-form.ts';

/**
 * What an event must look like to be taken in from outside. Everything is bounded; what is not named here is not let
 * in. Numbers are generous: they stop nonsense, not people.
 */
const text = (most: number) => v.pipe(v.string(), v.maxLength(most), v.check(isWellFormed));
const day = v.pipe(v.string(), v.check(isDay));
const wall = whole(0, 8.64e15);
const id = text(64);
const three = v.picklist([1, 2, 3]);
const told = {
	feel: v.optional(three),
	hard: v.optional(three),
	pain: v.optional(whole(0, 10)),
	note: v.optional(text(2_000))
};

const of = <const Values extends readonly string[]>(values: Values) => v.picklist(values);
const some = <const Values extends readonly string[]>(values: Values) =>
	v.pipe(v.array(of(values)), v.maxLength(100));
const score = whole(0, 10);
const tried = v.union([
	of(DIARY_VALUES.tried),
	v.pipe(text(100), v.regex(/^guidedFlow:[a-z0-9-]+$/))
]);
/** Each of them told anew, taken back with null, or left as it was. */
const corrected = (entries: Readonly<Record<string, v.GenericSchema>>) =>
	Object.fromEntries(
		Object.entries(entries).map(([name, form]) => [name, v.optional(v.nullable(form))])
	);
/** What is told of a cramp besides when and where it was. */
const toldOfCramp = {
	durationSec: whole(0, 86_400),
	durationMin: of(DIARY_VALUES.durationMin),
	state: of(DIARY_VALUES.state),
	pain: score,
	sleepImpact: score,
	after: of(DIARY_VALUES.after),
	triggers: some(DIARY_VALUES.triggers),
	symptoms: some(DIARY_VALUES.symptoms),
	stiffness: of(DIARY_VALUES.stiffness),
	tried: v.pipe(v.array(tried), v.maxLength(100)),
	easedAfter: of(DIARY_VALUES.easedAfter),
	quick: v.boolean(),
	note: text(NOTE_LENGTH)
};
const whereAndWhen = {
	startedAt: wall,
	site: of(DIARY_VALUES.site),
	side: of(DIARY_VALUES.side)
};
const cramp = v.strictObject({
	...whereAndWhen,
	...v.partial(v.object(toldOfCramp)).entries
});

const stamp = {
	id,
	v: v.literal(1),
	dev: v.pipe(text(64), v.minLength(1)),
	seq: whole(1, 1e9),
	hlc: v.pipe(text(100), v.regex(/^[0-9a-f]{16}[0-9a-z]*$/)),
	at: wall,
	zone: text(64),
	off: whole(-1_440, 1_440),
	day,
	bound: whole(0, 1_440),
	clk: v.optional(v.literal('back'))
};

const event = v.variant('type', [
	v.strictObject({
		...stamp,
		type: v.literal('session_end'),
		sid: id,
		d: v.strictObject({
			...told,
			routine: played,
			began: wall,
			finished: v.boolean(),
			results: v.pipe(
				v.array(v.picklist(['done', 'partly', 'skipped', 'pain', 'unreached'])),
				v.maxLength(100)
			),
			pains: v.pipe(
				v.array(
					v.strictObject({
						block: whole(0, 100),
						at: v.pipe(v.number(), v.minValue(0)),
						where: v.optional(v.picklist(['calf', 'thigh', 'knee', 'foot', 'back', 'other'])),
						how: v.optional(v.picklist(['sharp', 'pull']))
					})
				),
				v.maxLength(1_000)
			),
			active: v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e7)),
			byHand: v.optional(v.literal(true))
		})
	}),
	v.strictObject({ ...stamp, type: v.literal('cramp'), d: cramp }),
	v.strictObject({
		...stamp,
		type: v.literal('habit'),
		d: v.strictObject({ habit: text(100), mark: whole(0, 5) })
	}),
	v.strictObject({
		...stamp,
		type: v.literal('edit'),
		ref: id,
		d: v.strictObject({
			fields: v.strictObject({
				...v.partial(v.object(whereAndWhen)).entries,
				...corrected({ ...toldOfCramp, feel: three, hard: three, note: text(2_000) }),
				to: v.optional(day)
			}),
			day: v.optional(day)
		})
	}),
	v.strictObject({ ...stamp, type: v.literal('void'), ref: id }),
	v.strictObject({ ...stamp, type: v.literal('restore'), ref: id }),
	v.strictObject({
		...stamp,
		type: v.literal('schedule'),
		d: v.strictObject({ routine: text(100), plan })
	}),
	v.strictObject({
		...stamp,
		type: v.literal('pause'),
		d: v.strictObject({
			from: day,
			to: v.optional(day),
			reason: v.picklist(['ill', 'travel', 'other'])
		})
	}),
	v.strictObject({
		...stamp,
		type: v.literal('routine'),
		d: v.strictObject({ routine: ownRoutine })
	}),
	v.strictObject({
		...stamp,
		type: v.literal('routine_gone'),
		d: v.strictObject({ id: ownId })
	}),
	v.strictObject({
		...stamp,
		type: v.literal('recording'),
		d: v.strictObject({
			name: text(80),
			clip: v.optional(
				v.strictObject({
					samples: whole(1, MOST_SAMPLES),
					data: v.pipe(v.string(), v.maxLength(80_000), v.regex(/^[A-Za-z0-9_-]*$/))
				})
			)
		})
	}),
	v.strictObject({
		...stamp,
		type: v.literal('trial'),
		d: v.variant('step', [
			v.strictObject({ step: v.picklist(['diary', 'stop']) }),
			v.strictObject({ step: v.literal('care'), routine: text(100) })
		])
	})
]);

/** The event, built anew from what it may hold; undefined when it is not one. */
export function parseEvent(value: unknown): Event | undefined {
	const result = v.safeParse(event, value);
	// the forms above are those of the types, with lengths and limits besides
	return result.success ? (result.output as Event) : undefined;
}

/** Half a surrogate pair is no text: it would not survive being written to a file. */
function isWellFormed(value: string): boolean {
	return !/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(value);
}
