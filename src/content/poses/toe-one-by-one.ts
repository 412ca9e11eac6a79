import { footOuterPicture } from '#figure/picture.ts';
import { DOWN, UP } from '#figure/toe-by-toe.ts';

export const toeOneByOne = footOuterPicture({
	view: [-9, -14, 35, 24],
	shows: 'right',
	roles: { start: 'hold' },
	// ten seconds for each toe
	motion: { by: 'toeByToe', round: 50_000 },
	poses: {
		hold: { held: 4, bend: 0 },
		up: { held: 4, bend: UP },
		down: { held: 4, bend: DOWN },
		little: { held: 0, bend: UP }
	}
});
