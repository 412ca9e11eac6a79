import { bodyPicture } from '#figure/picture.ts';
import type { ArmContact } from '#figure/pose.ts';

const onChair: ArmContact = { to: [128, 87], hand: 78, grip: -30 };
const onChairFar: ArmContact = { to: [129, 88], hand: 78, grip: -30 };

export const heelRaiseSupported = bodyPicture({
	view: [54, -8, 180, 176],
	shows: 'both',
	props: [{ kind: 'support', x: 130 }],
	hot: ['calfN'],
	roles: { start: 'down', phases: ['up', 'down'], throughout: true },
	poses: {
		down: {
			at: [94, 83.8],
			lean: 1,
			neck: 5,
			legN: { to: [107, 0], on: 'ball' },
			legF: { to: [110, 0], on: 'ball' },
			armN: onChair,
			armF: onChairFar
		},
		up: {
			at: [97.5, 89.1],
			lean: 1,
			neck: 5,
			legN: { to: [107, 0], on: 'ball', pitch: -28, toe: 28 },
			legF: { to: [110, 0], on: 'ball', pitch: -28, toe: 28 },
			armN: onChair,
			armF: onChairFar,
			cues: [{ line: 'heelN', from: [-13, -4], to: [-13, 14] }]
		}
	}
});
