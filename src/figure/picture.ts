import type { FeetTopPose } from './feet-top.ts';
import type { FootOuterPose } from './foot-outer.ts';
import type { FootSidePose } from './foot-side.ts';
import type { Wear } from './leg.ts';
import type { MovementName } from './movement.ts';
import type { Hot } from './muscle.ts';
import type { BodyPose } from './pose.ts';
import type { Prop } from './prop.ts';
import type { SolePose } from './sole.ts';

/** The part of the drawing that is shown, in cm, y upward. */
export type Box = readonly [left: number, bottom: number, right: number, top: number];

/** Which leg works in the picture as it is drawn; the other side is its mirror image. */
export type Shown = 'left' | 'right' | 'both';

/** Part of a loop: go to a pose in `move` ms, and stay there for `stay` ms. */
export interface Beat<Name extends string = string> {
	readonly pose: Name;
	readonly move: number;
	readonly stay?: number;
}

/** Which pose belongs to which part of the work. An exercise needs only those of its own kind of dose. */
export interface Roles<Name extends string = string> {
	/** Before the work, and at each new side's turn. */
	readonly start: Name;
	/** Says most about the exercise where only one picture is shown; unless named, the hold or the first phase. */
	readonly still?: Name;
	/** From where the work begins and to where it comes back, if that is not the start: one foot a step back. */
	readonly set?: Name;
	/** Kept still through a hold. */
	readonly hold?: Name;
	/** Reached in each phase of a rep or a breath. */
	readonly phases?: readonly Name[];
	/** Whether the way takes the whole phase; otherwise the pose is reached early and kept. */
	readonly throughout?: boolean;
	/** Gone round and round in timed care. */
	readonly loop?: readonly Beat<Name>[];
	/** Milliseconds of the way into a hold and back; 1600 unless the exercise is a very slow one. */
	readonly easing?: number;
}

/** A movement for every moment instead of key poses; one round of it takes `round` ms. */
export interface Motion<By extends MovementName = MovementName> {
	readonly by: By;
	readonly round: number;
}

interface Shared<Pose, Name extends string> {
	readonly view: Box;
	readonly shows: Shown;
	readonly poses: Readonly<Record<Name, Pose>>;
	readonly roles: Roles<NoInfer<Name>>;
	readonly motion?: Motion | undefined;
}

interface BodyDraft<Name extends string> extends Shared<BodyPose, Name> {
	readonly props: readonly Prop[];
	readonly hot: readonly Hot[];
	readonly wear?: Wear;
	/** Seen from above, lying on a bed: there is no floor. */
	readonly above?: boolean;
	readonly motion?: Motion<'walking'>;
}
interface FootSideDraft<Name extends string> extends Shared<FootSidePose, Name> {
	/** The arrow of the picture, if it has one. */
	readonly cue?: 'toes' | 'arch';
}
interface FootOuterDraft<Name extends string> extends Shared<FootOuterPose, Name> {
	readonly motion?: Motion<'toeByToe'>;
}
interface FeetTopDraft<Name extends string> extends Shared<FeetTopPose, Name> {
	/** What lies under the feet and is used on them. */
	readonly care?: 'towel';
}
type SoleDraft<Name extends string> = Shared<SolePose, Name>;

/** The whole person, from the side. */
export type BodyPicture<Name extends string = string> = BodyDraft<Name> & { readonly rig: 'body' };
/** One foot from its inner side. */
export type FootSidePicture<Name extends string = string> = FootSideDraft<Name> & {
	readonly rig: 'foot-side';
};
/** One foot from its outer side, with a hand on a toe. */
export type FootOuterPicture<Name extends string = string> = FootOuterDraft<Name> & {
	readonly rig: 'foot-outer';
};
/** Both feet from above, toes up. */
export type FeetTopPicture<Name extends string = string> = FeetTopDraft<Name> & {
	readonly rig: 'feet-top';
};
/** The sole of one foot, toes up. */
export type SolePicture<Name extends string = string> = SoleDraft<Name> & { readonly rig: 'sole' };

/** All that is needed to draw an exercise, at any moment of it: plain data, which a worker can be sent. */
export type Picture<Name extends string = string> =
	| BodyPicture<Name>
	| FootSidePicture<Name>
	| FootOuterPicture<Name>
	| FeetTopPicture<Name>
	| SolePicture<Name>;

export const bodyPicture = <const Name extends string>(
	draft: BodyDraft<Name>
): BodyPicture<Name> => ({ rig: 'body', ...draft });

export const footSidePicture = <const Name extends string>(
	draft: FootSideDraft<Name>
): FootSidePicture<Name> => ({ rig: 'foot-side', ...draft });

export const footOuterPicture = <const Name extends string>(
	draft: FootOuterDraft<Name>
): FootOuterPicture<Name> => ({ rig: 'foot-outer', ...draft });

export const feetTopPicture = <const Name extends string>(
	draft: FeetTopDraft<Name>
): FeetTopPicture<Name> => ({ rig: 'feet-top', ...draft });

export const solePicture = <const Name extends string>(
	draft: SoleDraft<Name>
): SolePicture<Name> => ({ rig: 'sole', ...draft });

/** Whether the picture must be mirrored to show this side at work. */
export const isMirrored = (picture: Picture, side: Shown): boolean =>
	side !== 'both' && picture.shows !== 'both' && picture.shows !== side;

/** The `transform` that turns a picture into its mirror image within its own view. */
export const mirroring = ({ view: [left, , right] }: Picture): string =>
	`translate(${left + right} 0) scale(-1 1)`;

/** The key pose for a picture that stands alone. */
export const stillOf = ({ roles }: Picture): string =>
	roles.still ?? roles.hold ?? roles.phases?.[0] ?? roles.start;

/** The names of a picture's key poses, in the order of the exercise. */
export const poseNames = <Name extends string>(picture: Picture<Name>): readonly Name[] =>
	Object.keys(picture.poses) as Name[];
