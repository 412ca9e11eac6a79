import { angleOf, lerp, mix, wrap } from './point.ts';
import {
	isAngles,
	type Arm,
	type ArmAngles,
	type ArmContact,
	type BodyPose,
	type Leg,
	type LegAngles,
	type LegContact
} from './pose.ts';
import { solve, type ArmJoints, type LegJoints } from './solve.ts';

/**
 * A pose on the way from one to another; `t` from 0 to 1. A limb that touches something in both poses keeps touching:
 * what it touches is blended, and the limb follows. A limb that lets go is blended as joint angles. Thus nothing jumps.
 */
export function blendBody(a: BodyPose, b: BodyPose, t: number): BodyPose {
	if (t <= 0 || a === b) return a;
	if (t >= 1) return b;
	const from = solve(a);
	const to = solve(b);
	const number = (x: number | undefined, y: number | undefined, usual: number) =>
		lerp(x ?? usual, y ?? usual, t);
	return {
		at: mix(a.at, b.at, t),
		lean: number(a.lean, b.lean, 0),
		curl: number(a.curl, b.curl, 0),
		neck: number(a.neck, b.neck, 8),
		look: number(a.look, b.look, -8),
		breath: number(a.breath, b.breath, 0),
		shrug: number(a.shrug, b.shrug, 0),
		cuff: number(a.cuff, b.cuff, 0.8),
		tilt: number(a.tilt, b.tilt, 0),
		cover: (a.cover ?? []).map((cover, i) => number(cover, b.cover?.[i], 0)),
		legN: blendLeg(a.legN, b.legN, t, from.legN, to.legN),
		legF: blendLeg(a.legF, b.legF, t, from.legF, to.legF),
		armN: blendArm(a.armN, b.armN, t, from.armN, to.armN),
		armF: blendArm(a.armF, b.armF, t, from.armF, to.armF)
	};
}

function blendLeg(a: Leg, b: Leg, t: number, from: LegJoints, to: LegJoints): Leg {
	if (isAngles(a) && isAngles(b))
		return blendNumbers(a, b, t, [0, 0, 0, 0, 1, 1]) as unknown as LegAngles;
	if (!isAngles(a) && !isAngles(b) && (a.on ?? 'heel') === (b.on ?? 'heel'))
		return {
			...a,
			to: mix(a.to, b.to, t),
			pitch: lerp(a.pitch ?? 0, b.pitch ?? 0, t),
			toe: lerp(a.toe ?? 0, b.toe ?? 0, t),
			short: lerp(a.short ?? 1, b.short ?? 1, t)
		} satisfies LegContact;
	return blendTurns(legAngles(from), legAngles(to), t) as unknown as LegAngles;
}

function blendArm(a: Arm, b: Arm, t: number, from: ArmJoints, to: ArmJoints): Arm {
	if (isAngles(a) && isAngles(b)) return blendNumbers(a, b, t, []) as unknown as ArmAngles;
	if (!isAngles(a) && !isAngles(b) && (a.hand === undefined) === (b.hand === undefined))
		return {
			...a,
			toward: { to: b.to, ...(b.off && { off: b.off }), t },
			...(a.hand !== undefined && b.hand !== undefined && { hand: lerp(a.hand, b.hand, t) }),
			grip: lerp(a.grip ?? 15, b.grip ?? 15, t),
			short: lerp(a.short ?? 1, b.short ?? 1, t)
		} satisfies ArmContact;
	return blendTurns(armAngles(from), armAngles(to), t) as unknown as ArmAngles;
}

type Angles = readonly (number | undefined)[];

const blendNumbers = (a: Angles, b: Angles, t: number, usual: readonly number[]): number[] =>
	Array.from({ length: Math.max(a.length, b.length) }, (_, i) =>
		lerp(a[i] ?? usual[i] ?? 0, b[i] ?? usual[i] ?? 0, t)
	);

/** Angles by the shorter way round; the last number is no direction. */
const blendTurns = (a: readonly number[], b: readonly number[], t: number): number[] =>
	a.map((x, i) => {
		const y = b[i] ?? x;
		return i === 3 ? lerp(x, y, t) : x + wrap(y - x) * t;
	});

function legAngles({ hip, knee, ankle, pitch, toe }: LegJoints): readonly number[] {
	const thigh = angleOf(hip, knee);
	const shank = angleOf(knee, ankle);
	return [thigh, wrap(thigh - shank), wrap(pitch - shank), toe];
}

function armAngles({ shoulder, elbow, wrist, hand, grip }: ArmJoints): readonly number[] {
	const upper = angleOf(shoulder, elbow);
	const fore = angleOf(elbow, wrist);
	return [upper, wrap(fore - upper), wrap(hand - fore), grip];
}
