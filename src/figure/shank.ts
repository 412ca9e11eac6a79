import { ribbon, type RibbonNode } from './outline.ts';
import { along, rotate, type Point } from './point.ts';

/** The lower end of a bare shank over a foot seen close; it leans forward by `lean` degrees. */
export function shankOutline(ankle: Point, lean: number): string {
	const node = (x: number, y: number, left: number, right: number): RibbonNode => [
		...along(ankle, rotate([x, y], -lean)),
		left,
		right
	];
	return ribbon([
		node(0, 0, 4.2, 4.1),
		node(-0.2, 3.5, 4.1, 4),
		node(-0.6, 9, 4, 4),
		node(-1, 17, 4.7, 4.8),
		node(-1.2, 26, 5.6, 5.6),
		node(-1.3, 36, 6.1, 6.1),
		node(-1.4, 50, 6.4, 6.4),
		node(-1.4, 80, 6.6, 6.6)
	]);
}
