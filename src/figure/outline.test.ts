import { expect, test } from 'vitest';
import { bone, box, circle, ribbon, smooth, straight } from './outline.ts';
import { SHANK } from './skeleton.ts';

test('a path is written with y downward, to a hundredth of a centimetre', () => {
	expect(
		straight([
			[0, 0],
			[1.234, 5],
			[-1, 2]
		])
	).toBe('M0 0L1.23 -5L-1 -2Z');
	expect(
		straight(
			[
				[0, 0],
				[1, 5]
			],
			false
		)
	).toBe('M0 0L1 -5');
});

test('a smooth line goes through all its places', () => {
	const path = smooth(
		[
			[0, 0],
			[2, 4],
			[6, 4]
		],
		{ closed: false }
	);
	expect(path.startsWith('M0 0C')).toBe(true);
	expect(path).toContain(' 2 -4C');
	expect(path.endsWith(' 6 -4')).toBe(true);
});

test('a ribbon is as wide as its nodes say, left and right of the way it goes', () => {
	// upward: left is at smaller x
	expect(
		ribbon(
			[
				[10, 0, 2, 3],
				[10, 8, 2, 3]
			],
			{ start: 0, end: 0 }
		)
	).toMatch(/^M8 0C.* 8 -8C.* 13 -8C.* 13 0C/);
});

test('circles, boxes and limbs wind the same way, so that one path can hold them all', () => {
	const areas = [
		circle([5, 5], 3),
		box([0, 0], 6, 4, 1),
		ribbon([
			[0, 0, 1, 1],
			[0, 9, 2, 2]
		]),
		bone([0, 40], [6, 0], SHANK)
	].map(windingOf);
	expect(areas.every((area) => area > 0)).toBe(true);
});

/** Twice the signed area inside the corners of an outline; positive is clockwise, as seen. */
function windingOf(path: string): number {
	let [x, y] = [0, 0];
	let area = 0;
	const to = (nextX: number, nextY: number) => {
		area += x * nextY - nextX * y;
		[x, y] = [nextX, nextY];
	};
	for (const [, command = '', text = ''] of path.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
		const n = [...text.matchAll(/-?[\d.]+/g)].map(Number);
		const [a = 0, b = 0] = n.slice(-2);
		if (command === 'M') [x, y] = [a, b];
		else if (command === 'H') to(b || a, y);
		else if (command === 'V') to(x, b || a);
		else if (command === 'a') {
			// half a turn is drawn over its top, which the corners alone would miss
			if (b === 0) to(x + a / 2, y - a / 2);
			to(b === 0 ? x + a / 2 : x + a, b === 0 ? y + a / 2 : y + b);
		} else if (command !== 'Z') to(a, b);
	}
	return area;
}
