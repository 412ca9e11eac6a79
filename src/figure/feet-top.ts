import type { FeetTopPicture } from './picture.ts';
import { box } from './outline.ts';
import { mirrorHand, towelHand } from './care-hands.ts';
import { lerp, type Point } from './point.ts';
import { shape, type Shape } from './shape.ts';
import { planForefoot, type Plan } from './forefoot.ts';

/** Both feet from above. */
export interface FeetTopPose {
	/** How far the toes are fanned out, 0 to 1. */
	readonly spread?: number;
	/** How far they are curled under, 0 to 1. */
	readonly curl?: number;
	/** Where the hand with the towel is, and the hand with the mirror; far outside while it is not needed. */
	readonly towel?: Point;
	readonly mirror?: Point;
}

/** From the middle between the feet to the middle of each, cm. */
const APART = 9;

export function feetTopShapes(pose: FeetTopPose, { care }: FeetTopPicture): Shape[] {
	const feet = [false, true].flatMap((mirrored) => footShapes(pose, mirrored, !care));
	if (!care) return feet;
	return [
		shape('rug', box([-18.5, -6], 37, 32, 3)),
		shape('hem', box([-17, -4.5], 34, 29, 2)),
		...feet,
		...towelHand(pose.towel ?? [60, 0]),
		...mirrorHand(pose.mirror ?? [60, 0])
	];
}

function footShapes(
	{ spread = 0, curl = 0 }: FeetTopPose,
	mirrored: boolean,
	works: boolean
): Shape[] {
	const plan = planForefoot(spread, curl, { mirrored, shift: mirrored ? -APART : APART });
	const leg = plan.ribbon([
		[-0.1, -16, 5.6, 5.6],
		[0, -8, 4.6, 4.6],
		[0, -2, 3.9, 3.9],
		[0, 3, 3.6, 3.6]
	]);
	return [
		shape('skin', plan.base + leg),
		{ ...shape('shade', curlShade(plan)), opacity: curl * 0.9 },
		shape('line soft', tendons(plan)),
		{ ...shape('glow', plan.area(FOREFOOT)), opacity: works ? Math.max(spread, curl) : 0 },
		...plan.toes.map((toe) => shape('skin', toe)),
		shape('toegap', gaps(plan, spread)),
		shape('nail', plan.nails.join('')),
		shape('line', plan.creases.join('')),
		shape(
			'pants',
			plan.ribbon(
				[
					[0, -90, 9, 9],
					[0, -18, 7.4, 7.4],
					[0, -7.5, 6, 6]
				],
				{ start: 0, end: 0.12 }
			)
		)
	];
}

/** The part that works: muscles between and under the long bones of the forefoot. */
// prettier-ignore
const FOREFOOT: readonly Point[] = [
	[-3.6, 12], [-4.6, 15.6], [-3.4, 18], [0, 18.6], [3, 17.2], [5, 14.6], [4.2, 11.6], [1.8, 9.4], [-1.6, 9.4]
];

/** Shade behind the knuckles of curled toes. */
const curlShade = (plan: Plan): string =>
	plan.ribbon([
		[-4.6, 16.6, 0.9, 0.9],
		[-0.6, 18, 0.9, 0.9],
		[3.6, 15.9, 0.9, 0.9],
		[5, 13.6, 0.5, 0.5]
	]);

const TENDONS: readonly (readonly [x: number, y: number, toX: number, toY: number])[] = [
	[-2.6, 16.6, -1.3, 8],
	[-0.4, 17, -0.3, 8.4],
	[1.4, 16.4, 0.5, 8.4],
	[2.9, 15.2, 1.3, 8.2]
];

const tendons = (plan: Plan): string =>
	TENDONS.map(([x, y, toX, toY]) =>
		plan.line([
			[x, y],
			[lerp(x, toX, 0.5), lerp(y, toY, 0.5)],
			[toX, toY]
		])
	).join('');

const gaps = (plan: Plan, spread: number): string =>
	plan.gaps
		.map(([x, y]) =>
			plan.line([
				[x, y - 0.7],
				[x + 0.05, y + 0.5],
				[x + 0.1, y + 1.5 * (1 - spread)]
			])
		)
		.join('');
