import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Dose } from './dose.ts';
import { afterPain, afterPlaying, afterSeeking, emptyTally, resultsOf } from './tally.ts';
import { seconds } from './time.ts';
import { compileTimeline } from './timeline.ts';

const stretch: Dose = { kind: 'hold', hold: 10, relax: 5, reps: 2, sides: 1, sideChange: 0 };
// two blocks: 5 s ready, 10 hold, 5 relax, 10 hold = 30 s each
const timeline = compileTimeline({
	id: 'test',
	blocks: ['arch-lift' as const, 'ankle-pump' as const].map((exercise) => ({
		exercise,
		dose: stretch,
		ready: 5,
		wait: false
	}))
});
const s = seconds;
const none = emptyTally(timeline);
const played = (from: number, to: number, tally = none) =>
	afterPlaying(tally, timeline, s(from), s(to));
const sought = (from: number, to: number, tally = none) =>
	afterSeeking(tally, timeline, s(from), s(to));
const results = (tally = none, reached = 60) => resultsOf(tally, timeline, s(reached));

test('a session played through is done, block by block', () => {
	expect(results(played(0, 60))).toEqual(['done', 'done']);
});

test('a session that was never begun reached nothing', () => {
	expect(results(none, 0)).toEqual(['unreached', 'unreached']);
});

test('a block passed over is skipped, one begun is partly done', () => {
	expect(results(played(30, 60))).toEqual(['skipped', 'done']);
	expect(results(played(0, 17), 17)).toEqual(['partly', 'unreached']);
});

test('stopping for pain is remembered, unless the block was done after all', () => {
	expect(results(afterPain(played(0, 8), { block: 0, at: s(8) }), 8)).toEqual([
		'pain',
		'unreached'
	]);
	expect(results(afterPain(played(0, 60), { block: 1, at: s(50) }))).toEqual(['done', 'done']);
});

test('what was skipped stays missing when the exercise is begun again elsewhere', () => {
	const skippedAhead = played(12, 30, sought(8, 12, played(0, 8)));
	expect(results(skippedAhead, 30)).toEqual(['partly', 'unreached']);
	const wentBack = played(5, 30, sought(30, 5, skippedAhead));
	expect(results(wentBack, 30)[0]).toBe('done');
});

test('a tap on skip just before the bell is no skip', () => {
	expect(results(played(30, 60, sought(29.5, 30, played(0, 29.5))))).toEqual(['done', 'done']);
});

test('the same seconds heard twice count once for the exercise, and twice for the time', () => {
	const tally = played(5, 20, sought(15, 5, played(0, 15)));
	expect(tally.played[1]).toBe(s(10));
	expect(tally.active).toBe(s(30));
});

test('time standing still changes nothing', () => {
	expect(played(10, 10)).toBe(none);
	expect(sought(10, 20)).toBe(none);
});

test('however it is cut into pieces, playing through is done', () => {
	fc.assert(
		fc.property(fc.array(fc.nat(s(60))), (cuts) => {
			const edges = [0, ...cuts.sort((a, b) => a - b), s(60)];
			const tally = edges
				.slice(1)
				.reduce((sum, to, i) => afterPlaying(sum, timeline, edges[i] ?? 0, to), none);
			expect(resultsOf(tally, timeline, s(60))).toEqual(['done', 'done']);
			expect(tally.active).toBe(s(60));
		})
	);
});

test('no way through a session counts more of a step than the step is long, or than was played', () => {
	const move = fc.record({ seek: fc.boolean(), to: fc.nat(60) });
	fc.assert(
		fc.property(fc.array(move), (moves) => {
			let at = 0;
			let tally = none;
			for (const { seek, to } of moves) {
				if (seek) tally = afterSeeking(tally, timeline, s(at), s(to));
				else if (to > at) tally = afterPlaying(tally, timeline, s(at), s(to));
				else continue;
				at = to;
			}
			const counted = tally.played.reduce((sum, millis) => sum + millis, 0);
			expect(counted).toBeLessThanOrEqual(tally.active);
			for (const [i, step] of timeline.steps.entries())
				expect(tally.played[i]).toBeLessThanOrEqual(step.length);
		})
	);
});
