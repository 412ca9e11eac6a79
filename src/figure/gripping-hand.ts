import { ribbon, type RibbonNode } from './outline.ts';
import { along, mix, type Point } from './point.ts';
import { shape, type Shape } from './shape.ts';
import type { Toe } from './toe.ts';

/** A hand that holds toes: palm and fingers lie behind the foot, the thumb in front of it. */
export interface GrippingHand {
	readonly behind: readonly Shape[];
	readonly front: readonly Shape[];
}

/** The hand rides on the toe it holds; its forearm comes from `elbow`. */
export function grippingHand(toe: Toe, elbow: Point): GrippingHand {
	const place = (x: number, y: number): Point => along(along(toe.tip, toe.ahead, x), toe.out, y);
	const node = (p: Point, width: number, right = width): RibbonNode => [...p, width, right];
	const wrist = place(9.4, 3.4);
	const fore = (t: number) => mix(wrist, elbow, t);
	const forearm = ribbon(
		[
			node(place(7.5, 2.2), 2.9),
			node(wrist, 2.5),
			node(fore(0.35), 3),
			node(fore(0.75), 3.9),
			node(elbow, 4.3)
		],
		{ end: 0 }
	);
	const finger = (dx: number, dy: number) =>
		ribbon([
			node(place(6.6, -0.6 + dy), 2),
			node(place(2.8, -3.2 + dy), 1.5),
			node(place(-1.6 + dx, -3.3 + dy), 1.3),
			node(place(-4.4 + dx, -2.7 + dy), 1.05)
		]);
	const palm = ribbon([
		node(place(9.6, 3.2), 2.7),
		node(place(6, 1.3), 3.7, 3.5),
		node(place(2.6, 0.2), 3, 3.4),
		node(place(0.8, -0.6), 2.2, 2.8)
	]);
	const thumb = ribbon([
		node(place(7.4, 3.4), 2.2, 2),
		node(place(4.2, 4.3), 1.7),
		node(place(1.2, 3.5), 1.5),
		node(place(-1.6, 2.6), 1.15)
	]);
	const nail = ribbon([
		[...place(-0.4, 3.75), 0.12, 0.5],
		[...place(-1.9, 3.2), 0.12, 0.45]
	]);
	const sleeve = ribbon(
		[node(fore(0.5), 4.3), node(fore(0.8), 5), node(elbow, 5.4), node(fore(3.5), 6.4)],
		{
			start: 0.1,
			end: 0
		}
	);
	return {
		behind: [
			shape('sleeve', sleeve),
			shape('hand2', finger(1.8, -0.7)),
			shape('hand', forearm + palm + finger(0, 0))
		],
		front: [
			shape('hand', thumb),
			// the root of the thumb has no edge: it grows out of the palm
			shape('hand1', ribbon([node(place(9, 2.7), 2), node(place(6.4, 2.6), 2)])),
			shape('nail', nail)
		]
	};
}
