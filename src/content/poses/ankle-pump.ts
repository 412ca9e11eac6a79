import { bodyPicture } from '#figure/picture.ts';

export const anklePump = bodyPicture({
	view: [88, -6, 208, 78],
	shows: 'both',
	props: [
		{ kind: 'mat', from: -40, to: 260 },
		{ kind: 'pillow', at: [14, 8] },
		{ kind: 'cushion', at: [124, 4], width: 46 }
	],
	hot: ['calfN'],
	roles: { start: 'relaxed', phases: ['up', 'relaxed'] },
	poses: {
		relaxed: {
			at: [84, 19],
			lean: -90,
			neck: 12,
			look: -2,
			legN: [96, 8, -16, -4],
			legF: [97, 8, -14, -2],
			armN: [92, 6, 0, -8],
			armF: [92, 6, 0, -8],
			cues: [{ arc: 'ankleN', radius: 31, from: 58, to: 86 }]
		},
		up: {
			at: [84, 19],
			lean: -90,
			neck: 12,
			look: -2,
			legN: [96, 8, 16, 12],
			legF: [97, 8, 17, 12],
			armN: [92, 6, 0, -8],
			armF: [92, 6, 0, -8]
		}
	}
});
