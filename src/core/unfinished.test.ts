import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyTally } from './tally.ts';
import { hours, type WallTime } from './time.ts';
import { compileTimeline } from './timeline.ts';
import { isTooOld, isUnfinished, recordOf, type Unfinished } from './unfinished.ts';
import type { Routine } from './routine.ts';

const routine: Routine = {
	id: 'bedtime-toes',
	blocks: [
		{
			exercise: 'sole-massage',
			dose: { kind: 'timed', duration: 60, sides: 1, sideChange: 0 },
			ready: 10,
			wait: false
		}
	]
};
const began = {
	at: 1_000 as WallTime,
	zone: 'Asia/Tokyo',
	off: 540,
	local: { year: 2026, month: 11, day: 25, hour: 0, minute: 20 }
};
const kept: Unfinished = {
	v: 1,
	sid: 'session',
	recordId: 'record',
	routine,
	first: 'left',
	began,
	elapsed: 30_000,
	tally: { ...emptyTally(compileTimeline(routine)), active: 30_000.4 },
	kept: 1_000 as WallTime
};

test('what was kept can be continued after a trip through storage', () => {
	expect(isUnfinished(JSON.parse(JSON.stringify(kept)))).toBe(true);
});

test.each([
	undefined,
	null,
	7,
	{},
	{ ...kept, v: 2 },
	{ ...kept, sid: 1 },
	{ ...kept, elapsed: 'x' },
	{ ...kept, routine: {} },
	{ ...kept, routine: { id: 'x', blocks: [] } },
	{ ...kept, routine: { id: 'x', blocks: [7] } },
	{ ...kept, tally: { played: [], pains: [], active: 0 } }
])('what this build cannot read is not continued: %j', (value) => {
	expect(isUnfinished(value)).toBe(false);
});

test('no rubbish breaks the reader', () => {
	fc.assert(
		fc.property(fc.anything(), (value) => {
			expect(isUnfinished(value)).toBe(false);
			expect(isUnfinished({ ...kept, routine: { id: 'x', blocks: [value] } })).toBe(false);
		})
	);
});

test('half a day later it is a record, not a session', () => {
	expect(isTooOld(kept, (kept.kept + hours(12)) as WallTime)).toBe(false);
	expect(isTooOld(kept, (kept.kept + hours(12) + 1) as WallTime)).toBe(true);
});

test('its record is the evening before, with what was done', () => {
	const draft = recordOf(kept, { ...began, at: 9_000 as WallTime }, 240);
	expect(draft).toMatchObject({
		id: 'record',
		dayOf: began,
		body: { sid: 'session', d: { finished: false, active: 30_000 } }
	});
	expect(recordOf({ ...kept, elapsed: 70_000 }, began, 240).body).toMatchObject({
		d: { finished: true }
	});
});
