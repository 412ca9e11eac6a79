import { frameOf, type Look } from '#figure/frame.ts';
import { momentOf, type FigureStep, type Pace } from '#figure/moment.ts';
import { isMirrored, type Picture } from '#figure/picture.ts';
import { paintFigure, type Ink } from './canvas-figure.ts';

/** What the page tells: what is new, and only that. */
export interface FigureNews {
	/** Where to paint; comes first. */
	readonly canvas?: OffscreenCanvas;
	/** In device pixels. */
	readonly size?: readonly [width: number, height: number];
	readonly scene?: {
		readonly picture: Picture;
		readonly look: Look;
		readonly inks: readonly Ink[];
	};
	/** Where the session is now. */
	readonly step?: FigureStep;
	/** Whether time goes on from there, and somebody sees it. */
	readonly running?: boolean;
}

/**
 * Milliseconds from one picture to the next, by what moves. A movement is smooth at 30 a second; the chest of a quiet
 * breath goes less than a pixel in four seconds; a still is one picture.
 */
const PAUSE: Readonly<Record<Pace, number>> = { moving: 33, breathing: 480, still: Infinity };
/** A picture gives way to its mirror image in so many ms. */
const FADE = 150;

let known: Omit<FigureNews, 'canvas'> = {};
let context: OffscreenCanvasRenderingContext2D | null = null;
/** When `known.step` was true, by this worker's clock. */
let asked = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
/** Whether the page knows that there is a picture. */
let told = false;
let flip: boolean | undefined;
/** What was painted before the picture turned round, and when it turned. */
let old: { readonly image: OffscreenCanvas; readonly since: number } | undefined;

onmessage = ({ data: { canvas, ...news } }: MessageEvent<FigureNews>) => {
	known = { ...known, ...news };
	context ??= canvas?.getContext('2d') ?? null;
	if (news.step) asked = performance.now();
	if (news.scene) flip = undefined;
	if (context && news.size) [context.canvas.width, context.canvas.height] = news.size;
	clearTimeout(timer);
	// what changes together comes in several messages, and is painted once
	timer = setTimeout(paint);
};

function paint(): void {
	const { size, scene, step, running } = known;
	if (!context || !size || !scene || !step) return;
	const { picture, look, inks } = scene;
	const now = performance.now();
	// the page says when a step is over; until then the figure stays at its end
	const elapsed = Math.min(step.elapsed + (running ? now - asked : 0), step.length);
	const moment = momentOf(picture, { ...step, elapsed });
	const turned = isMirrored(picture, step.side);
	if (running && flip !== undefined && turned !== flip)
		old = { image: copyOf(context.canvas), since: now };
	flip = turned;
	paintFigure(context, picture, frameOf(picture, moment, look).shapes, inks, step.side);
	const fading = old && running ? 1 - (now - old.since) / FADE : 0;
	if (old && fading > 0) {
		context.resetTransform();
		context.globalAlpha = fading;
		context.drawImage(old.image, 0, 0);
		context.globalAlpha = 1;
	} else old = undefined;
	if (!told) postMessage('painted');
	told = true;
	if (!running) return;
	const next = Math.min(old ? PAUSE.moving : PAUSE[moment.pace], moment.lasts);
	if (Number.isFinite(next) && elapsed < step.length) timer = setTimeout(paint, Math.max(next, 4));
}

function copyOf(canvas: OffscreenCanvas): OffscreenCanvas {
	const copy = new OffscreenCanvas(canvas.width, canvas.height);
	copy.getContext('2d')?.drawImage(canvas, 0, 0);
	return copy;
}
