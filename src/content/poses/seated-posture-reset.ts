import { bodyPicture } from '#figure/picture.ts';
import type { ArmContact } from '#figure/pose.ts';

const onThigh: ArmContact = { to: 'thighN', off: [0, 9], hand: 84, grip: -14 };
const onThighFar: ArmContact = { to: 'thighF', off: [2, 9], hand: 84, grip: -14 };
const sitting = {
	legN: { to: [86, 0] },
	legF: { to: [92, 0] },
	armN: onThigh,
	armF: onThighFar
} as const;

export const seatedPostureReset = bodyPicture({
	view: [14, -16, 142, 150],
	shows: 'both',
	props: [{ kind: 'chair', x: 34 }],
	hot: [],
	roles: {
		start: 'slumped',
		still: 'tall',
		loop: [
			{ pose: 'tall', move: 2000, stay: 2500 },
			{ pose: 'shoulders', move: 1400, stay: 500 },
			{ pose: 'tall', move: 700, stay: 7900 }
		]
	},
	poses: {
		slumped: { ...sitting, at: [60, 53], lean: -22, curl: 52, neck: 14, look: -12 },
		tall: { ...sitting, at: [55, 54.5], lean: 1, curl: 3, neck: 5, look: -7 },
		shoulders: { ...sitting, at: [55, 54.5], lean: 1, curl: 3, neck: 5, look: -7, shrug: 6 }
	}
});
