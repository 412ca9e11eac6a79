import type { Point } from './point.ts';

/** The half of the body nearer to the viewer, or the far half. The figure faces right, so near is its right half. */
export type Half = 'N' | 'F';
export const HALVES: readonly Half[] = ['N', 'F'];

/** Parts of a leg a hand can rest on or a cue can point to. */
export type LegPart =
	| 'hip'
	| 'thigh'
	| 'ham'
	| 'knee'
	| 'calf'
	| 'shin'
	| 'ankle'
	| 'heel'
	| 'instep'
	| 'sole'
	| 'ball'
	| 'toes';

/** A place on the body, named: `kneeN` is the near knee. */
export type Anchor = 'waist' | 'belly' | 'chest' | `${LegPart}${Half}`;

/**
 * A leg by the angles of its joints, in degrees. `thigh` is measured from straight down, forward is positive (90 is
 * level); `knee` bends backwards from straight; `ankle` is 0 at a right angle, toes up is positive; `toe` is 0 in line
 * with the foot. The scales shorten a bone that points at the viewer.
 */
export type LegAngles = readonly [
	thigh: number,
	knee: number,
	ankle: number,
	toe?: number,
	thighScale?: number,
	shankScale?: number
];

/** A leg whose foot stands somewhere: hip and knee follow, so that the foot cannot slide. */
export interface LegContact {
	readonly to: Point;
	/** What touches the place: the underside of the heel (unless told otherwise), of the ball, or the ankle joint. */
	readonly on?: 'heel' | 'ball' | 'ankle';
	/** Turn of the foot in degrees; toes up is positive. */
	readonly pitch?: number;
	readonly toe?: number;
	/** Shortens thigh and shank that point toward the viewer. */
	readonly short?: number;
}

export type Leg = LegAngles | LegContact;

/**
 * An arm by the angles of its joints, in degrees, measured like a leg's; `elbow` bends forwards. A `grip` of 0 or more
 * curls the fingers and shows the thumb; below 0 the hand lies flat, palm down, without a thumb.
 */
export type ArmAngles = readonly [upper: number, elbow: number, wrist: number, grip: number];

/** Where a hand goes: a fixed place or one on the body, and how far beside it. */
export interface Target {
	readonly to: Point | Anchor;
	readonly off?: Point;
}

/** An arm whose palm lies somewhere: shoulder and elbow follow. */
export interface ArmContact extends Target {
	/** Direction of the hand from straight down, in degrees; without it the hand continues the forearm. */
	readonly hand?: number;
	readonly grip?: number;
	/** Shortens an arm that points toward the viewer. */
	readonly short?: number;
	/** On the way to another target: that target and how far, 0 to 1. */
	readonly toward?: Target & { readonly t: number };
}

export type Arm = ArmAngles | ArmContact;

/** An arrow that shows where a part of the body goes. */
export type Cue =
	/** Around a place: its radius in cm, and the angles (anticlockwise from the right) where it begins and ends. */
	| {
			readonly arc: Anchor | Point;
			readonly radius: number;
			readonly from: number;
			readonly to: number;
	  }
	/** Straight, beside a place: both ends as steps away from it, cm. */
	| { readonly line: Anchor | Point; readonly from: Point; readonly to: Point };

/** How the whole body is held at one moment. Angles in degrees, places in cm. */
export interface BodyPose {
	/** The hip joint. */
	readonly at: Point;
	/** Forward lean of the pelvis from upright; -90 lies on the back. */
	readonly lean?: number;
	/** How much more the upper trunk bends forward than the pelvis. */
	readonly curl?: number;
	/** Bend of the neck against the trunk, and of the head against the neck. */
	readonly neck?: number;
	readonly look?: number;
	/** How full the chest and belly are; 0 empty, 1 an easy breath. */
	readonly breath?: number;
	/** How far shoulders are lifted, cm. */
	readonly shrug?: number;
	/** Where the trousers end on the shank, 0 knee to 1 ankle. */
	readonly cuff?: number;
	readonly legN: Leg;
	readonly legF: Leg;
	readonly armN: Arm;
	readonly armF: Arm;
	readonly cues?: readonly Cue[];
	/** Tilt of what the near hand holds, in degrees. */
	readonly tilt?: number;
	/** How far something laid on the body covers it, 0 to 1; one number for each thing. */
	readonly cover?: readonly number[];
}

export const isAngles = (limb: Leg | Arm): limb is LegAngles | ArmAngles => Array.isArray(limb);
