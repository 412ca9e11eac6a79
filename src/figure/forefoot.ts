import { ribbon, smooth, type RibbonNode } from './outline.ts';
import { along, lerp, mix, sine, cosine, type Point } from './point.ts';

/** A foot seen flat, from above or below, heel at the bottom; the great toe is to the left unless mirrored. */
export interface Plan {
	readonly base: string;
	readonly toes: readonly string[];
	readonly nails: readonly string[];
	readonly creases: readonly string[];
	/** Where the skin between two toes begins, before mirroring. */
	readonly gaps: readonly Point[];
	/** Middle of each toe's tip, before mirroring, and its direction. */
	readonly tips: readonly { readonly at: Point; readonly ahead: Point; readonly width: number }[];
	/** Draws on the foot: mirrored and moved with it. */
	readonly ribbon: (
		nodes: readonly RibbonNode[],
		caps?: { readonly start?: number; readonly end?: number }
	) => string;
	readonly line: (points: readonly Point[]) => string;
	readonly area: (points: readonly Point[]) => string;
}

/** Base of the toe, half its width, its length (cm), and its turn outward (degrees); from the great toe on. */
const TOES = [
	[-3.45, 18.6, 1.95, 4.5, -1],
	[-0.55, 19.5, 1.38, 3.7, 1],
	[1.75, 18.7, 1.26, 3.2, 4],
	[3.7, 17.2, 1.18, 2.8, 8],
	[5.25, 15.2, 1.14, 2.4, 13]
] as const;
/** How far each toe turns outward when all are spread, degrees. */
const FAN = [-19, -6, 6, 15, 26] as const;

interface Placing {
	readonly mirrored?: boolean;
	/** Moved to the right by, cm. */
	readonly shift?: number;
}

/** `spread` and `curl` from 0 to 1. */
export function planForefoot(spread: number, curl: number, placing: Placing = {}): Plan {
	const { mirrored = false, shift = 0 } = placing;
	const place = ([x, y]: Point): Point => [(mirrored ? -x : x) + shift, y];
	// mirroring turns an outline's winding round, so its order is turned round too
	const placed = (points: readonly Point[]) =>
		mirrored ? points.map(place).reverse() : points.map(place);
	const drawRibbon: Plan['ribbon'] = (nodes, caps) =>
		ribbon(
			nodes.map(([x, y, left, right]) =>
				mirrored ? [...place([x, y]), right, left] : [...place([x, y]), left, right]
			),
			caps
		);
	const line: Plan['line'] = (points) => smooth(placed(points), { closed: false });
	const shorter = 1 - curl * 0.05;
	const toes = TOES.map(([x, y, width, length, turn], i) => {
		const fan = (FAN[i] ?? 0) * spread;
		const angle = turn + fan - (i > 0 ? curl * (i - 1) * 3 : -curl * 5);
		const base: Point = [
			x + fan * 0.028 + (i > 0 ? -curl * 0.12 * (i - 1) : curl * 0.25),
			y * shorter
		];
		const ahead: Point = [sine(angle), cosine(angle)];
		const joint = along(base, ahead, length * 0.5 * lerp(1, 0.92, curl));
		const tip = along(joint, ahead, length * 0.5 * lerp(1, 0.12, curl));
		return { base, joint, tip, ahead, width, great: i === 0 };
	});
	return {
		base: smooth(placed(baseOutline(spread, shorter))),
		toes: toes.map(({ base, joint, tip, ahead, width }) => {
			const node = (p: Point, w: number): RibbonNode => [...p, width * w, width * w];
			return drawRibbon([
				node(along(base, ahead, -1.4), 1.02),
				node(mix(base, joint, 0.5), 0.95 + 0.05 * curl),
				node(joint, 1 + 0.06 * curl),
				node(tip, 0.98 + 0.02 * curl)
			]);
		}),
		nails: toes.map(({ tip, ahead, width }) => {
			if (curl > 0.75) return '';
			const middle = along(tip, ahead, 0.25 + width * 0.12 - curl * 0.1);
			const half = width * 0.62 * (1 - curl * 0.6);
			const w = width * 0.6;
			return drawRibbon([
				[...along(middle, ahead, -half * 0.6), w * 0.8, w * 0.8],
				[...middle, w, w],
				[...along(middle, ahead, half * 0.7), w * 0.8, w * 0.8]
			]);
		}),
		creases: toes.map(({ joint, ahead, width }) => {
			const middle = along(joint, ahead, -0.1);
			const across: Point = [ahead[1], -ahead[0]];
			const fold = (up: number, reach: number) =>
				line([
					along(along(middle, across, -width * reach), ahead, up),
					along(middle, ahead, up + 0.28),
					along(along(middle, across, width * reach), ahead, up)
				]);
			return curl > 0.3 ? fold(-0.45, 0.6) + fold(0.25, 0.5) : fold(0, 0.42) + fold(0, 0.42);
		}),
		gaps: TOES.slice(0, -1).map(([x, y, width], i) => {
			const [nextX = 0, nextY = 0, nextWidth = 0] = TOES[i + 1] ?? [];
			const fan = ((FAN[i] ?? 0) + (FAN[i + 1] ?? 0)) * 0.014 * spread;
			return [(x + width + nextX - nextWidth) / 2 + fan, Math.min(y, nextY) + 0.2];
		}),
		tips: toes.map(({ tip, ahead, width }) => ({ at: tip, ahead, width })),
		ribbon: drawRibbon,
		line,
		area: (points) => smooth(placed(points))
	};
}

function baseOutline(spread: number, shorter: number): readonly Point[] {
	// prettier-ignore
	return [
		[0, -3.2], [-2.6, -2.4], [-3.8, 0.6], [-3.5, 4.6], [-3.5, 8.6], [-4.4, 12.6],
		[-5.7 - spread * 0.3, 15.8], [-5.5 - spread * 0.4, 18.6 * shorter], [-3.5, 19.8 * shorter],
		[-0.5, 20.2 * shorter], [2.1, 19.5 * shorter], [4.3, 18 * shorter],
		[6.1 + spread * 0.4, 15.6 * shorter], [6.3 + spread * 0.3, 12.6], [5.2, 8.2], [4.1, 4],
		[3.7, 0.4], [2.6, -2.4]
	];
}
