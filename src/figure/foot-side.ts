import { grippingHand, type GrippingHand } from './gripping-hand.ts';
import { circle, smooth, straight } from './outline.ts';
import type { FootSidePicture } from './picture.ts';
import { along, angleOf, clamp, cosine, down, rotate, type Point } from './point.ts';
import { shankOutline } from './shank.ts';
import { shape, type Shape } from './shape.ts';
import { towelShapes } from './floor-towel.ts';
import { toeOf, type Toe } from './toe.ts';

/** One foot from its inner side, toes to the right. Angles in degrees, places in cm from a level foot's ankle. */
export interface FootSidePose {
	/** The ankle joint. */
	readonly at?: Point;
	/** Turn of the foot, toes up; lean of the shank, forward. */
	readonly pitch?: number;
	readonly shank?: number;
	/** Bend of the toes at their base and at their middle joint; up is positive. */
	readonly base?: number;
	readonly middle?: number;
	/** How much more the other toes are bent up than the great toe. */
	readonly fan?: number;
	/** How high the arch is lifted, 0 to 1. */
	readonly arch?: number;
	/** Where the elbow of the hand on the toes is, if a hand is there. */
	readonly elbow?: Point;
	/** How much of the towel under the foot is gathered, 0 to 1; none lies there if left out. */
	readonly gathered?: number;
	/** How clearly the arrow is seen, 0 to 1. */
	readonly cue?: number;
}

/** The floor under a level foot. */
const GROUND = -7.3;
const TOE_BASE: Point = [13.8, -4.9];

export function footSideShapes(pose: FootSidePose, { poses, cue }: FootSidePicture): Shape[] {
	const {
		at: ankle = [0, 0],
		pitch = 0,
		shank = 0,
		base = 0,
		middle = 0,
		fan = 0,
		arch = 0
	} = pose;
	const onFoot = (p: Point): Point => along(ankle, rotate(p, pitch));
	// a lifted arch draws the ball toward the heel
	const draw = arch * 0.8;
	const great = toeOf([TOE_BASE[0] - draw, TOE_BASE[1]], base, middle, 1, onFoot, pitch);
	const others = [0, 1].map((i) =>
		toeOf(
			[TOE_BASE[0] + 0.5 - draw - i * 0.7, TOE_BASE[1] + 0.35 - i * 0.2],
			base + fan * (0.6 + i * 0.6),
			middle * 1.08,
			0.93 - i * 0.05,
			onFoot,
			pitch
		)
	);
	const foot =
		smooth(footOutline(arch).map(onFoot)) + shankOutline(ankle, shank) + circle(ankle, 4.2);
	const limb = foot + great.skin;
	const uses = (key: keyof FootSidePose) =>
		Object.values(poses).some((one) => one[key] !== undefined);
	const hand: GrippingHand | undefined = uses('elbow')
		? grippingHand(great, pose.elbow ?? [40, 40])
		: undefined;
	return [
		shape(
			'floor',
			straight([
				[-200, GROUND],
				[200, GROUND],
				[200, -200],
				[-200, -200]
			])
		),
		...(uses('gathered') ? towelShapes(pose.gathered ?? 0) : []),
		...(hand?.behind ?? []),
		...[...others].reverse().flatMap((toe) => [shape('skin2', toe.skin), shape('nail', toe.nail)]),
		shape('skin', limb),
		{ cls: 'hot', d: smooth(soleMuscle(arch).map(onFoot)), clip: limb },
		{
			cls: 'fibre',
			d: fibres(arch)
				.map((fibre) => smooth(fibre.map(onFoot), { closed: false }))
				.join(''),
			clip: foot
		},
		shape('nail', great.nail),
		shape(
			'line soft',
			smooth([onFoot([-1, -0.6]), onFoot([0.2, 0.7]), onFoot([1.7, 0.1])], { closed: false })
		),
		shape('line', crease(great)),
		...(hand?.front ?? []),
		...(cue ? [arrow(ARROWS[cue](great), pose.cue ?? 0)] : [])
	];
}

/** The arch lifts the middle of the sole and the instep over it, and draws the ball toward the heel. */
const lifted = ([x, y]: Point, arch: number): Point => {
	const share = clamp((x - 4.6) / 11, -1, 1);
	const bulge = cosine(share * 90);
	return [x - arch * 0.8 * clamp((x - 4.6) / 8, 0, 1), y + arch * bulge * (y < -3 ? 1.3 : 0.7)];
};

// prettier-ignore
const FOOT: readonly Point[] = [
	[-4.6, 2.4], [-0.5, 3.4], [4.3, 2.6], [8.4, -0.2], [12, -2.1], [14.4, -2.6], [15.7, -3.6], [15.8, -5.6],
	[14.6, -7.1], [12.4, -7.5], [9.4, -6.7], [4.8, -5.3], [0.6, -6.6], [-2.6, -7.5], [-5.6, -7], [-7, -5],
	[-6.6, -2.6], [-5.5, -0.4]
];
// prettier-ignore
const SOLE: readonly Point[] = [
	[-5.6, -6.4], [-1.5, -4.9], [4.6, -3.4], [10, -4.6], [14, -5.4], [15, -7.4], [9, -8], [3, -7.4], [-3, -8.4]
];
// prettier-ignore
const FIBRES: readonly (readonly Point[])[] = [
	[[-4.6, -6.2], [-0.5, -5.8], [4.6, -4.7], [9.5, -5.8], [13, -6.3]],
	[[-2, -5.7], [4.5, -4], [10, -5.1], [13, -5.5]]
];

const footOutline = (arch: number) => FOOT.map((p) => lifted(p, arch));
const soleMuscle = (arch: number) => SOLE.map((p) => lifted(p, arch));
const fibres = (arch: number) => FIBRES.map((fibre) => fibre.map((p) => lifted(p, arch)));

/** The fold of skin over the great toe's joint. */
const crease = ({ joint, out, ahead }: Toe): string =>
	smooth([along(joint, out, 0.9), along(along(joint, out, 1.5), ahead, 0.12)], { closed: false });

/** Where the movement goes: toes up around their base, or the ball of the foot toward the heel. */
const ARROWS: Readonly<Record<'toes' | 'arch', (toe: Toe) => readonly Point[]>> = {
	toes: ({ base }) =>
		[-32, -16, 0, 16, 32].map((angle) => along(along(base, [1, 0.5]), rotate([12.5, 0], angle))),
	arch: () => [-0.2, 0.1, 0.2, 0.1, -0.2].map((y, i) => [13 - i * 2.6, y - 9.6])
};

function arrow(points: readonly Point[], opacity: number): Shape {
	const tip = points.at(-1) ?? [0, 0];
	const back = angleOf(tip, points.at(-2) ?? tip);
	const barb = (turn: number) => along(tip, down(back + turn), 1.9);
	return {
		...shape(
			'cue',
			smooth(points, { closed: false }) + straight([barb(-36), tip, barb(36)], false)
		),
		opacity
	};
}
