import { smooth } from './outline.ts';
import { along, distance, mix, minus, unit, type Point } from './point.ts';
import type { Half } from './pose.ts';
import type { Shape } from './shape.ts';
import { BONES } from './skeleton.ts';
import type { LegJoints } from './solve.ts';

export type Muscle = 'calf' | 'soleus' | 'ham' | 'kneeBack' | 'quad' | 'buttock';

/** A muscle that is shown at work, in the near or the far leg. */
export type Hot = `${Muscle}${Half}`;

/** An egg along a bone, pushed to one side. Lengths in cm. */
interface Belly {
	readonly bone: 'thigh' | 'shank';
	readonly side: 'front' | 'back';
	/** Where its middle is on the bone, 0 to 1, and how far beside it. */
	readonly at: number;
	readonly beside: number;
	readonly halfLength: number;
	readonly halfWidth: number;
}

const belly = (
	bone: Belly['bone'],
	side: Belly['side'],
	at: number,
	halfLength: number,
	beside: number,
	halfWidth: number
): Belly => ({ bone, side, at, beside, halfLength, halfWidth });

const BELLIES: Readonly<Record<Muscle, Belly>> = {
	calf: belly('shank', 'back', 0.36, 15.5, 4.4, 5.6),
	soleus: belly('shank', 'back', 0.58, 12, 2.9, 4.2),
	ham: belly('thigh', 'back', 0.54, 19, 5.8, 6),
	kneeBack: belly('thigh', 'back', 0.88, 12, 4.2, 5),
	quad: belly('thigh', 'front', 0.55, 19, 5.2, 6),
	buttock: belly('thigh', 'back', 0.06, 13, 6.6, 7.4)
};

/** Egg and fibres, cut to the limb so that they never leave its outline. */
export function muscleShapes(leg: LegJoints, muscle: Muscle, limb: string, far: string): Shape[] {
	const { bone, side, at, beside, halfLength, halfWidth } = BELLIES[muscle];
	const [a, b] = bone === 'thigh' ? [leg.hip, leg.knee] : [leg.knee, leg.ankle];
	const sign = side === 'front' ? 1 : -1;
	const ahead = unit(minus(b, a));
	const out: Point = [-ahead[1] * sign, ahead[0] * sign];
	const middle = along(mix(a, b, at), out, beside);
	const half = (halfLength * distance(a, b)) / BONES[bone];
	const place = (angle: number, reach: number, across: number): Point =>
		along(along(middle, ahead, Math.cos(angle) * half * reach), out, across);
	const egg = Array.from({ length: 14 }, (_, i) => {
		const angle = (-i / 7) * Math.PI * sign;
		return place(angle, 1, Math.sin(angle) * halfWidth * (1 - 0.16 * Math.cos(angle)));
	});
	const fibre = (across: number) =>
		smooth(
			FIBRE.map((angle) =>
				place(angle, 0.8, Math.sin(angle) * halfWidth * across - halfWidth * 0.12)
			),
			{ closed: false }
		);
	return [
		{ cls: `hot${far}`, d: smooth(egg), clip: limb },
		{ cls: `fibre${far}`, d: fibre(-0.42) + fibre(0.02) + fibre(0.46), clip: limb }
	];
}

const FIBRE = [2.75, 2.3, 1.57, 0.84, 0.39];
