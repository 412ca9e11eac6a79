import { grippingHand } from './gripping-hand.ts';
import { circle, ribbon, smooth } from './outline.ts';
import { along, rotate, type Point } from './point.ts';
import { shape, type Shape } from './shape.ts';
import { shankOutline } from './shank.ts';
import { toeOf, type Toe } from './toe.ts';

/** One foot from its outer side, resting on the other thigh, and a hand that moves its toes one by one. */
export interface FootOuterPose {
	/** The toe that is held, from 0 the little one to 4 the great one. */
	readonly held: number;
	/** Bend of the held toe at its base, degrees; up is positive. */
	readonly bend: number;
}

const ANKLE: Point = [0, 1];
const PITCH = 14;
const SHANK = 18;
/** Base of each toe, cm from a level foot's ankle, and its size; from the little toe on, which is nearest. */
const TOES: readonly (readonly [base: Point, size: number])[] = [
	[[9.4, -6.1], 0.8],
	[[11.2, -5.5], 0.88],
	[[12.9, -4.9], 0.94],
	[[14.5, -4.3], 1],
	[[15.9, -3.7], 1.16]
];
// prettier-ignore
const FOOT: readonly Point[] = [
	[-4.4, 1.5], [-0.5, 3.4], [4.3, 2.6], [8.4, 0.2], [12.2, -1.3], [15, -1.9], [16, -3.2], [13.6, -5.4],
	[10.4, -7.3], [8.4, -7.6], [4.8, -7.2], [0.6, -7.3], [-2.6, -7.6], [-5.6, -7], [-7, -5], [-6.6, -2.3],
	[-5.1, -0.4]
];

const onFoot = (p: Point): Point => along(ANKLE, rotate(p, PITCH));

export function footOuterShapes({ held, bend }: FootOuterPose): Shape[] {
	const share = (toe: number) => Math.max(0, 1 - Math.abs(toe - held));
	const toes = TOES.map(([base, size], i) =>
		toeOf(base, 6 + bend * share(i), -8, size, onFoot, PITCH)
	);
	const hand = grippingHand(between(toes, held), [37, 25]);
	const limb = smooth(FOOT.map(onFoot)) + shankOutline(ANKLE, SHANK) + circle(ANKLE, 4.2);
	return [
		shape(
			'sleeve2',
			ribbon([
				[-120, -50, 9, 13],
				[-30, -22, 9, 13],
				[4, -15, 9, 13],
				[30, -12, 9.5, 13],
				[160, -14, 9, 13]
			])
		),
		...hand.behind,
		...[...toes].reverse().flatMap((toe) => [shape('toe', toe.skin), shape('nail', toe.nail)]),
		shape('skin', limb),
		shape(
			'line soft',
			smooth(
				[
					[0.4, -0.6],
					[1.7, 0.6],
					[3.1, -0.2]
				],
				{ closed: false }
			)
		),
		...hand.front
	];
}

/** The hand slides from the frame of one toe to that of the next. */
function between(toes: readonly Toe[], held: number): Toe {
	const at = (i: number) => toes[Math.max(0, Math.min(toes.length - 1, i))];
	const [a, b] = [at(Math.floor(held)), at(Math.ceil(held))];
	if (!a || !b) throw new Error('A foot has toes.');
	const t = held - Math.floor(held);
	const mid = (p: Point, q: Point): Point => [p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t];
	return {
		...a,
		base: mid(a.base, b.base),
		joint: mid(a.joint, b.joint),
		tip: mid(a.tip, b.tip),
		ahead: mid(a.ahead, b.ahead),
		out: mid(a.out, b.out)
	};
}
