import { feetTopPicture } from '#figure/picture.ts';
import type { Point } from '#figure/point.ts';

const AWAY: Point = [70, -50];

export const footDryCheck = feetTopPicture({
	view: [-22, -14, 22, 29],
	shows: 'both',
	care: 'towel',
	roles: {
		start: 'dry',
		loop: [
			{ pose: 'dry', move: 900, stay: 500 },
			{ pose: 'between', move: 900, stay: 500 },
			{ pose: 'dry', move: 900, stay: 500 },
			{ pose: 'between', move: 900, stay: 500 },
			{ pose: 'mirror', move: 1600, stay: 7800 }
		]
	},
	poses: {
		dry: { towel: [12, 20], mirror: AWAY },
		between: { spread: 0.35, towel: [8, 21.5], mirror: AWAY },
		mirror: { towel: AWAY, mirror: [8, 5] }
	}
});
