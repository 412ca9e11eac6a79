import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeBackup, readBackup, type Memory } from './backup.ts';
import { canonical } from './canonical.ts';
import { csvOf } from './csv.ts';
import { addDays, type Day } from './day.ts';
import { parseEvent } from './event-form.ts';
import type { Event } from './event.ts';
import { merge, previewMerge } from './merge.ts';
import { DEFAULTS } from './preferences.ts';
import { NEW_PROFILE } from './profile.ts';

const digest = (text: string) => Promise.resolve(createHash('sha256').update(text).digest('hex'));

const stamps = fc.record({
	id: fc.uuid({ version: 7 }),
	v: fc.constant(1 as const),
	dev: fc.constantFrom('aaaa', 'bbbb'),
	seq: fc.integer({ min: 1, max: 1_000 }),
	hlc: fc.nat(9).map((n) => `${String(n).padStart(16, '0')}aaaa`),
	at: fc.nat(2_000_000_000),
	zone: fc.constant('Asia/Tokyo'),
	off: fc.constant(540),
	day: fc.nat(800).map((n) => addDays('2026-01-01' as Day, n)),
	bound: fc.constant(240)
});
const note = fc.string({ unit: 'grapheme', maxLength: 30 });
const bodies = fc.oneof(
	fc.record({
		type: fc.constant('habit'),
		d: fc.record({ habit: fc.constant('water'), mark: fc.nat(5) })
	}),
	fc.record({ type: fc.constant('void'), ref: fc.uuid() }),
	fc.record({
		type: fc.constant('edit'),
		ref: fc.uuid(),
		d: fc.record({ fields: fc.record({ feel: fc.constantFrom(1, 2, 3), note }) })
	}),
	fc.record({
		type: fc.constant('session_end'),
		sid: fc.uuid(),
		d: fc.record({
			routine: fc.constant({
				id: 'bedtime-toes',
				blocks: [
					{
						exercise: 'sole-massage',
						dose: { kind: 'timed', duration: 60, sides: 2, sideChange: 5 },
						ready: 5,
						wait: false
					}
				]
			}),
			began: fc.nat(2_000_000_000),
			finished: fc.boolean(),
			results: fc.constant(['done']),
			pains: fc.constant([{ block: 0, at: 12.5, how: 'pull' }]),
			active: fc.nat(100_000)
		})
	})
);
const events = fc
	.array(
		fc.tuple(stamps, bodies).map(([stamp, body]) => ({ ...stamp, ...body }) as unknown as Event),
		{ maxLength: 12 }
	)
	.map((all) => [...new Map(all.map((event) => [event.id, event])).values()]);
const memoryOf = (some: readonly Event[]): Memory => ({
	events: some,
	preferences: { ...DEFAULTS, text: 130 },
	profile: { ...NEW_PROFILE, flags: ['diabetes'] }
});
const backupOf = (some: readonly Event[]) => makeBackup(memoryOf(some), '2026-11-24', digest);

test('what was saved is read back whole', async () => {
	await fc.assert(
		fc.asyncProperty(events, async (some) => {
			const read = await readBackup(await backupOf(some), digest);
			expect(typeof read).toBe('object');
			const { events: back, ...rest } = read as Memory;
			expect({ ...rest, events: [] }).toEqual(memoryOf([]));
			expect(canonical(merge(back, []))).toBe(canonical(merge(some, [])));
		})
	);
});

test('the same memory makes the same file', async () => {
	await fc.assert(
		fc.asyncProperty(events, async (some) => {
			expect(await backupOf([...some].reverse())).toBe(await backupOf(some));
		})
	);
});

test('two phones merged in either order, once or twice, know the same', () => {
	fc.assert(
		fc.property(events, events, events, (a, b, c) => {
			expect(merge(a, b)).toEqual(merge(b, a));
			expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
			expect(merge(merge(a, b), b)).toEqual(merge(a, b));
			expect(previewMerge(a, a).fresh).toBe(0);
			expect(previewMerge(a, b).fresh).toBe(merge(a, b).length - a.length);
		})
	);
});

test('ten thousand files that are not right are refused, each with a reason', async () => {
	const good = await backupOf(fc.sample(events, { seed: 7, numRuns: 20 }).flat());
	const { body, ...head } = JSON.parse(good) as { body: string; count: number };
	const signed = async (inner: string, some: object = {}) =>
		JSON.stringify({ ...head, sha256: await digest(inner), body: inner, ...some });
	const REASONS = ['foreign', 'damaged', 'newer', 'huge'];
	const cut = fc.nat(good.length - 1).map((n) => Promise.resolve(good.slice(0, n)));
	const changed = fc
		.tuple(
			fc.integer({ min: good.indexOf('"body"') + 12, max: good.length - 4 }),
			fc.constantFrom('0', 'x', '{')
		)
		.filter(([n, letter]) => good[n] !== letter)
		.map(([n, letter]) => Promise.resolve(good.slice(0, n) + letter + good.slice(n + 1)));
	const strange = fc
		.jsonValue({ maxDepth: 4 })
		.map((value) => Promise.resolve(JSON.stringify(value)));
	const wrongEvent = fc
		.jsonValue({ maxDepth: 2 })
		.map((value) => signed(canonical({ events: [value] }), { count: 1 }));
	const later = fc.integer({ min: 2, max: 99 }).map((v) => signed(body, { v }));
	const deep = fc
		.integer({ min: 20, max: 2_000 })
		.map((n) => signed('['.repeat(n) + ']'.repeat(n)));
	const proto = fc
		.constantFrom('__proto__', 'constructor', 'prototype')
		.map((key) => signed(`{"events":[],"${key}":{"x":1}}`, { count: 0 }));
	const miscounted = fc.integer({ min: 1_000, max: 9_000 }).map((count) => signed(body, { count }));
	await fc.assert(
		fc.asyncProperty(
			fc.oneof(cut, changed, strange, wrongEvent, later, deep, proto, miscounted),
			async (file) => {
				expect(REASONS).toContain(await readBackup(await file, digest));
			}
		),
		{ numRuns: 10_000 }
	);
}, 120_000);

test('an event holds what it may hold and nothing else', () => {
	fc.assert(
		fc.property(events, fc.string({ minLength: 1, maxLength: 5 }), (some, key) => {
			for (const event of some) {
				expect(parseEvent(event)).toEqual(event);
				fc.pre(!(key in event));
				expect(parseEvent({ ...event, [key]: 1 })).toBeUndefined();
			}
		})
	);
	expect(parseEvent({ type: 'void' })).toBeUndefined();
});

test('no cell of a table is ever taken for a formula', () => {
	const cells = ['=1+1', ' +81', '-3', '@x', '＝1', 'say "hi"', '足の裏', 4];
	expect(csvOf([cells])).toBe(
		`\uFEFF"'=1+1","' +81","'-3","'@x","'＝1","say ""hi""","足の裏","4"\r\n`
	);
});
