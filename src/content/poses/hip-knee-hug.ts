import { bodyPicture } from '#figure/picture.ts';

export const hipKneeHug = bodyPicture({
	view: [4, -8, 164, 100],
	shows: 'right',
	props: [
		{ kind: 'mat', from: 4, to: 186 },
		{ kind: 'pillow', at: [24, 4] }
	],
	hot: ['buttockN'],
	roles: { start: 'start', hold: 'hold' },
	poses: {
		start: {
			at: [92, 15],
			lean: -89,
			neck: 14,
			look: 0,
			legN: { to: [132, 5] },
			legF: { to: [139, 5] },
			armN: [91, 6, 0, -6],
			armF: [92, 6, 0, -6]
		},
		hold: {
			at: [92, 15],
			lean: -89,
			neck: 14,
			look: 0,
			legN: [200, 118, 0],
			legF: { to: [139, 5] },
			armN: { to: 'hamN', off: [2, 2], hand: 100, grip: 30 },
			armF: { to: 'hamN', off: [3, 5], hand: 100, grip: 30 }
		}
	}
});
