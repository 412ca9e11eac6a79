import { bodyPicture } from '#figure/picture.ts';

export const footBath = bodyPicture({
	view: [8, -20, 150, 148],
	shows: 'both',
	props: [
		{ kind: 'rug', from: 44, to: 84 },
		{ kind: 'chair', x: 28 },
		{ kind: 'basin', from: 86, to: 134 },
		{ kind: 'gauge', cover: 0 },
		{ kind: 'rag', cover: 1 }
	],
	hot: [],
	roles: {
		start: 'test',
		still: 'soak',
		loop: [
			{ pose: 'lift', move: 1800 },
			{ pose: 'soak', move: 1600, stay: 596_600 }
		]
	},
	poses: {
		test: {
			at: [56, 54],
			lean: 40,
			curl: 14,
			neck: 4,
			look: -2,
			cuff: 0.42,
			cover: [1, 0],
			tilt: 14,
			legN: { to: [77, 1.8], on: 'ball', pitch: -18, toe: 18 },
			legF: { to: [82, 1.8], on: 'ball', pitch: -18, toe: 18 },
			armN: { to: [104, 30], hand: 34, grip: 40 },
			armF: { to: 'thighF', off: [4, 9], hand: 76, grip: -14 }
		},
		lift: {
			at: [54, 54],
			lean: -8,
			curl: 12,
			neck: 8,
			look: -10,
			cuff: 0.42,
			cover: [0, 0],
			legN: { to: [112.5, 26], on: 'ball', pitch: 8 },
			legF: { to: [117.5, 27], on: 'ball', pitch: 8 },
			armN: { to: 'thighN', off: [-6, 10], hand: 84, grip: -14 },
			armF: { to: 'thighF', off: [-4, 10], hand: 84, grip: -14 }
		},
		soak: {
			at: [54, 54],
			lean: -4,
			curl: 10,
			neck: 8,
			look: -12,
			cuff: 0.42,
			cover: [0, 0],
			legN: { to: [112.5, 3], on: 'ball' },
			legF: { to: [117.5, 3], on: 'ball' },
			armN: { to: 'thighN', off: [0, 10], hand: 84, grip: -14 },
			armF: { to: 'thighF', off: [2, 10], hand: 84, grip: -14 }
		},
		dry: {
			at: [56, 54],
			lean: 60,
			curl: 34,
			neck: -2,
			look: -6,
			cuff: 0.42,
			cover: [0, 1],
			legN: { to: [77, 1.8], on: 'ball', pitch: -18, toe: 18 },
			legF: { to: [82, 1.8], on: 'ball', pitch: -18, toe: 18 },
			armN: { to: 'instepN', off: [2, 8], hand: 30, grip: -12 },
			armF: { to: 'kneeF', off: [0, 8], hand: 76, grip: -14 }
		}
	}
});
