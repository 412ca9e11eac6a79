import { blendBody } from './blend.ts';
import { bodyShapes, type Cued } from './body.ts';
import { blendNumbers } from './blend-numbers.ts';
import { feetTopShapes } from './feet-top.ts';
import { footOuterShapes, type FootOuterPose } from './foot-outer.ts';
import { footSideShapes } from './foot-side.ts';
import type { Hair } from './head.ts';
import type { Moment } from './moment.ts';
import { movements } from './movement.ts';
import type { BodyPicture, FootOuterPicture, Picture, Roles } from './picture.ts';
import { clamp } from './point.ts';
import type { BodyPose } from './pose.ts';
import type { Shape } from './shape.ts';
import { soleShapes } from './sole.ts';

/** How the person looks. Colours are a matter of style sheets; only the outline of the hair is not. */
export interface Look {
	readonly hair: Hair;
}

/** One picture at one moment, back to front. */
export interface Frame {
	readonly shapes: readonly Shape[];
}

/** How strongly a quiet breath moves the chest while a pose is held. */
const CALM = 1.4;

/** What to paint. Number, order and classes of the shapes are the same at every moment of a picture. */
export function frameOf(picture: Picture, moment: Moment, look: Look): Frame {
	switch (picture.rig) {
		case 'body': {
			const { pose, cued } = bodyAt(picture, moment);
			return { shapes: bodyShapes(picture, pose, moment.breath * CALM, look.hair, cued) };
		}
		case 'foot-side':
			return { shapes: footSideShapes(blended(picture, moment), picture) };
		case 'foot-outer':
			return { shapes: footOuterShapes(outerAt(picture, moment)) };
		case 'feet-top':
			return { shapes: feetTopShapes(blended(picture, moment), picture) };
		case 'sole':
			return { shapes: soleShapes(blended(picture, moment)) };
	}
}

/** The pose of a body picture at a moment, with the arrows that belong to it. */
export function bodyAt(picture: BodyPicture, moment: Moment): { pose: BodyPose; cued: Cued } {
	const { from, to, t, u } = moment;
	if (picture.motion && u !== undefined)
		return { pose: movements[picture.motion.by].at(u), cued: { cues: [], opacity: 0 } };
	const a = poseOf(picture, from);
	const b = poseOf(picture, to);
	// arrows belong to a pose at rest; on the way they would only chase the limb
	const nearer = t < 0.5 ? a : b;
	const opacity = clamp(Math.abs(t - 0.5) * 6 - 2, 0, 1);
	return { pose: blendBody(a, b, t), cued: { cues: nearer.cues ?? [], opacity } };
}

function outerAt(picture: FootOuterPicture, moment: Moment): FootOuterPose {
	const { motion } = picture;
	if (motion && moment.u !== undefined) return movements[motion.by].at(moment.u);
	return blended(picture, moment);
}

function blended<Pose extends object>(picture: Posed<Pose>, { from, to, t }: Moment): Pose {
	return blendNumbers(poseOf(picture, from), poseOf(picture, to), t);
}

interface Posed<Pose> {
	readonly poses: Readonly<Record<string, Pose>>;
	readonly roles: Roles;
}

/** A name the picture does not know shows its start, not an empty page. */
function poseOf<Pose>({ poses, roles }: Posed<Pose>, name: string): Pose {
	const pose = poses[name] ?? poses[roles.start];
	if (pose === undefined) throw new Error(`The picture has no pose "${roles.start}".`);
	return pose;
}
