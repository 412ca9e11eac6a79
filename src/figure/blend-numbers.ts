import { lerp } from './point.ts';

/**
 * A foot pose on the way from one to another: every number is blended, one that only one of the poses names is blended
 * from 0. All else changes half-way.
 */
export function blendNumbers<Pose extends object>(a: Pose, b: Pose, t: number): Pose {
	if (t <= 0 || a === b) return a;
	if (t >= 1) return b;
	const from = new Map<string, unknown>(Object.entries(a));
	const to = new Map<string, unknown>(Object.entries(b));
	const keys = new Set([...from.keys(), ...to.keys()]);
	const blended = [...keys].map((key) => [key, blend(from.get(key), to.get(key), t)]);
	return Object.fromEntries(blended) as Pose;
}

function blend(a: unknown, b: unknown, t: number): unknown {
	if (Array.isArray(a) && Array.isArray(b)) return a.map((x, i) => blend(x, b[i], t));
	if (typeof a === 'number' || typeof b === 'number')
		return lerp(typeof a === 'number' ? a : 0, typeof b === 'number' ? b : 0, t);
	return t < 0.5 ? a : b;
}
