import { bodyPicture } from '#figure/picture.ts';

export const slowCalfTowelAssisted = bodyPicture({
	view: [16, -8, 182, 116],
	shows: 'right',
	props: [
		{ kind: 'mat', from: 8, to: 186 },
		{ kind: 'cushion', at: [23, 5], width: 26, height: 42 },
		{ kind: 'cushion', at: [82, 5], width: 28, height: 12 },
		{ kind: 'strap', foot: 'N' }
	],
	hot: ['calfN'],
	roles: { start: 'start', hold: 'hold', easing: 5000 },
	poses: {
		start: {
			at: [60, 15],
			lean: -8,
			curl: 8,
			neck: 6,
			legN: [100, 19, -6],
			legF: [98, 17, -14],
			armN: { to: [98, 46], grip: 70 },
			armF: { to: [100, 47], grip: 70 }
		},
		hold: {
			at: [60, 15],
			lean: -6,
			curl: 8,
			neck: 6,
			legN: [100, 19, 9, 4],
			legF: [98, 17, -14],
			armN: { to: [92, 45], grip: 70 },
			armF: { to: [94, 46], grip: 70 },
			cues: [{ arc: 'ankleN', radius: 32, from: 46, to: 72 }]
		}
	}
});
