import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { momentOf, momentOfPose, poseAt, type FigureStep } from './moment.ts';
import { bodyPicture, footSidePicture } from './picture.ts';
import type { BodyPose } from './pose.ts';

const standing: BodyPose = {
	at: [100, 83],
	legN: { to: [96, 0] },
	legF: { to: [99, 0] },
	armN: [0, 0, 0, 0],
	armF: [0, 0, 0, 0]
};
const frame = { view: [0, 0, 200, 170], shows: 'right', props: [], hot: [] } as const;
const poses = { stand: standing, back: { ...standing }, lean: { ...standing } };
const stretch = bodyPicture({
	...frame,
	poses,
	roles: { start: 'stand', set: 'back', hold: 'lean' }
});
const toes = bodyPicture({
	...frame,
	poses,
	roles: { start: 'stand', phases: ['back', 'lean'] }
});
const rise = bodyPicture({
	...frame,
	poses,
	roles: { start: 'stand', phases: ['back', 'lean'], throughout: true }
});
const rub = bodyPicture({
	...frame,
	poses,
	roles: {
		start: 'stand',
		loop: [
			{ pose: 'back', move: 1000, stay: 500 },
			{ pose: 'lean', move: 2000 }
		]
	}
});

const step = (kind: FigureStep['kind'], elapsed: number, rest: Partial<FigureStep> = {}) =>
	({ kind, side: 'right', elapsed, length: 10_000, ...rest }) as const;
const at = (picture: typeof stretch, now: FigureStep) => {
	const { from, to, t } = momentOf(picture, now);
	return t === 0 ? from : t === 1 ? to : `${from}-${to} ${t.toFixed(2)}`;
};

describe('a hold', () => {
	test('is waited for in the start pose, and its position taken before it begins', () => {
		expect(at(stretch, step('wait', 9000))).toBe('stand');
		expect(at(stretch, step('ready', 2000))).toBe('stand');
		expect(at(stretch, step('ready', 10_000 - 1500 - 800))).toBe('stand-back 0.50');
		expect(at(stretch, step('ready', 9000))).toBe('back');
	});

	test('is eased into in 1.6 seconds, and then only breathes', () => {
		expect(at(stretch, step('hold', 0))).toBe('back');
		expect(at(stretch, step('hold', 800))).toBe('back-lean 0.50');
		expect(momentOf(stretch, step('hold', 800)).pace).toBe('moving');
		expect(at(stretch, step('hold', 1600))).toBe('lean');
		expect(momentOf(stretch, step('hold', 1600)).pace).toBe('breathing');
	});

	test('is let go as slowly', () => {
		expect(at(stretch, step('relax', 800))).toBe('lean-back 0.50');
		expect(at(stretch, step('relax', 5000))).toBe('back');
	});

	test('takes five seconds where slowness matters, but never longer than the step', () => {
		const slow = bodyPicture({ ...frame, poses, roles: { ...stretch.roles, easing: 5000 } });
		expect(at(slow, step('hold', 2500))).toBe('back-lean 0.50');
		expect(at(slow, step('hold', 1000, { length: 2000 }))).toBe('back-lean 0.50');
	});

	test('is still where nothing breathes', () => {
		const foot = footSidePicture({
			view: [0, 0, 30, 30],
			shows: 'left',
			poses: { flat: {}, lifted: { arch: 1 } },
			roles: { start: 'flat', hold: 'lifted' }
		});
		expect(momentOf(foot, step('hold', 1600)).pace).toBe('still');
	});

	test('breathes four seconds in and six out, and ends empty', () => {
		const breath = (elapsed: number) =>
			momentOf(stretch, step('hold', elapsed, { length: 30_000 })).breath;
		expect(breath(0)).toBe(0);
		expect(breath(4000)).toBe(1);
		expect(breath(2000)).toBeCloseTo(0.5);
		expect(breath(7000)).toBeCloseTo(0.5);
		expect(breath(10_000)).toBe(0);
		expect(momentOf(stretch, step('hold', 4000, { length: 4000 })).breath).toBe(0);
	});
});

