import { gait } from '#figure/gait.ts';
import { bodyPicture } from '#figure/picture.ts';

export const walkEasy = bodyPicture({
	view: [20, -14, 180, 174],
	shows: 'both',
	props: [{ kind: 'garden', x: 44 }],
	hot: [],
	wear: 'shoes',
	motion: { round: 1450, at: gait, nearest: (u) => (u < 0.5 ? 'strike' : 'push') },
	roles: { start: 'strike' },
	poses: { strike: gait(0), push: gait(0.5) }
});
