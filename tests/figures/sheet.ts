import { frameOf, type Frame } from '#figure/frame.ts';
import { momentOfPose, type Moment } from '#figure/moment.ts';
import { poseNames, type Picture } from '#figure/picture.ts';

interface Drawing {
	/** Height of the picture in CSS pixels. */
	readonly height: number;
	readonly hair?: 'bun' | 'short';
	readonly mirrored?: boolean;
}

let clips = 0;

/** The paths of shapes, as they stand in an SVG. */
export function pathsOf({ shapes }: Pick<Frame, 'shapes'>): string {
	return shapes
		.map(({ cls, d, clip, opacity }) => {
			const id = `c${clips++}`;
			return (
				(clip ? `<clipPath id="${id}"><path d="${clip}"/></clipPath>` : '') +
				`<path class="${cls}" d="${d}"${clip ? ` clip-path="url(#${id})"` : ''}` +
				`${opacity === undefined ? '' : ` opacity="${opacity}"`}/>`
			);
		})
		.join('');
}

/** A picture at a moment as an SVG, for sheets that people look at. */
export function svgOf(picture: Picture, moment: Moment, drawing: Drawing): string {
	const { height, hair = 'bun', mirrored = false } = drawing;
	const [left, bottom, right, top] = picture.view;
	const width = (height * (right - left)) / (top - bottom);
	const turn = mirrored ? ` transform="translate(${left + right} 0) scale(-1 1)"` : '';
	return (
		`<svg class="fig${picture.rig === 'body' ? '' : ' near'}" width="${width}" height="${height}" ` +
		`viewBox="${left} ${-top} ${right - left} ${top - bottom}"><g${turn}>` +
		`${pathsOf(frameOf(picture, moment, { hair }))}</g></svg>`
	);
}

/** Every key pose of every picture in a row each, without a word, so that no font can change it. */
export function keyPoses(pictures: readonly Picture[], height: number): string {
	return pictures
		.map((picture) => {
			const poses = poseNames(picture).map((name) => momentOfPose(name));
			return `<div>${poses.map((moment) => svgOf(picture, moment, { height })).join('')}</div>`;
		})
		.join('');
}
