import { frameOf, type Frame, type Look } from './frame.ts';
import { momentOfPose } from './moment.ts';
import type { Picture } from './picture.ts';

const solved = new WeakMap<Picture, Map<string, Frame>>();

/** A key pose as it is painted when nothing moves. Solved once for each picture: a session comes back to it many times. */
export function stillFrame(picture: Picture, pose: string, look: Look): Frame {
	const known = solved.get(picture) ?? new Map<string, Frame>();
	solved.set(picture, known);
	const name = `${pose} ${look.hair}`;
	const frame = known.get(name) ?? frameOf(picture, momentOfPose(pose), look);
	known.set(name, frame);
	return frame;
}
