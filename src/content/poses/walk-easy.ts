import { gait } from '#figure/gait.ts';
import { bodyPicture } from '#figure/picture.ts';

export const walkEasy = bodyPicture({
	view: [20, -14, 180, 174],
	shows: 'both',
	props: [{ kind: 'garden', x: 44 }],
	hot: [],
	wear: 'shoes',
	motion: { by: 'walking', round: 1450 },
	roles: { start: 'strike' },
	poses: { strike: gait(0), push: gait(0.5) }
});
