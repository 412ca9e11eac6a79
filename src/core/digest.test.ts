import fc from 'fast-check';
import { expect, test } from 'vitest';
import { completionsOf } from './completion.ts';
import { crampsOf } from './cramp.ts';
import { addDays, type Day } from './day.ts';
import { digestOf, digestWith, isDigest } from './digest.ts';
import type { Event } from './event.ts';
import { habitsOn } from './habits-on.ts';
import { hasKneeSign } from './knee-sign.ts';
import { scheduleOf } from './schedule.ts';
import { standing } from './standing.ts';
import { hours, type WallTime } from './time.ts';

const today = '2026-11-24' as Day;
const cramps = fc.record({ halfDays: fc.nat(20), knee: fc.nat(9) }).map(({ halfDays, knee }) => ({
	type: 'cramp',
	d: {
		startedAt: hours(12 * halfDays),
		site: 'calf',
		side: 'left',
		symptoms: knee === 0 ? ['kneeLocked'] : []
	}
}));
const bodies = fc.oneof(
	fc
		.record({ routine: fc.constantFrom('a', 'b'), done: fc.boolean() })
		.map(({ routine, done }) => ({
			type: 'session_end',
			d: {
				routine: { id: routine, blocks: [] },
				began: 0,
				finished: done,
				results: [done ? 'done' : 'skipped'],
				pains: [],
				active: 0
			}
		})),
	fc
		.record({ habit: fc.constantFrom('x', 'y'), mark: fc.nat(1) })
		.map((d) => ({ type: 'habit', d })),
	cramps,
	fc
		.integer({ min: 1, max: 6 })
		.map((times) => ({ type: 'schedule', d: { routine: 'a', plan: { kind: 'weekly', times } } }))
);
const corrections = fc
	.record({ type: fc.constantFrom('void', 'restore'), nth: fc.nat(20) })
	.map(({ type, nth }) => ({ type, ref: `e${String(nth).padStart(4, '0')}` }));
const events = (body: typeof bodies | typeof corrections | typeof cramps, maxLength = 20) =>
	fc.array(fc.tuple(body as typeof bodies, fc.nat(12)), { maxLength, size: 'max' }).map((some) =>
		some.map(([one, back], i) => {
			const id = `e${String(i).padStart(4, '0')}`;
			return {
				id,
				sid: id,
				hlc: id,
				off: 540,
				day: addDays(today, -back),
				...one
			} as unknown as Event;
		})
	);

test('Today sees in the digest what it would see in the events', () => {
	fc.assert(
		fc.property(events(fc.oneof(bodies, corrections) as typeof bodies), (some) => {
			const digest = digestOf(some);
			expect(isDigest(JSON.parse(JSON.stringify(digest)))).toBe(true);
			const done = completionsOf(some).filter((one) => one.done > 0);
			expect(new Set(digest.days.map(({ day }) => day))).toEqual(
				new Set(done.map(({ day }) => day))
			);
			for (const { day, routines } of digest.days)
				expect(new Set(routines)).toEqual(
					new Set(done.filter((one) => one.day === day).map(({ routine }) => routine))
				);
			expect(scheduleOf(digest.facts).planOf('a', today)).toEqual(
				scheduleOf(standing(some)).planOf('a', today)
			);
			const cramps = crampsOf(some);
			expect(digest.cramps.slice(-8)).toEqual(cramps.slice(-8));
			const newest = some
				.filter(({ type }) => type === 'habit')
				.map(({ day }) => day)
				.sort()
				.at(-1);
			if (newest) expect(habitsOn(newest, digest.habits)).toEqual(habitsOn(newest, some));
		})
	);
});

test('with one more event it is what it would have been made of all of them', () => {
	fc.assert(
		fc.property(events(bodies), (some) => {
			const last = some.at(-1);
			if (!last) return;
			expect(digestWith(digestOf(some.slice(0, -1)), last)).toEqual(digestOf(some));
		})
	);
});

test('what speaks of earlier events cannot be added', () => {
	const word = { type: 'void', id: 'v', ref: 'e' } as unknown as Event;
	expect(digestWith(digestOf([]), word)).toBeUndefined();
});

test('a warning sign of the last seven days is seen, however many cramps came after it', () => {
	fc.assert(
		fc.property(events(cramps, 40), fc.double({ min: 0, max: 8, noNaN: true }), (some, days) => {
			const all = crampsOf(some);
			const now = ((all.at(-1)?.startedAt ?? 0) + hours(24 * days)) as WallTime;
			expect(hasKneeSign(digestOf(some).cramps, now)).toBe(hasKneeSign(all, now));
		})
	);
});
