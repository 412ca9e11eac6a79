import { bodyPicture } from '#figure/picture.ts';

export const quadStretchStanding = bodyPicture({
	view: [42, -8, 180, 170],
	shows: 'right',
	props: [{ kind: 'support', x: 130 }],
	hot: ['quadN'],
	roles: { start: 'start', hold: 'hold' },
	poses: {
		start: {
			at: [92, 84],
			lean: 1,
			neck: 6,
			legF: { to: [89, 0] },
			legN: [-1, 4, 0],
			armF: { to: [130, 87], hand: 76, grip: -30 },
			armN: [-16, 14, 0, 20]
		},
		hold: {
			at: [92, 84],
			lean: 3,
			neck: 6,
			legF: { to: [89, 0] },
			legN: [-10, 134, -26],
			armF: { to: [130, 87], hand: 76, grip: -30 },
			armN: { to: 'ankleN', off: [-1, 5], hand: 4, grip: 40 }
		}
	}
});
