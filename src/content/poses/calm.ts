import { bodyPicture } from '#figure/picture.ts';
import type { ArmContact } from '#figure/pose.ts';

const onThigh: ArmContact = { to: 'thighN', off: [0, 9], hand: 84, grip: -14 };
const onThighFar: ArmContact = { to: 'thighF', off: [2, 9], hand: 84, grip: -14 };

/** Not an exercise: a person who sits and breathes, where somebody's own exercise has no picture. */
export const calm = bodyPicture({
	view: [14, -16, 142, 150],
	shows: 'both',
	props: [{ kind: 'chair', x: 34 }],
	hot: [],
	roles: { start: 'sit' },
	poses: {
		sit: {
			at: [55, 54.5],
			lean: 1,
			curl: 3,
			neck: 5,
			look: -7,
			legN: { to: [86, 0] },
			legF: { to: [92, 0] },
			armN: onThigh,
			armF: onThighFar
		}
	}
});
