import { expect, test } from 'vitest';
import { addDays, type Day } from './day.ts';
import { parseEvent } from './event-form.ts';
import type { TrialStep } from './event.ts';
import type { Fact } from './standing.ts';
import { baseOf, trialOn } from './trial.ts';

const first = '2026-09-01' as Day;
const later = (days: number) => addDays(first, days);
const step = (days: number, d: TrialStep['d']) => ({ type: 'trial', day: later(days), d }) as Fact;
const diary = step(0, { step: 'diary' });
const care = step(10, { step: 'care', routine: 'bedtime-in-bed' });

test('nobody is in the plan before they begin it, or after they put it away', () => {
	expect(trialOn(first, [])).toBeUndefined();
	expect(trialOn(later(3), [diary, step(2, { step: 'stop' })])).toBeUndefined();
	expect(trialOn(later(20), [diary, care, step(12, { step: 'stop' })])).toBeUndefined();
});

test('after a week of diary the care may begin, and only the person begins it', () => {
	expect(trialOn(first, [diary])).toEqual({
		phase: 'diary',
		diaryFrom: first,
		day: 1,
		ready: false
	});
	expect(trialOn(later(6), [diary])).toMatchObject({ day: 7, ready: false });
	expect(trialOn(later(7), [diary])).toMatchObject({ day: 8, ready: true });
	expect(trialOn(later(60), [diary])).toMatchObject({ phase: 'diary', ready: true });
	// a clock that was set back
	expect(trialOn(later(-5), [diary])).toMatchObject({ day: 1 });
});

test.each([
	[10, 'care', 1],
	[16, 'care', 1],
	[17, 'care', 2],
	[51, 'care', 6],
	[52, 'over', 6],
	[400, 'over', 6]
])('on day %i it is in its phase %s, week %i', (days, phase, week) => {
	expect(trialOn(later(days), [diary, care])).toEqual({
		phase,
		week,
		diaryFrom: first,
		from: later(10),
		to: later(51),
		routine: 'bedtime-in-bed'
	});
});

test('it can begin without a diary of its own, and anew', () => {
	expect(trialOn(later(10), [care])).toMatchObject({ phase: 'care', diaryFrom: undefined });
	expect(trialOn(later(61), [diary, care, step(60, { step: 'diary' })])).toMatchObject({
		phase: 'diary',
		day: 2
	});
});

test('one looks back on two weeks of diary at most', () => {
	expect(baseOf(later(10), first)).toBe(first);
	expect(baseOf(later(30), first)).toBe(later(16));
	expect(baseOf(first, first)).toBeUndefined();
	expect(baseOf(first, undefined)).toBeUndefined();
});

test('only a step that can be one is let in', () => {
	const stamp = {
		...{ id: 'e', v: 1, dev: 'a', seq: 1, hlc: '0000000000000001a', at: 1, zone: 'UTC', off: 0 },
		...{ day: first, bound: 240, type: 'trial' }
	};
	for (const d of [{ step: 'diary' }, { step: 'stop' }, { step: 'care', routine: 'x' }])
		expect(parseEvent({ ...stamp, d })).toEqual({ ...stamp, d });
	for (const d of [{ step: 'care' }, { step: 'rest' }, { step: 'stop', routine: 'x' }])
		expect(parseEvent({ ...stamp, d })).toBeUndefined();
});
