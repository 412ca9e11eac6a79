import { expect, test } from 'vitest';
import type { Day } from '#core/day.ts';
import type { Draft, Event } from '#core/event.ts';
import type { Store } from '#core/ports.ts';
import { DEFAULTS } from '#core/preferences.ts';
import { NEW_PROFILE } from '#core/profile.ts';
import { tickHlc } from '#core/hlc.ts';
import { emptyTally } from '#core/tally.ts';
import type { WallTime } from '#core/time.ts';
import { compileTimeline } from '#core/timeline.ts';
import type { Unfinished } from '#core/unfinished.ts';

const moment = (at: number) => ({
	at: at as WallTime,
	zone: 'Asia/Tokyo',
	off: 540,
	local: { year: 2026, month: 11, day: 24, hour: 21, minute: 30 }
});
const routine = {
	id: 'bedtime-toes',
	blocks: [
		{
			exercise: 'sole-massage' as const,
			dose: { kind: 'timed' as const, duration: 60, sides: 2 as const, sideChange: 0 },
			ready: 10,
			wait: false
		}
	]
};
const draft = (id: string, at = 1_000): Draft => ({
	id,
	moment: moment(at),
	bound: 240,
	body: {
		type: 'session_end',
		sid: `session-${id}`,
		d: {
			routine,
			began: at as WallTime,
			finished: true,
			results: ['done'],
			pains: [],
			active: 130_000
		}
	}
});
const session: Unfinished = {
	v: 1,
	sid: 's',
	recordId: 'r',
	routine,
	first: 'left',
	began: moment(500),
	elapsed: 20_000,
	tally: emptyTally(compileTimeline(routine)),
	kept: 900 as WallTime
};

/** What every store promises, the one in memory and the one on the phone. `open` gives the same store each time. */
export function keepsThePromisesOfAStore(fresh: () => Promise<{ open: () => Store }>): void {
	test('a new phone has nothing', async () => {
		const store = (await fresh()).open();
		expect(await store.events()).toEqual([]);
		expect(await store.unfinished()).toBeUndefined();
		expect(await store.preferences()).toBeUndefined();
	});

	test('what was recorded is there again, in order, after the app was closed', async () => {
		const { open } = await fresh();
		await open().record(draft('b', 2_000));
		await open().record(draft('a', 1_000));
		const events = await open().events();
		expect(events.map(({ id, seq, clk }) => [id, seq, clk])).toEqual([
			['b', 1, undefined],
			['a', 2, 'back']
		]);
		expect(events[0]).toMatchObject({
			day: '2026-11-24',
			type: 'session_end',
			d: { results: ['done'] }
		});
		expect(new Set(events.map(({ dev }) => dev)).size).toBe(1);
	});

	test('recording the same thing twice is recording it once', async () => {
		const store = (await fresh()).open();
		const first = await store.record(draft('a'));
		expect(await store.record(draft('a', 9_000))).toEqual(first);
		expect(await store.events()).toEqual([first]);
		expect((await store.record(draft('b'))).seq).toBe(2);
	});

	test('records asked for at the same time all get their own number', async () => {
		const store = (await fresh()).open();
		await Promise.all(['a', 'b', 'c', 'd'].map((id) => store.record(draft(id))));
		expect((await store.events()).map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
	});

	test('a kept session is there until it is recorded', async () => {
		const { open } = await fresh();
		await open().keep({ ...session, elapsed: 10_000 }, 'quickly');
		await open().keep(session, 'surely');
		expect(await open().unfinished()).toEqual(session);
		await open().record(draft('r'));
		expect(await open().unfinished()).toBeUndefined();
	});

	test('preferences and profile are the last ones kept', async () => {
		const { open } = await fresh();
		await open().savePreferences(DEFAULTS);
		await open().savePreferences({ ...DEFAULTS, theme: 'night' });
		expect(await open().preferences()).toEqual({ ...DEFAULTS, theme: 'night' });
		await open().saveProfile({ ...NEW_PROFILE, flags: ['fall_risk'] });
		expect(await open().profile()).toEqual({ ...NEW_PROFILE, flags: ['fall_risk'] });
		expect(await open().preferences()).toMatchObject({ theme: 'night' });
	});

	test('drafts are kept by name until they are thrown away', async () => {
		const { open } = await fresh();
		expect(await open().drafts()).toEqual([]);
		await open().saveDraft('my-b', { name: 'half' });
		await open().saveDraft('my-b', { name: 'half a na' });
		await open().saveDraft('my-a', { name: '' });
		expect(await open().draft('my-b')).toEqual({ name: 'half a na' });
		expect(await open().drafts()).toEqual(['my-a', 'my-b']);
		await open().saveDraft('my-b', undefined);
		expect(await open().draft('my-b')).toBeUndefined();
		expect(await open().drafts()).toEqual(['my-a']);
		await open().erase();
		expect(await open().drafts()).toEqual([]);
	});

	test('keeps a digest for as long as nothing is added to what it was made of', async () => {
		const { open } = await fresh();
		const store = open();
		await store.record(draft('a'));
		expect(await store.digest()).toBeUndefined();
		await store.saveDigest({ made: 'of one' }, 1);
		const kept = await open().digest();
		// a store may forget it, but never gives one that is not true
		expect([undefined, { made: 'of one' }]).toContainEqual(kept);
		await store.record(draft('b', 2_000));
		expect(await open().digest()).toBeUndefined();
		await store.saveDigest({ made: 'of two' }, 2);
		await store.takeIn(fakeEvents());
		expect(await open().digest()).toBeUndefined();
	});

	test('takes in what another phone wrote, once, and goes on after it', async () => {
		const ours = (await fresh()).open();
		await ours.record(draft('a'));
		const theirs = fakeEvents();
		await ours.takeIn(theirs);
		await ours.takeIn(theirs);
		expect((await ours.events()).map(({ id }) => id)).toEqual(['a', 'x', 'y']);
		const next = await ours.record(draft('b', 2_000));
		expect(next.seq).toBe(2);
		expect((await ours.events()).at(-1)?.id).toBe('b');
	});

	test('forgets everything, and begins anew as another', async () => {
		const { open } = await fresh();
		const store = open();
		const first = await store.record(draft('a'));
		await store.keep(session, 'surely');
		await store.savePreferences(DEFAULTS);
		await store.saveProfile(NEW_PROFILE);
		await store.erase();
		expect(await store.events()).toEqual([]);
		expect(await store.unfinished()).toBeUndefined();
		expect(await store.preferences()).toBeUndefined();
		expect(await store.profile()).toBeUndefined();
		expect((await store.record(draft('b'))).seq).toBe(1);
		expect(first.seq).toBe(1);
	});
}

/** Two habits another phone wrote, years later by its clock. */
function fakeEvents(): readonly Event[] {
	return ['x', 'y'].map((id, i) => ({
		...{
			id,
			v: 1,
			dev: 'other',
			seq: i + 1,
			hlc: tickHlc(undefined, (9e12 + i) as WallTime, 'other'),
			at: 9e12 as WallTime
		},
		...{ zone: 'Asia/Tokyo', off: 540, day: '2026-11-24' as Day, bound: 240 },
		...{ type: 'habit', d: { habit: 'water', mark: 1 } }
	}));
}
