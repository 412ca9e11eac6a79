import { footSidePicture } from '#figure/picture.ts';

export const toeExtensionHold = footSidePicture({
	view: [-9, -12, 31, 24],
	shows: 'left',
	cue: 'toes',
	roles: { start: 'start', hold: 'hold' },
	poses: {
		start: { at: [0, 0.9], pitch: 22, shank: 26, base: 4, middle: -6, elbow: [35, 21] },
		hold: { at: [0, 0.9], pitch: 26, shank: 26, base: 58, middle: 4, elbow: [31, 33], cue: 1 }
	}
});
