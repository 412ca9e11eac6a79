import { at, box, ellipse, straight } from './outline.ts';
import { along, type Point } from './point.ts';
import { shape, type Shape } from './shape.ts';

/** What stands still around the figure. Places in cm; the floor is at 0. */
export type Furniture =
	/** A wall that begins at x and goes on to the right. */
	| { readonly kind: 'wall'; readonly x: number }
	/** A futon or the top of a bed, 5 cm high. */
	| { readonly kind: 'mat'; readonly from: number; readonly to: number }
	/** A chair to sit on that faces right; x is the back edge of its seat. */
	| { readonly kind: 'chair'; readonly x: number; readonly arms?: boolean }
	/** A chair to hold, its back toward the figure at x. */
	| { readonly kind: 'support'; readonly x: number }
	/** A bed whose foot end is at x, with its top at a height of 44 cm. */
	| { readonly kind: 'bed'; readonly x: number }
	/** A pillow whose right end is about 13 cm right of x. */
	| { readonly kind: 'pillow'; readonly at: Point }
	/** A flat-bottomed cushion: left corner, width, height. */
	| {
			readonly kind: 'cushion';
			readonly at: Point;
			readonly width: number;
			readonly height?: number;
	  }
	/** A bed seen from above, with its pillow at the left: left bottom corner, width, height. */
	| {
			readonly kind: 'sheet';
			readonly at: Point;
			readonly width: number;
			readonly height: number;
	  }
	/** A towel spread on the floor. */
	| { readonly kind: 'rug'; readonly from: number; readonly to: number }
	/** A tree to the left and a bush to the right of it. */
	| { readonly kind: 'garden'; readonly x: number };

const line = (...points: Point[]): string => straight(points, false);

export function furnitureShapes(prop: Furniture): Shape[] {
	switch (prop.kind) {
		case 'wall':
			return [shape('prop', box([prop.x, 0], 400, 400)), shape('prop2', box([prop.x, 0], 400, 9))];
		case 'mat':
			return [shape('mat', box([prop.from, 0], prop.to - prop.from, 5, 2.5))];
		case 'chair':
			return chair(prop.x, prop.arms === true);
		case 'support':
			return support(prop.x);
		case 'bed':
			return bed(prop.x);
		case 'pillow':
			return [shape('pillow', pillow(prop.at))];
		case 'cushion':
			return [shape('pillow', cushion(prop.at, prop.width, prop.height ?? 12.5))];
		case 'sheet':
			return [
				shape('mat', box(prop.at, prop.width, prop.height, 14)),
				shape('pillow', box(along(prop.at, [7, prop.height / 2 - 30]), 40, 58, 14))
			];
		case 'rug':
			return [shape('rug', box([prop.from, 0], prop.to - prop.from, 1.8, 0.9))];
		case 'garden':
			return [
				shape('trunk', line([prop.x, 0], [prop.x, 46])),
				shape('leaf', ellipse([prop.x, 66], 19, 27) + ellipse([prop.x + 118, 3], 15, 12))
			];
	}
}

function chair(x: number, arms: boolean): Shape[] {
	const farLegs = line([x + 8, 44], [x + 4, 1]) + line([x + 40, 44], [x + 43, 1]);
	const nearLegs = line([x + 3, 42], [x - 3, 1]) + line([x + 37, 42], [x + 41, 1]);
	return [
		shape('wood far', line([x + 3, 44], [x - 6, 98]) + farLegs),
		...(arms ? [shape('wood far', line([x - 2, 69], [x + 34, 68], [x + 35, 44]))] : []),
		shape('wood', line([x + 1, 43], [x - 8, 97]) + nearLegs),
		shape('seat', box([x - 1, 40], 44, 5, 2.5)),
		shape('seatback', line([x - 7.6, 94], [x - 3.6, 70]))
	];
}

function support(x: number): Shape[] {
	return [
		shape('wood far', line([x + 4, 40], [x + 3, 1]) + line([x + 44, 40], [x + 46, 1])),
		shape('wood', line([x, 84], [x + 3, 42], [x - 1, 1]) + line([x + 40, 42], [x + 43, 1])),
		shape('seat', box([x, 40], 44, 5, 2.5)),
		shape('seatback', line([x + 0.4, 82], [x + 1.6, 62]))
	];
}

function bed(x: number): Shape[] {
	return [
		shape('prop2', box([x - 14, 0], 5, 10, 1) + box([x - 200, 6], 196, 12, 2)),
		shape('mat', box([x - 200, 14], 200, 30, 6)),
		shape('quilt', box([x - 200, 38], 197, 9, 4.5))
	];
}

/** Soft corners need curves of their own; steps are cm on the screen, y downward. */
const pillow = ([x, y]: Point): string =>
	`M${at([x - 20, y])}q-3 -11 8 -11.5q12 -1 24 1q8 2 6 9q-.6 1.5 -3 1.5z`;

function cushion([x, y]: Point, width: number, height: number): string {
	const side = Math.min(11, width / 3);
	return (
		`M${at([x, y])}q${side * 0.1} ${-height} ${side} ${-height}h${width - 2 * side}` +
		`q${side} 0 ${side} ${height}z`
	);
}
