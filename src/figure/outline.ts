import { along, lerp, mix, minus, unit, type Point } from './point.ts';

/**
 * Outlines as the text of an SVG path. The picture's y grows upward and the screen's downward, so y is negated here
 * and nowhere else. All closed outlines wind the same way (clockwise, as seen), so that several in one path are
 * painted as one shape without seams; one that winds the other way would cut a hole.
 */
const number = (value: number): string => String(Math.round(value * 100) / 100);

/** The text of one place, for paths written by hand. */
export const at = (p: Point): string => `${number(p[0])} ${number(-p[1])}`;

interface Smoothness {
	/** Whether the line comes back to its first place; yes, unless told otherwise. */
	readonly closed?: boolean;
	/** How soft the corners are: 6 is the Catmull-Rom curve, more is tighter. */
	readonly tension?: number;
}

/** A smooth line through all the places. */
export function smooth(points: readonly Point[], { closed = true, tension = 6 }: Smoothness = {}) {
	const count = points.length;
	const point = (i: number): Point =>
		points[closed ? (i + count) % count : Math.max(0, Math.min(count - 1, i))] ?? [0, 0];
	let path = `M${at(point(0))}`;
	for (let i = 0; i < (closed ? count : count - 1); i++) {
		const [before, from, to, after] = [point(i - 1), point(i), point(i + 1), point(i + 2)];
		const leave = along(from, minus(to, before), 1 / tension);
		const arrive = along(to, minus(from, after), 1 / tension);
		path += `C${at(leave)} ${at(arrive)} ${at(to)}`;
	}
	return closed ? `${path}Z` : path;
}

/** A polygon or a bent line with straight sides. */
export const straight = (points: readonly Point[], closed = true): string =>
	`M${points.map(at).join('L')}${closed ? 'Z' : ''}`;

export function circle(center: Point, radius: number): string {
	return ellipse(center, radius, radius);
}

/** An upright ellipse: half its width and half its height. */
export function ellipse(center: Point, rx: number, ry: number): string {
	const half = (dx: number) => `a${number(rx)} ${number(ry)} 0 1 1 ${number(dx)} 0`;
	return `M${at([center[0] - rx, center[1]])}${half(2 * rx)}${half(-2 * rx)}Z`;
}

/** A box with rounded corners; `low` is its bottom left corner. */
export function box(low: Point, width: number, height: number, radius = 0): string {
	const [x, y] = low;
	const r = Math.min(radius, width / 2, height / 2);
	const turn = (dx: number, dy: number) =>
		r > 0 ? `a${number(r)} ${number(r)} 0 0 1 ${number(dx)} ${number(dy)}` : '';
	return (
		`M${at([x, y + r])}V${number(-(y + height - r))}${turn(r, -r)}H${number(x + width - r)}${turn(r, r)}` +
		`V${number(-(y + r))}${turn(-r, r)}H${number(x + r)}${turn(-r, -r)}Z`
	);
}

/** A place on a ribbon's middle line with the width to its left and to its right, seen walking along it; cm. */
export type RibbonNode = readonly [x: number, y: number, left: number, right: number];

interface Caps {
	/** How round the first and the last end are: 0 flat, 1 half a circle. */
	readonly start?: number;
	readonly end?: number;
}

/** A stroke of changing and uneven width. Every limb, finger and trunk is made of these. */
export function ribbon(nodes: readonly RibbonNode[], { start = 1, end = 1 }: Caps = {}): string {
	const last = nodes.length - 1;
	const node = (i: number): RibbonNode => nodes[Math.max(0, Math.min(last, i))] ?? [0, 0, 0, 0];
	const lefts: Point[] = [];
	const rights: Point[] = [];
	const cap = (i: number, outward: 1 | -1, roundness: number): Point[] => {
		if (roundness === 0) return [];
		const [x, y, left, right] = node(i);
		const [tx, ty] = tangent(i);
		const half = (left + right) / 2;
		const middle: Point = [x - (ty * (left - right)) / 2, y + (tx * (left - right)) / 2];
		return [Math.SQRT1_2, 0, -Math.SQRT1_2].map((side, k) => {
			const out = (k === 1 ? 1 : Math.SQRT1_2) * half * roundness * outward;
			return [middle[0] - ty * side * half + tx * out, middle[1] + tx * side * half + ty * out];
		});
	};
	const tangent = (i: number): Point => {
		const [ax, ay] = node(i - 1);
		const [bx, by] = node(i + 1);
		return unit([bx - ax, by - ay]);
	};
	for (let i = 0; i <= last; i++) {
		const [x, y, left, right] = node(i);
		const [tx, ty] = tangent(i);
		lefts.push([x - ty * left, y + tx * left]);
		rights.unshift([x + ty * right, y - tx * right]);
	}
	return smooth([...lefts, ...cap(last, 1, end), ...rights, ...cap(0, -1, start).reverse()]);
}

/** Widths along a bone: where (0 its beginning, 1 its end), cm to the front, cm to the back. */
export type Profile = readonly (readonly [t: number, front: number, back: number])[];

interface Stretch extends Caps {
	/** The part of the bone that is drawn, from 0 to 1. */
	readonly from?: number;
	readonly to?: number;
}

/** The flesh around a bone. The front is to the left when walking down the bone. */
export function bone(a: Point, b: Point, profile: Profile, stretch: Stretch = {}): string {
	const { from = 0, to = 1 } = stretch;
	const inner = profile.map(([t]) => t).filter((t) => t > from + 0.02 && t < to - 0.02);
	return ribbon(
		[from, ...inner, to].map((t) => [...mix(a, b, t), ...widthsAt(profile, t)]),
		stretch
	);
}

function widthsAt(profile: Profile, t: number): readonly [front: number, back: number] {
	let i = 0;
	while (i < profile.length - 2 && (profile[i + 1]?.[0] ?? 1) < t) i++;
	const [t0, front0, back0] = profile[i] ?? [0, 0, 0];
	const [t1, front1, back1] = profile[i + 1] ?? [1, 0, 0];
	const k = (t - t0) / (t1 - t0);
	return [lerp(front0, front1, k), lerp(back0, back1, k)];
}

/** More nodes between the given ones, on the curve through them, so that a ribbon bends softly. */
export function refine(nodes: readonly RibbonNode[], per: number): readonly RibbonNode[] {
	const node = (i: number): RibbonNode =>
		nodes[Math.max(0, Math.min(nodes.length - 1, i))] ?? [0, 0, 0, 0];
	const fine: RibbonNode[] = [];
	for (let i = 0; i < nodes.length - 1; i++)
		for (let k = 0; k < per; k++) {
			const t = k / per;
			const value = (j: 0 | 1 | 2 | 3) =>
				catmullRom(node(i - 1)[j], node(i)[j], node(i + 1)[j], node(i + 2)[j], t);
			fine.push([value(0), value(1), value(2), value(3)]);
		}
	fine.push(node(nodes.length - 1));
	return fine;
}

function catmullRom(p0: number, p1: number, p2: number, p3: number, t: number): number {
	const linear = (p2 - p0) * t;
	const square = (2 * p0 - 5 * p1 + 4 * p2 - p3) * t * t;
	const cube = (3 * p1 - p0 - 3 * p2 + p3) * t * t * t;
	return 0.5 * (2 * p1 + linear + square + cube);
}
