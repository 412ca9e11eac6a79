import { bodyPicture } from '#figure/picture.ts';

export const calfPull = bodyPicture({
	view: [30, -8, 172, 108],
	shows: 'right',
	props: [{ kind: 'mat', from: 14, to: 186 }],
	hot: ['calfN'],
	roles: { start: 'start', hold: 'hold' },
	poses: {
		start: {
			at: [60, 15],
			lean: 43,
			curl: 35,
			neck: -6,
			look: -4,
			legN: [106, 41, -10],
			legF: { to: [108, 5] },
			armN: { to: 'toesN', off: [0, 2], hand: 104, grip: -40 },
			armF: { to: 'toesN', off: [2, 2], hand: 104, grip: -40 }
		},
		hold: {
			at: [60, 15],
			lean: 24,
			curl: 36,
			neck: -2,
			look: -6,
			legN: [95, 10, 14, 14],
			legF: { to: [108, 5] },
			armN: { to: 'toesN', off: [0, 2], hand: 104, grip: -60 },
			armF: { to: 'toesN', off: [2, 2], hand: 104, grip: -60 },
			cues: [{ arc: 'ankleN', radius: 38, from: 50, to: 92 }]
		}
	}
});
