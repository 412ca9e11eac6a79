import { armShapes } from './arm.ts';
import { cueShape } from './cue.ts';
import { headShapes, type Hair } from './head.ts';
import { legShapes } from './leg.ts';
import type { Muscle } from './muscle.ts';
import { straight } from './outline.ts';
import type { BodyPicture } from './picture.ts';
import type { BodyPose, Cue, Half } from './pose.ts';
import { propLayers } from './prop.ts';
import { shape, type Shape } from './shape.ts';
import { solve } from './solve.ts';
import { hipsShape, torsoShape } from './trunk.ts';

/** From the far arm to the near arm. */
const ORDER = ['armF', 'legF', 'hips', 'legN', 'head', 'torso', 'armN'] as const;
type Layer = (typeof ORDER)[number];

/** What is seen of the cues: those of one key pose, and how clearly. */
export interface Cued {
	readonly cues: readonly Cue[];
	readonly opacity: number;
}

/** The person and the things around, back to front. */
export function bodyShapes(
	picture: BodyPicture,
	pose: BodyPose,
	breath: number,
	hair: Hair,
	{ cues, opacity }: Cued
): Shape[] {
	const joints = solve(pose);
	const full = (pose.breath ?? 0) + breath;
	const layers = picture.props.map((prop) =>
		propLayers(prop, { joints, pose, view: picture.view, breath })
	);
	const leg = (half: Half) =>
		legShapes(joints[`leg${half}`], {
			half,
			wear: picture.wear ?? 'barefoot',
			cuff: pose.cuff,
			muscles: picture.hot
				.filter((hot) => hot.endsWith(half))
				.map((hot) => hot.slice(0, -1) as Muscle)
		});
	const paint: Readonly<Record<Layer, () => readonly Shape[]>> = {
		armF: () => armShapes(joints.armF, 'F'),
		legF: () => leg('F'),
		hips: () => [hipsShape(joints)],
		legN: () => [...leg('N'), ...layers.flatMap(({ onLeg = [] }) => onLeg)],
		head: () => headShapes(joints, hair),
		torso: () => [torsoShape(joints, full)],
		armN: () => armShapes(joints.armN, 'N')
	};
	return [
		floor(picture),
		...layers.flatMap(({ back = [] }) => back),
		...ORDER.flatMap((layer) => paint[layer]()),
		...layers.flatMap(({ front = [] }) => front),
		...Array.from({ length: cueCount(picture) }, (_, i) => cueShape(cues[i], joints, opacity))
	];
}

/** The floor goes on beyond the view: a wider screen shows more of it. */
function floor({ view: [left, , right], above }: BodyPicture): Shape {
	if (above) return shape('floor', '');
	const [from, to] = [left - 300, right + 300];
	return shape(
		'floor',
		straight([
			[from, 0],
			[to, 0],
			[to, -300],
			[from, -300]
		])
	);
}

const cueCount = (picture: BodyPicture): number =>
	Math.max(0, ...Object.values(picture.poses).map(({ cues = [] }) => cues.length));
