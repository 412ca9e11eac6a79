import { bodyPicture } from '#figure/picture.ts';

export const standUp = bodyPicture({
	view: [16, -8, 184, 170],
	shows: 'right',
	props: [
		{ kind: 'bed', x: 74 },
		{ kind: 'support', x: 134 }
	],
	hot: ['calfN'],
	roles: { start: 'sit', set: 'rise', hold: 'hold' },
	poses: {
		sit: {
			at: [60, 55],
			lean: 8,
			curl: 8,
			neck: 4,
			legN: { to: [82, 0] },
			legF: { to: [86, 0] },
			armN: { to: [52, 47], hand: 14, grip: 10 },
			armF: { to: 'thighF', off: [2, 10], hand: 84, grip: -14 }
		},
		rise: {
			at: [78, 66],
			lean: 34,
			curl: 8,
			neck: 0,
			look: -12,
			legN: { to: [84, 0] },
			legF: { to: [88, 0] },
			armN: { to: 'kneeN', off: [-7, 8], hand: 50, grip: -20 },
			armF: { to: [134, 87], hand: 78, grip: -30 }
		},
		hold: {
			at: [94, 83.4],
			lean: 3,
			neck: 6,
			legN: { to: [88, 0] },
			legF: { to: [94, 0] },
			armN: [4, 8, 0, 15],
			armF: { to: [134, 87], hand: 78, grip: -30 },
			cues: [{ line: 'heelN', from: [-11, 22], to: [-11, 4] }]
		}
	}
});
