import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cuesBetween, cuesOf } from './cue.ts';
import type { Dose } from './dose.ts';
import { seconds } from './time.ts';
import { compileTimeline, isWork } from './timeline.ts';

const stretch: Dose = { kind: 'hold', hold: 20, relax: 5, reps: 2, sides: 2, sideChange: 10 };
const grips: Dose = {
	kind: 'reps',
	reps: 5,
	phases: [2, 2],
	sets: 1,
	rest: 0,
	sides: 1,
	sideChange: 0
};
const rub: Dose = { kind: 'timed', duration: 60, sides: 2, sideChange: 0 };
const breaths: Dose = { kind: 'breath', cycles: 2, phases: [4, 6] };
const timelineOf = (...doses: Dose[]) =>
	compileTimeline({
		id: 'test',
		blocks: doses.map((dose) => ({ exercise: 'sole-massage', dose, ready: 5, wait: false }))
	});

const heard = (...doses: Dose[]) =>
	cuesOf(timelineOf(...doses))
		.filter(({ tone }) => tone)
		.map(({ at, tone }) => `${at / 1_000} ${tone ?? ''}`);

test('a stretch is heard as 3-2-1, start, half, release, the other leg, end', () => {
	expect(heard(stretch)).toEqual([
		...['2 count', '3 count', '4 count', '5 start', '15 half', '25 release', '30 start', '40 half'],
		...['50 side', '57 count', '58 count', '59 count', '60 start', '70 half', '80 release'],
		...['85 start', '95 half', '105 sessionEnd']
	]);
});

test('every rep is heard on its beat, and the way back differs', () => {
	expect(heard(grips).slice(3, 8)).toEqual([
		'5 start',
		'7 offbeat',
		'9 beat',
		'11 offbeat',
		'13 beat'
	]);
});

test('rubbing one foot after the other calls out the change', () => {
	expect(heard(rub).slice(3)).toEqual([
		'5 start',
		'35 half',
		'65 side',
		'95 half',
		'125 sessionEnd'
	]);
});

test('breathing is heard in and out', () => {
	expect(heard(breaths).slice(3)).toEqual([
		'5 start',
		'9 offbeat',
		'15 beat',
		'19 offbeat',
		'25 sessionEnd'
	]);
});

test('a block that another one follows ends with its own signal', () => {
	expect(heard(grips, breaths)).toContain('25 blockEnd');
	expect(heard(breaths, grips).filter((cue) => cue.endsWith('End'))).toEqual([
		'25 blockEnd',
		'50 sessionEnd'
	]);
});

test('all work begins and ends with a signal', () => {
	fc.assert(
		fc.property(
			fc.array(fc.constantFrom(stretch, grips, rub, breaths), { minLength: 1, maxLength: 4 }),
			(doses) => {
				const timeline = timelineOf(...doses);
				const sounds = new Set(
					cuesOf(timeline)
						.filter(({ tone }) => tone)
						.map(({ at }) => at)
				);
				for (const step of timeline.steps.filter(isWork)) {
					expect(sounds).toContain(step.start);
					expect(sounds).toContain(step.start + step.length);
				}
			}
		)
	);
});

test('cues come in order of time, none before the session', () => {
	const times = cuesOf(timelineOf(stretch, grips, rub, breaths)).map(({ at }) => at);
	expect(times).toEqual([...times].sort((a, b) => a - b));
	expect(times[0]).toBeGreaterThanOrEqual(0);
	expect(times.every(Number.isInteger)).toBe(true);
});

test('however the windows are cut, no cue is dropped and none is given twice', () => {
	const timeline = timelineOf(stretch, grips);
	const cues = cuesOf(timeline);
	const end = timeline.length + seconds(60);
	fc.assert(
		fc.property(fc.array(fc.nat(timeline.length)), (ticks) => {
			const edges = [0, ...ticks.sort((a, b) => a - b), end];
			const given = edges.slice(1).flatMap((to, i) => cuesBetween(cues, edges[i] ?? 0, to));
			expect(given).toEqual(cues);
		})
	);
});

test('a hold of ten seconds is given one hint, "keep breathing" every second time', () => {
	const cues = cuesOf(
		timelineOf({ kind: 'hold', hold: 10, relax: 5, reps: 4, sides: 1, sideChange: 0 })
	);
	const hints = cues
		.map(({ phrase }) => (phrase?.say === 'during' ? phrase.nth : phrase?.say))
		.filter((hint) => typeof hint === 'number' || hint === 'breathe');
	expect(hints).toEqual([0, 'breathe', 1, 'breathe']);
});

test('an own exercise is called by a tone with its name, and the leg it is only for', () => {
	const dose = { ...stretch, sides: 1 as const };
	const block = { exercise: 'own:wall' as const, dose, ready: 20, wait: false };
	const openingOf = (some: object) =>
		cuesOf(compileTimeline({ id: 'test', blocks: [{ ...block, ...some }] })).filter(
			({ phrase }) => phrase?.say === 'next' || phrase?.say === 'leg'
		);
	const next = { at: seconds(10), phrase: { say: 'next', exercise: 'own:wall' } };
	const leg = { at: seconds(10), phrase: { say: 'leg', side: 'right' } };
	expect(openingOf({})).toEqual([{ ...next, tone: 'reminder' }]);
	expect(openingOf({ only: 'right' })).toEqual([{ ...next, tone: 'reminder' }, leg]);
	expect(openingOf({ only: 'right', wait: true }).map(({ at }) => at)).toEqual([0, 0]);
	expect(openingOf({ exercise: 'arch-lift', only: 'right' })[0]).not.toHaveProperty('tone');
	expect(openingOf({ dose: stretch })).toHaveLength(1);
});
