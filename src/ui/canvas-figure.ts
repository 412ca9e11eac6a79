import type { Shape } from '#figure/shape.ts';
import { isMirrored, type Picture, type Shown } from '#figure/picture.ts';

/** How one shape is painted: what the style sheets make of its class at this moment. */
export interface Ink {
	readonly fill?: Paint;
	readonly stroke?: Paint & {
		readonly width: number;
		readonly cap: CanvasLineCap;
		readonly join: CanvasLineJoin;
		/** Under the fill: only its outer half is seen. */
		readonly under: boolean;
	};
	readonly opacity: number;
}
interface Paint {
	readonly colour: string;
	readonly opacity: number;
}

/** Reads the ink of every shape from a figure that is on the page, in the order of its shapes. */
export function inksOf(figure: SVGSVGElement): readonly Ink[] {
	return [...figure.querySelectorAll(':scope > g > path')].map((path) => {
		const style = getComputedStyle(path);
		const paint = (colour: string, opacity: string) => ({ colour, opacity: Number(opacity) });
		return {
			...(style.fill !== 'none' && { fill: paint(style.fill, style.fillOpacity) }),
			...(style.stroke !== 'none' && {
				stroke: {
					...paint(style.stroke, style.strokeOpacity),
					width: parseFloat(style.strokeWidth),
					cap: style.strokeLinecap as CanvasLineCap,
					join: style.strokeLinejoin as CanvasLineJoin,
					under: style.paintOrder.startsWith('stroke')
				}
			}),
			opacity: Number(style.opacity)
		};
	});
}

/** Paints shapes over the whole canvas as an SVG of the picture's view would show them in a box of the same size. */
export function paintFigure(
	context: OffscreenCanvasRenderingContext2D,
	picture: Picture,
	shapes: readonly Shape[],
	inks: readonly Ink[],
	side: Shown
): void {
	const { width, height } = context.canvas;
	const [left, bottom, right, top] = picture.view;
	const scale = Math.min(width / (right - left), height / (top - bottom));
	const mirror = isMirrored(picture, side) ? -1 : 1;
	context.resetTransform();
	context.clearRect(0, 0, width, height);
	context.translate(width / 2, height / 2);
	context.scale(scale * mirror, scale);
	context.translate(-(left + right) / 2, (top + bottom) / 2);
	shapes.forEach((shape, i) => {
		const ink = inks[i];
		if (ink && shape.d) paintShape(context, shape, ink);
	});
}

function paintShape(
	context: OffscreenCanvasRenderingContext2D,
	{ d, clip, opacity }: Shape,
	{ fill, stroke, opacity: usual }: Ink
): void {
	const path = new Path2D(d);
	const clear = opacity ?? usual;
	const strokeIt = () => {
		if (!stroke) return;
		context.globalAlpha = clear * stroke.opacity;
		context.strokeStyle = stroke.colour;
		context.lineWidth = stroke.width;
		context.lineCap = stroke.cap;
		context.lineJoin = stroke.join;
		context.stroke(path);
	};
	context.save();
	if (clip !== undefined) context.clip(new Path2D(clip));
	if (stroke?.under) strokeIt();
	if (fill) {
		context.globalAlpha = clear * fill.opacity;
		context.fillStyle = fill.colour;
		context.fill(path);
	}
	if (!stroke?.under) strokeIt();
	context.restore();
}
