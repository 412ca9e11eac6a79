import { ribbon, type RibbonNode } from './outline.ts';
import { along, mix, rotate, type Point } from './point.ts';

/** A toe seen from the side: its outline, and the frame in which a hand holds it. Places in cm. */
export interface Toe {
	readonly skin: string;
	readonly nail: string;
	readonly base: Point;
	readonly joint: Point;
	readonly tip: Point;
	/** Unit vectors: along the last bone, and out of its upper side. */
	readonly ahead: Point;
	readonly out: Point;
}

/** Two bones from `base`, bent up by `bend` at the base and by `middle` at the joint between them; degrees. */
export function toeOf(
	base: Point,
	bend: number,
	middle: number,
	size: number,
	onFoot: (p: Point) => Point,
	pitch: number
): Toe {
	const ahead = rotate([1, 0], bend + middle);
	const out = rotate([0, 1], bend + middle);
	const joint = along(base, rotate([1, 0], bend), 3.7 * size);
	const tip = along(joint, ahead, 2.6 * size);
	const width = size < 1 ? size * 0.86 : 1;
	const node = (p: Point, left: number, right: number): RibbonNode => [
		...onFoot(p),
		left * width,
		right * width
	];
	const skin = ribbon([
		node(base, 2.6, 2.5),
		node(mix(base, joint, 0.55), 2.05, 1.95),
		node(joint, 1.95, 1.95),
		node(mix(joint, tip, 0.55), 1.8, 2),
		node(tip, 1.2, 1.5)
	]);
	const root = along(along(mix(joint, tip, 0.55), out, 1.8 * width), ahead, -0.1);
	const edge = along(along(tip, out, 1.15 * width), ahead, 1);
	const nail = ribbon([
		[...onFoot(root), 0.1, 0.5],
		[...onFoot(mix(root, edge, 0.5)), 0.18, 0.62],
		[...onFoot(edge), 0.1, 0.4]
	]);
	return {
		skin,
		nail,
		base: onFoot(base),
		joint: onFoot(joint),
		tip: onFoot(tip),
		ahead: rotate(ahead, pitch),
		out: rotate(out, pitch)
	};
}
