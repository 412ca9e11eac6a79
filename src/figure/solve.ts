import {
	along,
	angleOf,
	clamp,
	distance,
	down,
	minus,
	mix,
	rotate,
	up,
	type Point
} from './point.ts';
import {
	isAngles,
	type Anchor,
	type Arm,
	type BodyPose,
	type Half,
	type Leg,
	type LegPart,
	type Target
} from './pose.ts';
import { BONES } from './skeleton.ts';

/** Where the joints of one leg are, cm, and the turn of its foot, degrees. */
export type LegJoints = Readonly<Record<LegPart, Point>> & {
	readonly pitch: number;
	readonly toe: number;
};

export interface ArmJoints {
	readonly shoulder: Point;
	readonly elbow: Point;
	readonly wrist: Point;
	readonly palm: Point;
	/** Direction of the hand from straight down, degrees. */
	readonly hand: number;
	readonly grip: number;
}

/** A pose, solved: where every joint is. */
export interface Joints {
	readonly hip: Point;
	readonly waist: Point;
	readonly chest: Point;
	/** Where the neck begins. */
	readonly neck: Point;
	readonly skull: Point;
	/** Lean of the trunk at hip, waist, chest and neck, and of the head; degrees. */
	readonly lean: readonly [hip: number, waist: number, chest: number, neck: number, head: number];
	readonly legN: LegJoints;
	readonly legF: LegJoints;
	readonly armN: ArmJoints;
	readonly armF: ArmJoints;
}

const solved = new WeakMap<BodyPose, Joints>();

/** Where every joint of a pose is. Solved once for each pose object: key poses are asked for again and again. */
export function solve(pose: BodyPose): Joints {
	let joints = solved.get(pose);
	if (!joints) solved.set(pose, (joints = jointsOf(pose)));
	return joints;
}

function jointsOf(pose: BodyPose): Joints {
	const { at: hip, lean = 0, curl = 0, neck: nod = 8, look = -8, shrug = 0 } = pose;
	const atWaist = lean + curl * 0.35;
	const atChest = lean + curl * 0.75;
	const atNeck = lean + curl;
	const waist = along(hip, up(lean), BONES.pelvis);
	const chest = along(waist, up(atWaist), BONES.loin);
	const neck = along(chest, up(atChest), BONES.ribs);
	const skull = along(neck, up(atNeck + nod), 8);
	const back = along(chest, up(atChest), 11.5 + shrug);
	const shoulder = along(back, rotate([1, 0], -atChest), -0.5);
	const trunk = {
		hip,
		waist,
		chest,
		neck,
		skull,
		lean: [lean, atWaist, atChest, atNeck, atNeck + nod + look] as const
	};
	// the far half stands a little forward, so that both can be seen
	const legN = solveLeg(hip, pose.legN);
	const legF = solveLeg(along(hip, rotate([1.2, -0.3], -lean)), pose.legF);
	const body = { ...trunk, legN, legF };
	const armN = solveArm(shoulder, pose.armN, body);
	const armF = solveArm(along(shoulder, rotate([2.2, -0.6], -atChest)), pose.armF, body);
	return { ...body, armN, armF };
}

type Body = Omit<Joints, 'armN' | 'armF'>;

function solveLeg(hip: Point, leg: Leg): LegJoints {
	if (isAngles(leg)) {
		const [thigh, bend, flex, toe = 0, thighScale = 1, shankScale = 1] = leg;
		const knee = along(hip, down(thigh), BONES.thigh * thighScale);
		const ankle = along(knee, down(thigh - bend), BONES.shank * shankScale);
		return legJoints(hip, knee, ankle, thigh - bend + flex, toe);
	}
	const { to, on = 'heel', pitch = 0, toe = 0, short = 1 } = leg;
	const ankle = minus(to, rotate(CONTACT[on], pitch));
	const reached = reach(hip, ankle, BONES.thigh * short, BONES.shank * short, 1);
	return legJoints(hip, reached.middle, reached.end, pitch, toe);
}

