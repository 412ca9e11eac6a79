import type { FootOuterPose } from './foot-outer.ts';
import { gait } from './gait.ts';
import type { BodyPose } from './pose.ts';
import { DOWN, toeByToe, UP } from './toe-by-toe.ts';

/** A movement that is a function of time and not a way between key poses; `u` from 0 to 1 is one round of it. */
interface Movement<Pose, Key extends string> {
	readonly at: (u: number) => Pose;
	/** The key pose that is most like it. */
	readonly nearest: (u: number) => Key;
}

const walking: Movement<BodyPose, 'strike' | 'push'> = {
	at: gait,
	nearest: (u) => (u < 0.5 ? 'strike' : 'push')
};

const byToe: Movement<FootOuterPose, 'hold' | 'up' | 'down' | 'little'> = {
	at: toeByToe,
	nearest(u) {
		const { held, bend } = toeByToe(u);
		if (held < 0.5) return 'little';
		return bend > UP / 2 ? 'up' : bend < DOWN / 2 ? 'down' : 'hold';
	}
};

/** By the name a picture calls them by: pictures are data, and data has no functions in it. */
export const movements = { walking, toeByToe: byToe };
export type MovementName = keyof typeof movements;
