import { bodyPicture } from '#figure/picture.ts';

/** As if a boot were pulled off: heel forward, hips back. */
export const thighBoot = bodyPicture({
	view: [32, -8, 184, 164],
	shows: 'right',
	props: [{ kind: 'support', x: 138 }],
	hot: ['hamN'],
	roles: { start: 'start', hold: 'hold' },
	poses: {
		start: {
			at: [90, 82.5],
			lean: 4,
			neck: 4,
			legN: { to: [99, 0] },
			legF: { to: [83, 0] },
			armN: [10, 16, 0, 15],
			armF: { to: [138, 87], hand: 78, grip: -30 }
		},
		hold: {
			at: [74, 70],
			lean: 32,
			curl: 2,
			neck: 0,
			look: -4,
			legN: { to: [118.5, 0], pitch: 40 },
			legF: { to: [82, 0] },
			armN: { to: 'kneeF', off: [-8, 9], hand: 44, grip: -20 },
			armF: { to: [138, 87], hand: 78, grip: -30 },
			cues: [{ line: 'hipN', from: [-14, 10], to: [-36, 6] }]
		}
	}
});
