import { bodyPicture } from '#figure/picture.ts';

export const calfTowelStretch = bodyPicture({
	view: [18, -8, 186, 116],
	shows: 'right',
	props: [
		{ kind: 'mat', from: 8, to: 186 },
		{ kind: 'cushion', at: [25, 5], width: 26, height: 42 },
		{ kind: 'strap', foot: 'N' }
	],
	hot: ['calfN'],
	roles: { start: 'start', hold: 'hold' },
	poses: {
		start: {
			at: [60, 15],
			lean: -6,
			curl: 8,
			neck: 6,
			legN: [91, 3, -6],
			legF: { to: [94, 5] },
			armN: { to: [100, 47], grip: 70 },
			armF: { to: [102, 48], grip: 70 }
		},
		hold: {
			at: [60, 15],
			lean: -3,
			curl: 7,
			neck: 6,
			legN: [91, 3, 18, 8],
			legF: { to: [94, 5] },
			armN: { to: [89, 45], grip: 70 },
			armF: { to: [91, 46], grip: 70 },
			cues: [{ arc: 'ankleN', radius: 32, from: 40, to: 74 }]
		}
	}
});
