import { bodyPicture } from '#figure/picture.ts';

export const hamstringTowelLying = bodyPicture({
	view: [4, -8, 166, 122],
	shows: 'right',
	props: [
		{ kind: 'mat', from: 4, to: 186 },
		{ kind: 'pillow', at: [24, 4] },
		{ kind: 'strap', foot: 'N' }
	],
	hot: ['hamN'],
	roles: { start: 'start', set: 'lift', hold: 'hold' },
	poses: {
		start: {
			at: [92, 15],
			lean: -88,
			neck: 14,
			look: 0,
			legN: { to: [131, 5] },
			legF: { to: [138, 5] },
			armN: { to: [92, 40], grip: 70 },
			armF: { to: [94, 41], grip: 70 }
		},
		lift: {
			at: [92, 15],
			lean: -88,
			neck: 14,
			look: 0,
			legN: [166, 62, 0],
			legF: { to: [138, 5] },
			armN: { to: [84, 46], grip: 70 },
			armF: { to: [86, 47], grip: 70 }
		},
		hold: {
			at: [92, 15],
			lean: -88,
			neck: 14,
			look: 0,
			legN: [164, 14, 2],
			legF: { to: [138, 5] },
			armN: { to: [78, 50], grip: 70 },
			armF: { to: [80, 51], grip: 70 }
		}
	}
});
