import { footSidePicture } from '#figure/picture.ts';

export const towelGather = footSidePicture({
	view: [-12, -13, 34, 20],
	shows: 'left',
	roles: { start: 'reach', phases: ['grip', 'release'] },
	poses: {
		reach: { shank: 4, base: 8, middle: 0, gathered: 0 },
		grip: { shank: 4, base: 26, middle: -78, arch: 0.7, gathered: 1 },
		release: { shank: 4, base: 24, middle: 4, fan: 7, gathered: 0.85 }
	}
});
