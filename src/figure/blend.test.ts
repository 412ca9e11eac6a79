import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blendBody } from './blend.ts';
import { angleOf, distance } from './point.ts';
import type { BodyPose } from './pose.ts';
import { solve } from './solve.ts';

const still: BodyPose = {
	at: [100, 80],
	legN: { to: [96, 0] },
	legF: [20, 40, 0],
	armN: { to: 'thighN', off: [0, 9], hand: 80 },
	armF: [10, 20, 0, 10]
};
const part = fc.double({ min: 0, max: 1, noNaN: true });

test('at its ends a blend is the pose itself, so that what was solved once is used again', () => {
	const other = { ...still, lean: 30 };
	expect(blendBody(still, other, 0)).toBe(still);
	expect(blendBody(still, other, 1)).toBe(other);
	expect(blendBody(still, still, 0.5)).toBe(still);
});

test('a planted foot does not slide while the body moves', () => {
	const lower: BodyPose = { ...still, at: [104, 66], lean: 25 };
	fc.assert(
		fc.property(part, (t) => {
			const { ankle } = solve(blendBody(still, lower, t)).legN;
			expect(distance(ankle, [99.5, 7])).toBeLessThan(0.01);
		})
	);
});

test('a hand that lets go of one place for another stays between them', () => {
	const lower: BodyPose = { ...still, armN: { to: 'hipN', off: [0, 9], hand: 60 } };
	const half = solve(blendBody(still, lower, 0.5));
	const { thigh, hip } = half.legN;
	expect(half.armN.palm[0]).toBeCloseTo((thigh[0] + hip[0]) / 2);
	expect(half.armN.palm[1]).toBeCloseTo((thigh[1] + hip[1]) / 2 + 9);
});

test('a foot that leaves the ground goes from joint angles to joint angles', () => {
	const lifted: BodyPose = { ...still, legN: [-10, 130, -26] };
	const near = solve(blendBody(still, lifted, 1e-6)).legN.ankle;
	expect(distance(near, solve(still).legN.ankle)).toBeLessThan(0.01);
	const far = solve(blendBody(still, lifted, 1 - 1e-6)).legN.ankle;
	expect(distance(far, solve(lifted).legN.ankle)).toBeLessThan(0.01);
});

test('what a pose does not say is what is usual', () => {
	const nod = { ...still, neck: 8, look: -8, cuff: 0.8 };
	expect(solve(blendBody(still, nod, 0.5)).lean[4]).toBeCloseTo(solve(still).lean[4]);
});

test('a shank is as long as a shank in every blend', () => {
	const seat: BodyPose = { ...still, at: [90, 54], legN: { to: [140, 0], pitch: 50 } };
	fc.assert(
		fc.property(part, (t) => {
			const { hip, knee, ankle } = solve(blendBody(still, seat, t)).legN;
			expect(distance(hip, knee)).toBeCloseTo(39);
			expect(distance(knee, ankle)).toBeCloseTo(38);
			expect(angleOf(hip, knee)).toBeGreaterThanOrEqual(angleOf(knee, ankle) - 4);
		})
	);
});
