import { ease } from './ease.ts';
import type { FootOuterPose } from './foot-outer.ts';

/** Each toe has a fifth of the round: a tenth of it to come to the toe, then three times up and down. */
const TOES = 5;
const COMING = 0.1;
/** Degrees a toe is bent. */
export const UP = 32;
export const DOWN = -20;

/** From the great toe (4) to the little one (0), and back to the great one. `u` is one round, from 0 to 1. */
export function toeByToe(u: number): FootOuterPose {
	const turn = Math.min(TOES - 1, Math.floor(u * TOES));
	const inside = u * TOES - turn;
	const toe = TOES - 1 - turn;
	if (inside < COMING) {
		const before = turn === 0 ? 0 : toe + 1;
		return { held: before + (toe - before) * ease(inside / COMING), bend: 0 };
	}
	const wave = Math.sin(((inside - COMING) / (1 - COMING)) * 3 * 2 * Math.PI);
	return { held: toe, bend: wave * (wave > 0 ? UP : -DOWN) };
}
