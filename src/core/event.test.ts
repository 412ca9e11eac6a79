import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOrder, stamp, type Draft, type Writer } from './event.ts';
import { tickHlc, type Hlc } from './hlc.ts';
import { ID_BYTES, makeId } from './id.ts';
import type { Moment } from './moment.ts';
import type { WallTime } from './time.ts';

const wall = (n: number) => n as WallTime;
const moment = (at: number, hour = 21, day = 24): Moment => ({
	at: wall(at),
	zone: 'Asia/Tokyo',
	off: 540,
	local: { year: 2026, month: 11, day, hour, minute: 0 }
});
const draft = (at: number, some: Partial<Draft> = {}): Draft => ({
	id: `id-${at}`,
	moment: moment(at),
	bound: 240,
	body: {
		type: 'session_end',
		sid: 's',
		d: {
			routine: { id: 'r', blocks: [] },
			began: wall(at),
			finished: true,
			results: [],
			pains: [],
			active: 0
		}
	},
	...some
});
const writer: Writer = { dev: 'abcdabcdabcdabcd', seq: 0 };

test('a fact keeps the instant, the zone and the day it was written on', () => {
	const { event, writer: next } = stamp(draft(1_000), writer);
	expect(event).toMatchObject({
		v: 1,
		seq: 1,
		at: 1_000,
		zone: 'Asia/Tokyo',
		off: 540,
		day: '2026-11-24',
		bound: 240
	});
	expect(event.clk).toBeUndefined();
	expect(next).toEqual({ dev: writer.dev, seq: 1, hlc: event.hlc, at: 1_000 });
});

test('a session belongs to the day it began on', () => {
	const { event } = stamp(
		draft(2_000, { moment: moment(2_000, 4, 25), dayOf: moment(1_000, 3, 25) }),
		writer
	);
	expect(event.day).toBe('2026-11-24');
});

test('a clock set back is noted and changes no order', () => {
	const one = stamp(draft(5_000), writer);
	const two = stamp(draft(1_000), one.writer);
	expect(two.event.clk).toBe('back');
	expect(two.event.hlc > one.event.hlc).toBe(true);
	expect(inOrder([two.event, one.event]).map(({ seq }) => seq)).toEqual([1, 2]);
});

test('the logical clock only ever goes on, whatever the wall clock does', () => {
	fc.assert(
		fc.property(fc.array(fc.nat(2 ** 40)), (times) => {
			let last: Hlc | undefined;
			for (const at of times) {
				const next = tickHlc(last, wall(at), writer.dev);
				if (last !== undefined) expect(next > last).toBe(true);
				last = next;
			}
		})
	);
});

test('a full counter steps into the next millisecond', () => {
	const full = '000000000005ffffdev' as Hlc;
	expect(tickHlc(full, wall(5), 'dev')).toBe('0000000000060000dev');
});

test('ids are UUIDs of version 7 and sort by time', () => {
	const id = (at: number, byte: number) => makeId(wall(at), new Uint8Array(ID_BYTES).fill(byte));
	expect(id(1_700_000_000_000, 255)).toMatch(
		/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
	);
	expect(id(1_700_000_000_000, 255) < id(1_700_000_000_001, 0)).toBe(true);
	expect(makeId(wall(1), new Uint8Array())).toMatch(/^00000000-0001-70/);
});
