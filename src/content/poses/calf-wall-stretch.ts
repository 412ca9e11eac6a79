import { bodyPicture } from '#figure/picture.ts';
import type { ArmContact } from '#figure/pose.ts';

const onWall: ArmContact = { to: [162, 121], hand: 172, grip: -4 };
const onWallFar: ArmContact = { to: [162, 124], hand: 172, grip: -4 };

export const calfWallStretch = bodyPicture({
	view: [42, -8, 188, 170],
	shows: 'right',
	props: [{ kind: 'wall', x: 165 }],
	hot: ['calfN'],
	roles: { start: 'start', set: 'set', hold: 'hold' },
	poses: {
		start: {
			at: [112, 83.4],
			lean: 5,
			neck: 4,
			armN: onWall,
			armF: onWallFar,
			legF: { to: [118, 0] },
			legN: { to: [106, 0] }
		},
		set: {
			at: [100, 78.9],
			lean: 13,
			neck: 4,
			armN: onWall,
			armF: onWallFar,
			legF: { to: [118, 0] },
			legN: { to: [71, 0] }
		},
		hold: {
			at: [107, 76.5],
			lean: 16,
			curl: -2,
			neck: 4,
			armN: onWall,
			armF: onWallFar,
			legF: { to: [118, 0] },
			legN: { to: [71, 0] }
		}
	}
});
