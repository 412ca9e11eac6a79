import { bodyPicture } from '#figure/picture.ts';

export const slowHeelPressSeated = bodyPicture({
	view: [14, -16, 142, 148],
	shows: 'right',
	props: [{ kind: 'chair', x: 32, arms: true }],
	hot: ['calfN'],
	roles: { start: 'start', hold: 'hold', easing: 5000 },
	poses: {
		start: {
			at: [60, 54],
			lean: 2,
			curl: 8,
			neck: 6,
			legN: { to: [97, 0], on: 'ball', pitch: -8, toe: 8 },
			legF: { to: [93, 0] },
			armN: { to: 'kneeN', off: [-6, 7], hand: 70, grip: -20 },
			armF: { to: 'kneeN', off: [-1, 8], hand: 74, grip: -20 }
		},
		hold: {
			at: [60, 54],
			lean: 16,
			curl: 8,
			neck: 6,
			legN: { to: [97, 0], on: 'ball' },
			legF: { to: [93, 0] },
			armN: { to: 'kneeN', off: [-4, 7], hand: 56, grip: -22 },
			armF: { to: 'kneeN', off: [1, 8], hand: 60, grip: -22 },
			cues: [{ line: 'kneeN', from: [19, 2], to: [19, -24] }]
		}
	}
});
