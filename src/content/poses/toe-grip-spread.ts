import { feetTopPicture } from '#figure/picture.ts';

export const toeGripSpread = feetTopPicture({
	view: [-20, -14, 20, 28],
	shows: 'both',
	roles: { start: 'relax', phases: ['grip', 'spread'] },
	poses: { relax: {}, grip: { curl: 1 }, spread: { spread: 1 } }
});
