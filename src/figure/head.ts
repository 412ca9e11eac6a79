import { circle, ribbon, smooth } from './outline.ts';
import { along, mix, rotate, up, type Point } from './point.ts';
import { shape, type Shape } from './shape.ts';
import type { Joints } from './solve.ts';

export type Hair = 'bun' | 'short';

/** The drawn head is a little larger than its numbers. */
const SCALE = 1.1;

// prettier-ignore
const FACE: readonly Point[] = [
	[-8.6, 3], [-6, 13], [1, 17.2], [7.6, 14.4], [9.9, 9.2], [9.8, 6.8], [11.1, 4.3], [10.2, 3.1],
	[9.6, 1.4], [9.3, -0.6], [8.2, -2.9], [5, -3.8], [1, -2.2], [-2.6, 0.2], [-5, -2]
];
// prettier-ignore
const EAR: readonly Point[] = [[-1.6, 5.8], [0.2, 7.2], [1.6, 6], [1.1, 3.6], [-0.4, 2.6], [-1.6, 3.8]];
// prettier-ignore
const EYE: readonly Point[] = [[5.2, 6.4], [6.3, 5.9], [7.5, 6.3]];
// prettier-ignore
const MOUTH: readonly Point[] = [[6.9, 0.6], [7.7, 0.1], [8.9, 0.2]];
// prettier-ignore
const HAIR: Readonly<Record<Hair, readonly Point[]>> = {
	bun: [
		[6.6, 11], [2.2, 9.6], [-1.2, 8], [-2.4, 5], [-3.2, 1.6], [-5.4, -0.6], [-8.6, 1.4],
		[-10.4, 7.4], [-8.8, 13.8], [-3, 17.8], [4, 17.8], [8.6, 13.6]
	],
	short: [
		[6.4, 11.2], [2.6, 9.6], [1.6, 5.6], [0.4, 8.4], [-1.6, 7.8], [-2.6, 4.8], [-3.8, 2],
		[-6, 0.2], [-8.9, 2.6], [-9.9, 9], [-7.4, 15.2], [-0.5, 18.3], [6.5, 16.9], [9.2, 12.2]
	]
};

/** Head and neck in profile, with closed eyes and a calm mouth. */
export function headShapes(joints: Joints, hair: Hair): Shape[] {
	const { neck, skull, lean } = joints;
	const on = (points: readonly Point[]) =>
		points.map(([x, y]) => along(skull, rotate([x * SCALE, y * SCALE], -lean[4])));
	const spot = (x: number, y: number, radius: number) => circle(on([[x, y]])[0] ?? skull, radius);
	return [
		shape('hair2', hair === 'bun' ? spot(-10, 12.5, 4.6) : ''),
		shape(
			'neck',
			ribbon([
				[...along(neck, up(lean[2]), -4), 5.2, 5],
				[...mix(neck, skull, 0.5), 4.6, 4.6],
				[...along(skull, up(lean[4]), 4), 4.6, 4.4]
			])
		),
		shape('face', smooth(on(FACE), { tension: 6.4 })),
		shape('cheek', spot(5.4, 2.6, 1.7)),
		shape('hair', smooth(on(HAIR[hair]), { tension: 5.6 })),
		shape('ear', smooth(on(EAR))),
		shape('line', smooth(on(EYE), { closed: false }) + smooth(on(MOUTH), { closed: false }))
	];
}
