import { bodyPicture } from '#figure/picture.ts';

const lying = {
	at: [94, 15],
	lean: -90,
	neck: 12,
	look: -2,
	legN: [112, 30, -14],
	legF: [114, 31, -10]
} as const;

export const slowBreathing = bodyPicture({
	view: [4, -8, 192, 84],
	shows: 'both',
	props: [
		{ kind: 'mat', from: 4, to: 196 },
		{ kind: 'pillow', at: [24, 4] },
		{ kind: 'cushion', at: [124, 4], width: 40 }
	],
	hot: [],
	roles: { start: 'out', phases: ['in', 'out'], throughout: true },
	poses: {
		out: {
			...lying,
			breath: 0,
			armN: { to: 'waist', off: [-2, 11], hand: 84, grip: -12, short: 0.74 },
			armF: { to: 'waist', off: [2, 11], hand: 84, grip: -12, short: 0.74 }
		},
		in: {
			...lying,
			breath: 6,
			armN: { to: 'waist', off: [-2, 13.6], hand: 86, grip: -12, short: 0.74 },
			armF: { to: 'waist', off: [2, 13.6], hand: 86, grip: -12, short: 0.74 }
		}
	}
});