describe('a rep', () => {
	const reps = (elapsed: number) => step('reps', elapsed, { length: 12_000, phases: [2000, 2000] });

	test('begins from the start pose, then goes from each phase to the next', () => {
		expect(at(toes, reps(0))).toBe('stand');
		expect(at(toes, reps(600))).toBe('stand-back 0.50');
		expect(at(toes, reps(2600))).toBe('back-lean 0.50');
		expect(at(toes, reps(4600))).toBe('lean-back 0.50');
	});

	test('arrives early and stays, so that a grip is a grip', () => {
		expect(at(toes, reps(1200))).toBe('back');
		expect(at(toes, reps(1999))).toBe('back');
		expect(momentOf(toes, reps(1999)).pace).toBe('breathing');
	});

	test('or takes the whole phase, where the way is the exercise', () => {
		const lift = (elapsed: number) =>
			step('reps', elapsed, { length: 80_000, phases: [3000, 5000] });
		expect(at(rise, lift(1500))).toBe('stand-back 0.50');
		expect(at(rise, lift(3000 + 2500))).toBe('back-lean 0.50');
		expect(at(rise, lift(8000 + 1500))).toBe('lean-back 0.50');
	});

	test('goes back to the start in the rest between sets', () => {
		expect(at(toes, step('rest', 800))).toBe('lean-stand 0.50');
	});

	test('is where the phase says, whatever the phases are', () => {
		const phase = fc.integer({ min: 200, max: 10_000 });
		fc.assert(
			fc.property(phase, phase, fc.nat(20), (first, second, rep) => {
				const cycle = first + second;
				const length = cycle * 30;
				const phases = [first, second];
				const now = (elapsed: number) => momentOf(rise, step('reps', elapsed, { length, phases }));
				const half = now(rep * cycle + first / 2);
				expect(half.to).toBe('back');
				expect(half.t).toBeCloseTo(0.5);
				expect(now(rep * cycle + first)).toMatchObject({ from: 'back', to: 'lean', t: 0 });
			})
		);
	});
});

test('timed care is entered from the start pose and goes round', () => {
	const timed = (elapsed: number) => step('timed', elapsed, { length: 60_000 });
	expect(at(rub, timed(500))).toBe('stand-back 0.50');
	expect(at(rub, timed(1400))).toBe('back');
	expect(at(rub, timed(2500))).toBe('back-lean 0.50');
	expect(at(rub, timed(3500 + 500))).toBe('lean-back 0.50');
});

test('nothing jumps within a step: from one frame to the next the way is short', () => {
	const kinds = fc.constantFrom('ready', 'hold', 'relax', 'reps', 'timed', 'rest', 'breath');
	fc.assert(
		fc.property(kinds, fc.nat(9_900), (kind, elapsed) => {
			const now = (ms: number) =>
				momentOf(kind === 'timed' ? rub : kind === 'reps' ? toes : stretch, {
					...step(kind, ms),
					phases: [2000, 2000]
				});
			const [a, b] = [now(elapsed), now(elapsed + 16)];
			if (a.from === b.from && a.to === b.to)
				expect(a.from === a.to ? 0 : Math.abs(a.t - b.t)).toBeLessThan(0.08);
			else expect([a.to, a.t > 0.98 || a.from === a.to]).toEqual([b.from, true]);
		})
	);
});

test('a moment lasts as it says: pace and pose stay until then, and are others or over after it', () => {
	const kinds = fc.constantFrom('wait', 'ready', 'hold', 'relax', 'reps', 'timed', 'rest');
	fc.assert(
		fc.property(
			kinds,
			fc.nat(9_990),
			fc.double({ min: 0, max: 1, noNaN: true }),
			(kind, ms, share) => {
				const picture = kind === 'timed' ? rub : kind === 'reps' ? toes : stretch;
				const now = (elapsed: number) =>
					momentOf(picture, { ...step(kind, elapsed), phases: [2000, 2000] });
				const { lasts, ...first } = now(ms);
				const until = Math.min(lasts, 10_000 - ms);
				expect(lasts).toBeGreaterThan(0);
				const within = now(ms + until * share * 0.999);
				expect([within.from, within.to, within.pace]).toEqual([first.from, first.to, first.pace]);
				if (ms + lasts >= 10_000) return;
				const then = now(ms + lasts + 0.001);
				expect([then.from, then.to, then.pace]).not.toEqual([first.from, first.to, first.pace]);
			}
		)
	);
});

test('those who see stills see the pose the step is about', () => {
	expect(poseAt(stretch, step('ready', 0))).toBe('stand');
	expect(poseAt(stretch, step('ready', 9900))).toBe('back');
	expect(poseAt(stretch, step('hold', 100))).toBe('lean');
	expect(poseAt(stretch, step('relax', 100))).toBe('back');
	expect(poseAt(toes, step('reps', 2100, { phases: [2000, 2000] }))).toBe('lean');
	expect(momentOfPose('lean')).toMatchObject({ from: 'lean', to: 'lean', pace: 'still' });
});
