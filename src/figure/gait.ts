import { ease } from './ease.ts';
import { lerp, minus, rotate, type Point } from './point.ts';
import type { BodyPose, LegContact } from './pose.ts';
import { CONTACT } from './solve.ts';

/** Part of a stride in which one foot is on the ground. */
const STANCE = 0.6;

/** Walking on the spot at `x` cm. `u` is one stride, from 0 to 1 and round again: the near heel strikes at 0. */
export function gait(u: number, x = 100): BodyPose {
	const swing = Math.cos(2 * Math.PI * u) * 24;
	const arm = (angle: number) => [angle, 18 + Math.max(0, angle) * 0.4, 0, 40] as const;
	return {
		at: [x, 81.8 - 1.3 * Math.cos(4 * Math.PI * u)],
		lean: 4,
		neck: 4,
		legN: step(u, x),
		legF: step(u + 0.5, x),
		armN: arm(-swing),
		armF: arm(swing)
	};
}

function step(u: number, x: number): LegContact {
	const v = u - Math.floor(u);
	const { ahead, lift, pitch } =
		v < STANCE ? stance(v / STANCE) : flight((v - STANCE) / (1 - STANCE));
	const onHeel = pitch > 0;
	const place: Point = [x + ahead - 6 - (onHeel ? 16.5 : 0), lift];
	return {
		to: minus(place, rotate(CONTACT[onHeel ? 'heel' : 'ball'], pitch)),
		on: 'ankle',
		pitch,
		toe: pitch < 0 && v < STANCE + 0.02 ? -pitch * 0.8 : 0
	};
}

/** The foot is set down on its heel and rolls off over its ball. */
function stance(k: number) {
	const pitch = k < 0.16 ? lerp(16, 0, k / 0.16) : k < 0.6 ? 0 : lerp(0, -38, (k - 0.6) / 0.4);
	return { ahead: lerp(34, -26, k), lift: 0, pitch };
}

/** The foot swings forward through the air. */
function flight(k: number) {
	const pitch = k < 0.35 ? lerp(-38, -44, k / 0.35) : lerp(-44, 16, ease((k - 0.35) / 0.65));
	return {
		ahead: lerp(-26, 34, ease(k)),
		lift: Math.sin(Math.PI * k) * 7 + 2 * k * (1 - k),
		pitch
	};
}
