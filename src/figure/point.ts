/** A place or a direction in the picture, in centimetres; x grows to the right, y grows upward. */
export type Point = readonly [x: number, y: number];

const RADIANS = Math.PI / 180;

export const sine = (degrees: number): number => Math.sin(degrees * RADIANS);
export const cosine = (degrees: number): number => Math.cos(degrees * RADIANS);

export const lerp = (a: number, b: number, t: number): number => a + (b - a) * t;

export const clamp = (value: number, low: number, high: number): number =>
	Math.max(low, Math.min(high, value));

/** The unit vector at an angle from straight up, in degrees; a positive angle leans to the right. */
export const up = (angle: number): Point => [sine(angle), cosine(angle)];

/** The unit vector at an angle from straight down, in degrees; a positive angle swings to the right. */
export const down = (angle: number): Point => [sine(angle), -cosine(angle)];

/** The place that lies `distance` (cm, or lengths of `direction`) away from `from`. */
export const along = (from: Point, direction: Point, distance = 1): Point => [
	from[0] + direction[0] * distance,
	from[1] + direction[1] * distance
];

export const minus = (a: Point, b: Point): Point => [a[0] - b[0], a[1] - b[1]];

const lengthOf = (v: Point): number => Math.hypot(v[0], v[1]);

export const distance = (a: Point, b: Point): number => lengthOf(minus(a, b));

export const mix = (a: Point, b: Point, t: number): Point => [
	lerp(a[0], b[0], t),
	lerp(a[1], b[1], t)
];

/** A vector turned by an angle in degrees; positive turns it anticlockwise, as seen. */
export function rotate(v: Point, angle: number): Point {
	const c = cosine(angle);
	const s = sine(angle);
	return [v[0] * c - v[1] * s, v[0] * s + v[1] * c];
}

/** The vector of length 1 that points the same way. */
export function unit(v: Point): Point {
	const length = lengthOf(v) || 1;
	return [v[0] / length, v[1] / length];
}

/** The angle of the line between two places, from straight down, in degrees. The inverse of `down`. */
export const angleOf = (from: Point, to: Point): number =>
	Math.atan2(to[0] - from[0], from[1] - to[1]) / RADIANS;

/** The same angle between -180 and 180 degrees. */
export const wrap = (angle: number): number => ((((angle + 180) % 360) + 360) % 360) - 180;
