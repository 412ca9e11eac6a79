import { bodyPicture } from '#figure/picture.ts';

/** Seen from above: the person lies on the left side. */
export const quadStretchSideLying = bodyPicture({
	view: [-4, -50, 196, 74],
	shows: 'right',
	above: true,
	props: [{ kind: 'sheet', at: [0, -46], width: 192, height: 116 }],
	hot: ['quadN'],
	roles: { start: 'start', hold: 'hold' },
	poses: {
		start: {
			at: [94, 12],
			lean: -90,
			curl: 6,
			neck: 10,
			look: -4,
			legF: [122, 42, -16],
			legN: [98, 66, -16],
			armF: [158, 108, 12, 12],
			armN: [92, 12, 4, 14]
		},
		hold: {
			at: [94, 12],
			lean: -90,
			curl: 2,
			neck: 10,
			look: -4,
			legF: [122, 42, -16],
			legN: [80, 130, -18],
			armF: [158, 108, 12, 12],
			armN: { to: 'ankleN', off: [-2, 4], grip: 40 }
		}
	}
});
