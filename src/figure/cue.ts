import { straight } from './outline.ts';
import { along, angleOf, cosine, down, sine, type Point } from './point.ts';
import type { Cue } from './pose.ts';
import { shape, type Shape } from './shape.ts';
import { placeOf, type Joints } from './solve.ts';

/** An arrow as one line with a head of two strokes. */
export function cueShape(cue: Cue | undefined, joints: Joints, opacity: number): Shape {
	if (!cue || opacity <= 0) return { ...shape('cue', ''), opacity: 0 };
	const points = 'arc' in cue ? arc(cue, placeOf(joints, { to: cue.arc })) : line(cue, joints);
	const tip = points.at(-1) ?? [0, 0];
	// the head follows the chord of the last few centimetres, not the tangent: a round arrow looks straight there
	const before = points.at(-2) ?? tip;
	const back = angleOf(tip, before);
	const barb = (turn: number) => along(tip, down(back + turn), 5);
	return {
		...shape('cue', straight(points, false) + straight([barb(-34), tip, barb(34)], false)),
		opacity
	};
}

function arc({ radius, from, to }: Extract<Cue, { arc: unknown }>, middle: Point): Point[] {
	const steps = Math.max(2, Math.round(Math.abs(to - from) / 9));
	return Array.from({ length: steps + 1 }, (_, i) => {
		const angle = from + ((to - from) * i) / steps;
		return along(middle, [cosine(angle), sine(angle)], radius);
	});
}

function line(cue: Extract<Cue, { line: unknown }>, joints: Joints): Point[] {
	const middle = placeOf(joints, { to: cue.line });
	return [along(middle, cue.from), along(middle, cue.to)];
}
