import { expect, test } from 'vitest';
import { crampsOf, type Cramp } from './cramp.ts';
import { dayFrom } from './day.ts';
import { parseEvent } from './event-form.ts';
import type { Body, Event } from './event.ts';
import { instantOf } from './night.ts';

let made = 0;
const event = (body: Body): Event => {
	made += 1;
	const number = made.toString(16).padStart(16, '0');
	return {
		...{ id: `e${made}`, v: 1, dev: 'a', seq: made, hlc: `${number}a`, at: made, zone: 'UTC' },
		...{ off: 540, day: '2026-11-12', bound: 240 },
		...body
	} as Event;
};
const at = (hour: number, minute = 0) =>
	instantOf({ year: 2026, month: 11, day: 13, hour, minute }, 540);
const calf: Cramp = { startedAt: at(3, 12), site: 'calf', side: 'left', quick: true };

test('cramps stand in the order they began, each in its night', () => {
	const late = event({ type: 'cramp', d: { ...calf, startedAt: at(14) } });
	const early = event({ type: 'cramp', d: calf });
	expect(crampsOf([late, early]).map(({ id, when }) => [id, when])).toEqual([
		[early.id, { part: 'night', day: dayFrom(2026, 11, 12) }],
		[late.id, { part: 'day', day: dayFrom(2026, 11, 13) }]
	]);
});

test('what is told in the morning is added; what is taken back is gone', () => {
	const noted = event({ type: 'cramp', d: { ...calf, pain: 5 } });
	const told = event({
		type: 'edit',
		ref: noted.id,
		d: { fields: { quick: false, pain: null, symptoms: ['numbness'] } }
	});
	const [entry] = crampsOf([told, noted]);
	expect(entry).toMatchObject({ site: 'calf', quick: false, symptoms: ['numbness'] });
	expect(entry).not.toHaveProperty('pain');
});

test('a deleted cramp is gone, and comes back', () => {
	const noted = event({ type: 'cramp', d: calf });
	const gone = event({ type: 'void', ref: noted.id });
	expect(crampsOf([noted, gone])).toEqual([]);
	expect(crampsOf([noted, gone, event({ type: 'restore', ref: noted.id })])).toHaveLength(1);
});

test('only a cramp that can be one is let in', () => {
	const good = event({ type: 'cramp', d: { ...calf, tried: ['stood', 'guidedFlow:fa-calf'] } });
	expect(parseEvent(good)).toEqual(good);
	for (const wrong of [
		{ site: 'ear' },
		{ pain: 11 },
		{ symptoms: ['bored'] },
		{ tried: ['guidedFlow:<b>'] },
		{ note: 'x'.repeat(501) },
		{ extra: 1 }
	])
		expect(parseEvent(event({ type: 'cramp', d: { ...calf, ...wrong } as Cramp }))).toBeUndefined();
	const taken = event({ type: 'edit', ref: 'x', d: { fields: { note: null, side: 'both' } } });
	expect(parseEvent(taken)).toEqual(taken);
	expect(
		parseEvent(event({ type: 'edit', ref: 'x', d: { fields: { pain: 'much' } } }))
	).toBeUndefined();
});
