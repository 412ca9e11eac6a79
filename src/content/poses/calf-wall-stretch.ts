import { bodyPicture } from '#figure/picture.ts';
import type { ArmContact } from '#figure/pose.ts';

const onWall: ArmContact = { to: [167, 122], hand: 172, grip: -4 };
const onWallFar: ArmContact = { to: [167, 125], hand: 172, grip: -4 };

export const calfWallStretch = bodyPicture({
	view: [20, -8, 200, 170],
	shows: 'right',
	props: [{ kind: 'wall', x: 170 }],
	hot: ['calfN'],
	roles: { start: 'start', set: 'set', hold: 'hold' },
	poses: {
		start: {
			at: [116, 83.4],
			lean: 5,
			neck: 4,
			armN: onWall,
			armF: onWallFar,
			legF: { to: [122, 0] },
			legN: { to: [112, 0] }
		},
		set: {
			at: [107, 74.6],
			lean: 11,
			neck: 4,
			armN: onWall,
			armF: onWallFar,
			legF: { to: [122, 0] },
			legN: { to: [67, 0] }
		},
		hold: {
			at: [108, 74],
			lean: 17,
			curl: -2,
			neck: 4,
			armN: onWall,
			armF: onWallFar,
			legF: { to: [122, 0] },
			legN: { to: [67, 0] }
		}
	}
});
