import { bodyPicture } from '#figure/picture.ts';

const resting = {
	at: [58, 15],
	neck: 6,
	cuff: 0.1,
	legN: [99, 14, -10],
	legF: [97, 12, -8]
} as const;

export const warmTowel = bodyPicture({
	view: [12, -8, 172, 116],
	shows: 'right',
	props: [
		{ kind: 'mat', from: 8, to: 186 },
		{ kind: 'cushion', at: [22, 5], width: 26, height: 44 },
		{ kind: 'cushion', at: [104, 5], width: 34, height: 9 },
		{ kind: 'cloth', cover: 0 },
		{ kind: 'cloth', cover: 1, warm: true }
	],
	hot: [],
	roles: { start: 'dry', still: 'warm', loop: [{ pose: 'warm', move: 2400, stay: 60_000 }] },
	poses: {
		dry: {
			...resting,
			lean: 14,
			curl: 22,
			look: -8,
			cover: [1, 0],
			armN: { to: 'shinN', off: [-6, 9], hand: 84, grip: -12 },
			armF: { to: 'shinN', off: [-2, 9], hand: 84, grip: -12 }
		},
		warm: {
			...resting,
			lean: -8,
			curl: 10,
			look: -12,
			cover: [1, 1],
			armN: { to: 'thighN', off: [-6, 9], hand: 84, grip: -12 },
			armF: { to: 'thighF', off: [0, 9], hand: 84, grip: -12 }
		},
		check: {
			...resting,
			lean: 12,
			curl: 24,
			look: -6,
			cover: [0, 0],
			armN: { to: 'shinN', off: [-4, 7], hand: 84, grip: -12 },
			armF: { to: 'thighF', off: [4, 9], hand: 84, grip: -12 }
		}
	}
});
