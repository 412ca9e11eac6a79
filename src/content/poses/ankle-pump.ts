import { bodyPicture } from '#figure/picture.ts';

export const anklePump = bodyPicture({
	view: [88, -6, 208, 78],
	shows: 'both',
	props: [
		{ kind: 'mat', from: 0, to: 300 },
		{ kind: 'cushion', at: [124, 4], width: 46 }
	],
	hot: ['calfN'],
	order: ['armF', 'legF', 'hips', 'legN'],
	roles: { start: 'relaxed', phases: ['up', 'relaxed'] },
	poses: {
		relaxed: {
			at: [84, 19],
			lean: -90,
			legN: [96, 8, -16, -4],
			legF: [97, 8, -14, -2],
			armN: [90, 0, 0, 0],
			armF: [90, 0, 0, 0],
			cues: [{ arc: 'ankleN', radius: 31, from: 58, to: 86 }]
		},
		up: {
			at: [84, 19],
			lean: -90,
			legN: [96, 8, 16, 12],
			legF: [97, 8, 17, 12],
			armN: [90, 0, 0, 0],
			armF: [90, 0, 0, 0]
		}
	}
});
