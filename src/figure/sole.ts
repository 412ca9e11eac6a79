import { planForefoot } from './forefoot.ts';
import { circle, ribbon, smooth, type RibbonNode } from './outline.ts';
import { along, lerp, type Point } from './point.ts';
import { shape, type Shape } from './shape.ts';

/** A sole and two hands whose thumbs work along the arch. */
export interface SolePose {
	/** Where the thumbs are, from 0 at the heel to 1 at the toes. */
	readonly u: number;
	/** How hard they press, 0 to 1. */
	readonly press?: number;
}

// prettier-ignore
const BALL: readonly Point[] = [
	[-4.6, 12.8], [-5, 16], [-3.4, 18.2], [-0.4, 18.7], [2.2, 18], [4.6, 16], [5, 13.4], [3.6, 12],
	[1, 12.9], [-1.6, 13.6], [-3.2, 12.3]
];
// prettier-ignore
const ARCH: readonly Point[] = [
	[-2.8, 3], [-3, 8], [-3.2, 12], [-0.6, 13], [2.6, 12], [3, 7.6], [2.2, 3], [0, 2]
];

export function soleShapes({ u, press = 0 }: SolePose): Shape[] {
	const plan = planForefoot(0.12, 0);
	const foot = plan.toes.join('') + plan.base;
	const y = lerp(2.5, 12.5, u);
	const hands = [handOn(1, y, press), handOn(-1, y, press)];
	return [
		...hands.flatMap(({ behind }) => behind),
		shape('skin', foot),
		{ cls: 'pad', d: smooth(BALL) + circle([0.1, -0.2], 2.9), clip: foot },
		...plan.tips.map(({ at, ahead, width }) =>
			shape('pad', circle(along(at, ahead, -0.2), width * 0.78))
		),
		{ cls: 'hot soft', d: smooth(ARCH), clip: foot },
		shape('ring', circle([0, y + 1.2], 2.4 + press * 1.6)),
		...hands.flatMap(({ front }) => front)
	];
}

/** One hand: fingers behind the foot, thumb on it. `side` is 1 for the one on the right. */
function handOn(side: 1 | -1, y: number, press: number) {
	const draw = (nodes: readonly RibbonNode[], caps?: { start?: number; end?: number }) =>
		ribbon(
			nodes.map(([x, top, left, right]) =>
				side > 0 ? [x, y + top, left, right] : [-x, y + top, right, left]
			),
			caps
		);
	const back = draw([
		[15.5, -14, 3.4, 3.4],
		[12.4, -8.2, 3.6, 3.3],
		[9.2, -2.4, 3.7, 4.2],
		[6.6, 2.2, 3.2, 4.2],
		[4.4, 4, 2.4, 3]
	]);
	const sleeve = draw(
		[
			[60, -92, 7, 7],
			[19.5, -21, 5.4, 5.4],
			[14.4, -12, 4.5, 4.5]
		],
		{ start: 0, end: 0.12 }
	);
	const fingers = [0, 1, 2, 3].map((i) =>
		draw([
			[8.4 - i * 0.4, 1.2 + i * 1.75, 1.05, 1.05],
			[6.2 - i * 0.1, 2.6 + i * 1.6, 0.95, 0.95],
			[4 + i * 0.1, 3.2 + i * 1.5, 0.9, 0.9]
		])
	);
	const thumb = draw([
		[10.2, -4.4, 2.6, 2.4],
		[7.1, -1.9, 2, 2],
		[4.3, -0.1, 1.65, 1.65],
		[2 - press * 0.3, 1 + press * 0.25, 1.45, 1.45]
	]);
	const nail = draw([
		[2.9 - press * 0.3, 1.1 + press * 0.2, 0.55, 0.55],
		[1.5 - press * 0.3, 1.4 + press * 0.25, 0.62, 0.62]
	]);
	const crease: Point[] = [
		[5.2 * side, y + 0.7],
		[4.7 * side, y - 0.2],
		[4.9 * side, y - 0.9]
	];
	return {
		behind: [shape('hand2', fingers.join('')), shape('hand', back), shape('sleeve', sleeve)],
		front: [
			shape('hand', thumb),
			// the root of the thumb has no edge: it grows out of the hand
			shape(
				'hand1',
				draw([
					[11.6, -6, 2.3, 2.1],
					[8.6, -3, 1.9, 1.9]
				])
			),
			shape('nail', nail),
			shape('line', smooth(crease, { closed: false }))
		]
	};
}
