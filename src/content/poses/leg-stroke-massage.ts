import { bodyPicture } from '#figure/picture.ts';

export const legStrokeMassage = bodyPicture({
	view: [32, -8, 166, 112],
	shows: 'right',
	props: [{ kind: 'mat', from: 14, to: 186 }],
	hot: ['calfN'],
	roles: {
		start: 'ankle',
		still: 'calf',
		loop: [
			{ pose: 'ankle', move: 1200 },
			{ pose: 'calf', move: 1800 },
			{ pose: 'thigh', move: 1800, stay: 300 }
		]
	},
	poses: {
		ankle: {
			at: [62, 15],
			lean: 16,
			curl: 26,
			neck: 6,
			look: -10,
			legN: { to: [114, 5] },
			legF: [92, 4, 0],
			armN: { to: 'calfN', off: [5, -9], hand: 60, grip: -22 },
			armF: { to: 'shinN', off: [6, -4], hand: 70, grip: -30 }
		},
		calf: {
			at: [62, 15],
			lean: 10,
			curl: 22,
			neck: 6,
			look: -10,
			legN: { to: [114, 5] },
			legF: [92, 4, 0],
			armN: { to: 'calfN', off: [-3, 6], hand: 70, grip: -22 },
			armF: { to: 'shinN', off: [-3, 12], hand: 80, grip: -30 }
		},
		thigh: {
			at: [62, 15],
			lean: 2,
			curl: 18,
			neck: 6,
			look: -10,
			legN: { to: [114, 5] },
			legF: [92, 4, 0],
			armN: { to: 'kneeN', off: [-7, 5], hand: 86, grip: -26 },
			armF: { to: 'kneeN', off: [-2, 8], hand: 90, grip: -34 }
		}
	}
});
