import { bodyPicture } from '#figure/picture.ts';
import type { ArmContact } from '#figure/pose.ts';

const onThigh: ArmContact = { to: 'thighF', off: [0, 10], hand: 84, grip: -14 };

/** Not an exercise: a person who rests with a cup, for the end of a session and for empty pages. */
export const rest = bodyPicture({
	view: [14, -16, 140, 150],
	shows: 'both',
	props: [{ kind: 'chair', x: 34 }, { kind: 'cup' }],
	hot: [],
	roles: {
		start: 'hold',
		loop: [
			{ pose: 'hold', move: 1600, stay: 5000 },
			{ pose: 'drink', move: 1600, stay: 1800 }
		]
	},
	poses: {
		hold: {
			at: [60, 54],
			lean: -6,
			curl: 10,
			neck: 6,
			look: -6,
			legN: { to: [90, 0] },
			legF: { to: [96, 0] },
			armN: { to: [92, 92], hand: 118, grip: 62 },
			armF: onThigh
		},
		drink: {
			at: [60, 54],
			lean: -8,
			curl: 8,
			neck: 4,
			look: -12,
			tilt: 30,
			legN: { to: [90, 0] },
			legF: { to: [96, 0] },
			armN: { to: [75.8, 108.4], hand: 132, grip: 62 },
			armF: onThigh
		}
	}
});
