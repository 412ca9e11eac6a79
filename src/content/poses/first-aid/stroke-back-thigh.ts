import { bodyPicture } from '#figure/picture.ts';

const sitting = {
	at: [62, 15],
	neck: 6,
	look: -10,
	legN: { to: [112, 5] },
	legF: [92, 4, 0]
} as const;

/** From behind the knee up the thigh. */
export const strokeBackThigh = bodyPicture({
	view: [32, -8, 166, 112],
	shows: 'right',
	props: [{ kind: 'mat', from: 14, to: 186 }],
	hot: ['hamN'],
	roles: {
		start: 'knee',
		loop: [
			{ pose: 'knee', move: 1200, stay: 200 },
			{ pose: 'thigh', move: 2200, stay: 300 }
		]
	},
	poses: {
		knee: {
			...sitting,
			lean: 6,
			curl: 22,
			armN: { to: 'hamN', off: [7, 7], hand: 66, grip: -16 },
			armF: { to: 'shinN', off: [-2, 12], hand: 84, grip: -30 }
		},
		thigh: {
			...sitting,
			lean: 2,
			curl: 18,
			armN: { to: 'hamN', off: [-6, -4], hand: 50, grip: -12 },
			armF: { to: 'shinN', off: [-2, 12], hand: 84, grip: -30 }
		}
	}
});
