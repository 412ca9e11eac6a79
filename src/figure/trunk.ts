import { circle, refine, ribbon } from './outline.ts';
import { along, mix, rotate, up } from './point.ts';
import { shape, type Shape } from './shape.ts';
import type { Joints } from './solve.ts';

/** The seat of the trousers, which joins trunk and legs. */
export function hipsShape({ hip, lean }: Joints): Shape {
	const middle = along(hip, up(lean[0]), 1.5);
	return shape('pants', circle(along(middle, rotate([-1, 0], -lean[0]), 0.6), 10.6));
}

/** The shirt. A full breath widens it to the front. */
export function torsoShape({ hip, waist, chest, neck, lean }: Joints, breath: number): Shape {
	const full = 1 + breath * 0.05;
	const nodes = refine(
		[
			[...along(hip, up(lean[0]), -1), 10.6, 9.6],
			[...along(hip, up(lean[0]), 7), 9.4, 9.6],
			[...waist, 8, 9.4 * full],
			[...mix(waist, chest, 0.6), 8.6, 9.8 * full],
			[...along(chest, up(lean[1]), 1), 9.6, 10 * full],
			[...mix(chest, neck, 0.62), 9.2, 8.2],
			[...neck, 5.6, 4.6]
		],
		2
	);
	return shape('shirt', ribbon(nodes, { start: 0.25, end: 0.6 }));
}
