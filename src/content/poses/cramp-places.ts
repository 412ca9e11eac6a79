import { bodyPicture, footSidePicture, type Box, type Picture } from '#figure/picture.ts';
import type { Hot } from '#figure/muscle.ts';
import type { ByFlow } from '../first-aid.ts';

/** A pair of legs that stands, seen near; the arms are out of the picture. */
const legs = (hot: Hot, view: Box): Picture =>
	bodyPicture({
		view,
		shows: 'both',
		props: [],
		hot: [hot],
		roles: { start: 'stand' },
		poses: {
			stand: {
				at: [100, 83.4],
				legN: [-2, 4, 2, 0],
				legF: [8, 10, 2, 0],
				armN: { to: [150, 121], hand: 172, grip: -4 },
				armF: { to: [150, 124], hand: 172, grip: -4 }
			}
		}
	});

/** Where it can cramp, as the tiles of "Cramp now" show it. */
export const crampPlaces: ByFlow<Picture> = {
	'fa-calf': legs('calfN', [60, -6, 142, 66]),
	'fa-back-thigh': legs('hamN', [66, 38, 130, 84]),
	'fa-front-thigh': legs('quadN', [66, 38, 130, 84]),
	'fa-knee-area': legs('kneeBackN', [66, 18, 130, 64]),
	'fa-foot-toes': footSidePicture({
		view: [-12, -11.5, 24, 10],
		shows: 'both',
		roles: { start: 'stand' },
		poses: { stand: { shank: 2, base: 14, middle: -10 } }
	})
};
