import { bone, circle, ribbon, type RibbonNode } from './outline.ts';
import { along, down, type Point } from './point.ts';
import type { Half } from './pose.ts';
import { shape, type Shape } from './shape.ts';
import { FOREARM, UPPER_ARM, widened } from './skeleton.ts';
import type { ArmJoints } from './solve.ts';

const SLEEVE = widened(UPPER_ARM, 0.9);

/** One arm in its short sleeve, with its hand. */
export function armShapes(arm: ArmJoints, half: Half): Shape[] {
	const far = half === 'F' ? ' far' : '';
	const { shoulder, elbow, wrist } = arm;
	return [
		shape(
			`skin${far}`,
			bone(elbow, wrist, FOREARM) +
				bone(shoulder, elbow, UPPER_ARM) +
				circle(elbow, 4) +
				handOutline(arm)
		),
		shape(`sleeve${far}`, bone(shoulder, elbow, SLEEVE, { end: 0.1, to: 0.62 }))
	];
}

/** A hand with its fingers together; a gripping one shows the thumb. */
export function handOutline({ wrist, hand, grip }: ArmJoints): string {
	const knuckles = along(wrist, down(hand), 8.2);
	const middle = along(knuckles, down(hand + grip), 4.6);
	const tip = along(middle, down(hand + grip * 2.1), 3.6);
	const node = (p: Point, left: number, right: number): RibbonNode => [...p, left, right];
	const fingers = ribbon([
		node(wrist, 2.7, 2.7),
		node(along(wrist, down(hand), 4), 3.4, 3.3),
		node(knuckles, 3.3, 3.1),
		node(middle, 2.7, 2.5),
		node(tip, 2, 2)
	]);
	if (grip < 0) return fingers;
	const ball = along(along(wrist, down(hand), 3), down(hand + 90), 1.5);
	const joint = along(ball, down(hand + 38), 5);
	const end = along(joint, down(hand + 22 + grip * 0.5), 2.6);
	return fingers + ribbon([node(ball, 1.7, 1.7), node(joint, 1.5, 1.5), node(end, 1.2, 1.2)]);
}
