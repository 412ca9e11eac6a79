import { ease } from '#figure/ease.ts';
import type { FootOuterPose } from '#figure/foot-outer.ts';
import { footOuterPicture } from '#figure/picture.ts';

/** Each toe has ten seconds: a second to come to it, then three times up and down. */
const TOES = 5;
const COMING = 0.1;
const UP = 32;
const DOWN = -20;

/** From the great toe (4) to the little one (0), and back to the great one. */
function movedToes(u: number): FootOuterPose {
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

export const toeOneByOne = footOuterPicture({
	view: [-9, -14, 35, 24],
	shows: 'right',
	roles: { start: 'hold' },
	motion: {
		round: 50_000,
		at: movedToes,
		nearest: (u) => {
			const { held, bend } = movedToes(u);
			if (held < 0.5) return 'little';
			return bend > UP / 2 ? 'up' : bend < DOWN / 2 ? 'down' : 'hold';
		}
	},
	poses: {
		hold: { held: 4, bend: 0 },
		up: { held: 4, bend: UP },
		down: { held: 4, bend: DOWN },
		little: { held: 0, bend: UP }
	}
});
