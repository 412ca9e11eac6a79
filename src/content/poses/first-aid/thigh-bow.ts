import { bodyPicture } from '#figure/picture.ts';

export const thighBow = bodyPicture({
	view: [16, -16, 168, 140],
	shows: 'right',
	props: [{ kind: 'bed', x: 76 }],
	hot: ['hamN'],
	roles: { start: 'start', hold: 'hold' },
	poses: {
		start: {
			at: [62, 56],
			lean: 2,
			curl: 6,
			neck: 4,
			legN: { to: [120, 0], pitch: 34 },
			legF: { to: [82, 0] },
			armN: { to: 'thighF', off: [-6, 10], hand: 70, grip: -12 },
			armF: { to: 'thighF', off: [0, 10], hand: 84, grip: -12 }
		},
		hold: {
			at: [62, 56],
			lean: 36,
			curl: 4,
			neck: 4,
			look: -2,
			legN: { to: [125, 0], pitch: 56 },
			legF: { to: [82, 0] },
			armN: { to: 'thighF', off: [-4, 9], hand: 62, grip: -14 },
			armF: { to: 'thighF', off: [2, 9], hand: 66, grip: -14 }
		}
	}
});
