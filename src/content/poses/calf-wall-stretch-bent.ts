import { bodyPicture } from '#figure/picture.ts';
import type { ArmContact } from '#figure/pose.ts';

const onWall: ArmContact = { to: [167, 120], hand: 172, grip: -4 };
const onWallFar: ArmContact = { to: [167, 123], hand: 172, grip: -4 };

export const calfWallStretchBent = bodyPicture({
	view: [58, -8, 196, 170],
	shows: 'right',
	props: [{ kind: 'wall', x: 170 }],
	hot: ['soleusN'],
	roles: { start: 'start', hold: 'hold' },
	poses: {
		start: {
			at: [113, 82.6],
			lean: 4,
			neck: 4,
			armN: onWall,
			armF: onWallFar,
			legN: { to: [101, 0] },
			legF: { to: [128, 0] }
		},
		hold: {
			at: [114, 76],
			lean: 5,
			neck: 4,
			armN: onWall,
			armF: onWallFar,
			legN: { to: [101, 0] },
			legF: { to: [128, 0] },
			cues: [{ line: 'hipN', from: [-24, 6], to: [-24, -12] }]
		}
	}
});