/** The places of the foot that can stand, seen from the ankle of a level foot. */
export const CONTACT: Readonly<Record<'heel' | 'ball' | 'ankle', Point>> = {
	heel: [-3.5, -BONES.sole],
	ball: [13, -BONES.sole],
	ankle: [0, 0]
};

function legJoints(hip: Point, knee: Point, ankle: Point, pitch: number, toe: number): LegJoints {
	const foot = (x: number, y: number) => along(ankle, rotate([x, y], pitch));
	const behind = (a: Point, b: Point, t: number, by: number) =>
		along(mix(a, b, t), rotate(minus(b, a), -90), by);
	return {
		hip,
		knee,
		ankle,
		pitch,
		toe,
		thigh: mix(hip, knee, 0.72),
		ham: behind(hip, knee, 0.6, 0.17),
		shin: mix(knee, ankle, 0.55),
		calf: behind(knee, ankle, 0.4, 0.13),
		heel: foot(-4, -6.5),
		instep: foot(5, -1),
		sole: foot(8, -6.5),
		ball: foot(13, -5),
		toes: along(foot(13, -5), rotate([6, 0], pitch + toe))
	};
}

function solveArm(shoulder: Point, arm: Arm, body: Body): ArmJoints {
	if (isAngles(arm)) {
		const [upper, bend, wristBend, grip] = arm;
		const elbow = along(shoulder, down(upper), BONES.upperArm);
		const wrist = along(elbow, down(upper + bend), BONES.forearm);
		return armJoints(shoulder, elbow, wrist, upper + bend + wristBend, grip);
	}
	const { hand, grip = 15, short = 1, toward } = arm;
	const from = placeOf(body, arm);
	const palm = toward ? mix(from, placeOf(body, toward), toward.t) : from;
	const upper = BONES.upperArm * short;
	const fore = BONES.forearm * short;
	if (hand !== undefined) {
		const wrist = along(palm, down(hand), -BONES.palm);
		const { middle, end } = reach(shoulder, wrist, upper, fore, -1);
		return armJoints(shoulder, middle, end, hand, grip);
	}
	const { middle, end } = reach(shoulder, palm, upper, fore + BONES.palm, -1);
	const wrist = mix(middle, end, fore / distance(middle, end));
	return armJoints(shoulder, middle, wrist, angleOf(middle, end), grip);
}

function armJoints(
	shoulder: Point,
	elbow: Point,
	wrist: Point,
	hand: number,
	grip: number
): ArmJoints {
	return { shoulder, elbow, wrist, hand, grip, palm: along(wrist, down(hand), BONES.palm) };
}

/** The place an anchor names on a solved body. */
function anchored(body: Body, anchor: Anchor): Point {
	if (anchor === 'waist' || anchor === 'chest') return body[anchor];
	if (anchor === 'belly') return along(body.waist, rotate([1, 0], -body.lean[1]), 9.4);
	const half = anchor.slice(-1) as Half;
	return body[`leg${half}`][anchor.slice(0, -1) as LegPart];
}

/** Where a target is, with its offset. */
export function placeOf(body: Body, { to, off = [0, 0] }: Target): Point {
	return along(typeof to === 'string' ? anchored(body, to) : to, off);
}

/**
 * Two bones from `root` that end at `target`, or as near to it as they reach. `bend` is the side of the middle joint:
 * 1 forwards (a knee), -1 backwards (an elbow), for a figure that faces right.
 */
function reach(root: Point, target: Point, first: number, second: number, bend: 1 | -1) {
	const far = distance(root, target);
	// a hair short of straight, where the middle joint would jump from side to side
	const span = clamp(far, Math.abs(first - second) + 0.1, (first + second) * 0.9995);
	const end = far > 0 ? mix(root, target, span / far) : along(root, [0, -1], span);
	const turn = Math.acos(
		clamp((first * first + span * span - second * second) / (2 * first * span), -1, 1)
	);
	const direction = Math.atan2(end[1] - root[1], end[0] - root[0]) + turn * bend;
	return { middle: along(root, [Math.cos(direction), Math.sin(direction)], first), end };
}
