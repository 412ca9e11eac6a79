import { bone, circle, smooth } from './outline.ts';
import { along, rotate, type Point } from './point.ts';
import type { Half } from './pose.ts';
import { shape, type Shape } from './shape.ts';
import { SHANK, THIGH, widened } from './skeleton.ts';
import type { LegJoints } from './solve.ts';
import { muscleShapes, type Muscle } from './muscle.ts';

/** What the figure has on its feet. */
export type Wear = 'barefoot' | 'shoes';

/** Joint at the base of the toes, from the ankle of a level foot. */
const TOE_JOINT: Point = [13.2, -4.3];
const CUFF = 0.8;
const TROUSERS = widened(SHANK, 0.5);

interface LegLook {
	readonly half: Half;
	readonly wear: Wear;
	readonly cuff?: number | undefined;
	readonly muscles: readonly Muscle[];
}

/** One leg in its trousers, with its foot and the muscles that work. */
export function legShapes(leg: LegJoints, { half, wear, cuff = CUFF, muscles }: LegLook): Shape[] {
	const far = half === 'F' ? ' far' : '';
	const trousers =
		bone(leg.hip, leg.knee, THIGH) +
		circle(leg.knee, 6.5) +
		bone(leg.knee, leg.ankle, TROUSERS, { end: 0.12, to: cuff });
	const ankle = bone(leg.knee, leg.ankle, SHANK, { from: Math.min(0.5, cuff - 0.1) });
	const shod = wear === 'shoes';
	return [
		shape(`skin${far}`, shod ? ankle : ankle + barefoot(leg)),
		...(shod ? [shape(`shoe${far}`, shoe(leg))] : []),
		shape(`pants${far}`, trousers),
		...muscles.flatMap((muscle) => muscleShapes(leg, muscle, trousers, far))
	];
}

/** Places given for a level foot, turned with it. */
const onFoot = ({ ankle, pitch }: LegJoints, points: readonly Point[]): Point[] =>
	points.map((p) => along(ankle, rotate(p, pitch)));

/** Places given for straight toes, turned with toes and foot. */
const onToes = (leg: LegJoints, points: readonly Point[]): Point[] =>
	onFoot(
		leg,
		points.map((p) => along(TOE_JOINT, rotate([p[0] - TOE_JOINT[0], p[1] - TOE_JOINT[1]], leg.toe)))
	);

// prettier-ignore
const FOOT: readonly Point[] = [
	[3.6, 2], [7.5, -0.2], [12, -2.2], [14.6, -3.2], [15, -5], [13.5, -6.9], [10, -7], [4.5, -6.2],
	[0, -6.8], [-3.5, -7], [-6, -6], [-6.2, -3.4], [-4.4, -0.5], [-3.8, 2.5]
];
// prettier-ignore
const TOES: readonly Point[] = [
	[12, -2.3], [16, -3.6], [19.5, -4.3], [20.6, -5.6], [19.4, -6.9], [15, -6.8], [12.5, -7]
];

const barefoot = (leg: LegJoints): string => smooth(onFoot(leg, FOOT)) + smooth(onToes(leg, TOES));

// prettier-ignore
const SHOE_TOP: readonly Point[] = [[4.6, 2.6], [8.5, 0.8], [13, -1.4]];
const SHOE_TIP: readonly Point[] = [
	[17.5, -2.2],
	[21.4, -4.2],
	[21.2, -7.4]
];
// prettier-ignore
const SHOE_SOLE: readonly Point[] = [
	[13.5, -7.6], [4, -7.4], [-5, -7.5], [-7.2, -6.2], [-7, -2.6], [-5.4, 1.6], [-4.6, 3.4]
];

const shoe = (leg: LegJoints): string =>
	smooth([...onFoot(leg, SHOE_TOP), ...onToes(leg, SHOE_TIP), ...onFoot(leg, SHOE_SOLE)]);
