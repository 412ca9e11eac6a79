import { bodyPicture } from '#figure/picture.ts';
import { legStrokeMassage } from '../leg-stroke-massage.ts';

const { view, shows, props, hot } = legStrokeMassage;
const { ankle, calf, thigh } = legStrokeMassage.poses;

/** From the ankle up to the knee. */
export const strokeCalf = bodyPicture({
	view,
	shows,
	props,
	hot,
	roles: {
		start: 'ankle',
		loop: [
			{ pose: 'ankle', move: 1200 },
			{ pose: 'calf', move: 1800 },
			{ pose: 'knee', move: 1200, stay: 300 }
		]
	},
	poses: { ankle, calf, knee: thigh }
});
