import { ellipse, circle, ribbon, smooth, type RibbonNode } from './outline.ts';
import type { Point } from './point.ts';
import { shape, type Shape } from './shape.ts';

/** A hand that pats with a towel; `at` is its palm, cm. The arm comes from the lower right. */
export function towelHand([x, y]: Point): Shape[] {
	const node = (dx: number, dy: number, left: number, right = left): RibbonNode => [
		x + dx,
		y + dy,
		left,
		right
	];
	// prettier-ignore
	const folds: readonly Point[] = [
		[-6.5, 1.6], [-5.4, 4.6], [-1.6, 4], [1.4, 5.4], [4.4, 3], [5.2, -1.4], [3, -4.4], [-1, -3.4], [-4.6, -4.6], [-5.4, -1.4]
	];
	const fingers = [0, 1, 2, 3].map((i) =>
		ribbon([
			node(2.6 - i * 0.4, 2.2 - i * 1.55, 1.15),
			node(-0.6 - i * 0.3, 2.7 - i * 1.6, 1.05),
			node(-3.2 + Math.abs(i - 1) * 0.5, 2.5 - i * 1.62, 0.9)
		])
	);
	const back = ribbon([
		node(17, -13, 3.6),
		node(11, -7.4, 2.9),
		node(8, -4.6, 2.7),
		node(5, -1.4, 3.7, 3.3),
		node(1.8, 0, 3, 3)
	]);
	const thumb = ribbon([node(5.6, -4.2, 1.6), node(2, -5.2, 1.25), node(-0.4, -4.6, 1)]);
	return [
		shape('cloth', smooth(folds.map(([dx, dy]) => [x + dx * 1.35, y + dy * 1.3] as const))),
		shape('hand', back + fingers.join('') + thumb),
		shape(
			'toegap',
			[0, 1, 2]
				.map((i) =>
					smooth(
						[
							[x + 1.6 - i * 0.4, y + 1.45 - i * 1.58],
							[x - 2, y + 1.75 - i * 1.6]
						],
						{ closed: false }
					)
				)
				.join('')
		),
		shape(
			'sleeve',
			ribbon([node(90, -92, 6), node(22, -18, 5), node(15, -11, 4.4)], { start: 0, end: 0.12 })
		)
	];
}

/** A hand mirror that shows the sole of the foot; `at` is the middle of the glass, cm. */
export function mirrorHand([x, y]: Point): Shape[] {
	const node = (dx: number, dy: number, left: number, right = left): RibbonNode => [
		x + dx,
		y + dy,
		left,
		right
	];
	const glass = ellipse([x, y], 6, 7);
	// prettier-ignore
	const sole: readonly Point[] = [
		[-0.2, -6], [-1.6, -5], [-1.7, -2.6], [-2.2, 0.2], [-2.8, 2.4], [-1.6, 3.9], [0.6, 4], [2.4, 2.9], [2.7, 1], [1.9, -1.6], [1.4, -4.6]
	];
	const toes = (
		[
			[-2, 4.5, 1.05],
			[-0.3, 5, 0.75],
			[1.1, 4.7, 0.7],
			[2.2, 4, 0.65],
			[3, 3, 0.6]
		] as const
	)
		.map(([dx, dy, r]) => circle([x + dx, y + dy], r))
		.join('');
	return [
		shape('wood2', ribbon([node(3.6, -5.2, 1.3), node(8.6, -12, 1.5)]) + ellipse([x, y], 7, 8)),
		shape('glass', glass),
		{
			cls: 'skin',
			d: smooth(sole.map(([dx, dy]) => [x + dx, y + dy] as const)) + toes,
			clip: glass
		},
		shape(
			'hand',
			ribbon([
				node(19, -25, 3.6),
				node(12.5, -17, 2.9),
				node(9.4, -12.8, 3),
				node(7.4, -9.4, 2.4)
			]) + ribbon([node(9.6, -13.6, 1.7), node(5.6, -11.4, 1.3), node(5.2, -8.6, 1.05)])
		),
		shape(
			'sleeve',
			ribbon([node(80, -110, 6), node(23, -30, 5), node(16.6, -22, 4.4)], { start: 0, end: 0.12 })
		)
	];
}
