import { bodyPicture } from '#figure/picture.ts';

export const hamstringForwardBend = bodyPicture({
	view: [14, -18, 170, 142],
	shows: 'right',
	props: [{ kind: 'chair', x: 34 }],
	hot: ['hamN'],
	roles: { start: 'start', hold: 'hold' },
	poses: {
		start: {
			at: [66, 54],
			curl: 6,
			neck: 4,
			legN: { to: [131, 0], pitch: 58 },
			legF: { to: [84, 0] },
			armN: { to: 'thighF', off: [-6, 10], hand: 70, grip: -12 },
			armF: { to: 'thighF', off: [0, 10], hand: 84, grip: -12 }
		},
		hold: {
			at: [66, 54],
			lean: 38,
			curl: 4,
			neck: 4,
			look: -2,
			legN: { to: [131, 0], pitch: 64 },
			legF: { to: [84, 0] },
			armN: { to: 'thighF', off: [-4, 9], hand: 62, grip: -14 },
			armF: { to: 'thighF', off: [2, 9], hand: 66, grip: -14 }
		}
	}
});
