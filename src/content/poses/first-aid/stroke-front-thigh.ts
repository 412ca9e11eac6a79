import { bodyPicture } from '#figure/picture.ts';

const sitting = {
	at: [60, 54],
	neck: 6,
	look: -12,
	legN: { to: [92, 0] },
	legF: { to: [98, 0] }
} as const;

/** From above the knee up the thigh. */
export const strokeFrontThigh = bodyPicture({
	view: [16, -16, 138, 144],
	shows: 'right',
	props: [{ kind: 'chair', x: 34 }],
	hot: ['quadN'],
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
			lean: 14,
			curl: 18,
			armN: { to: 'kneeN', off: [-7, 8], hand: 76, grip: -16 },
			armF: { to: 'kneeN', off: [-2, 9], hand: 80, grip: -16 }
		},
		thigh: {
			...sitting,
			lean: 6,
			curl: 14,
			armN: { to: 'thighN', off: [-10, 9], hand: 82, grip: -12 },
			armF: { to: 'thighN', off: [-5, 10], hand: 84, grip: -12 }
		}
	}
});
