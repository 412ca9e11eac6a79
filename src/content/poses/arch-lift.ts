import { footSidePicture } from '#figure/picture.ts';

export const archLift = footSidePicture({
	view: [-12, -13, 28, 20],
	shows: 'left',
	cue: 'arch',
	roles: { start: 'flat', hold: 'lifted' },
	poses: {
		flat: { shank: 2, base: 2, arch: -0.8 },
		lifted: { shank: 2, base: 2, arch: 0.9, cue: 1 }
	}
});
