import { smooth } from './outline.ts';
import { cosine, lerp, type Point } from './point.ts';
import { shape, type Shape } from './shape.ts';

/** Where the towel lies flat and where it ends, cm; the foot stands on its left part. */
const LEFT = -3;
const RIGHT = 34;
const GROUND = -7.3;

/** A towel under a foot; what is `gathered` (0 to 1) of it lies in folds under the arch and the toes. */
export function towelShapes(gathered: number): Shape[] {
	const end = lerp(RIGHT, RIGHT - 10, gathered);
	const top = Array.from({ length: 57 }, (_, i): Point => {
		const x = lerp(LEFT, end, i / 56);
		return [x, GROUND + THICK + gathered * folds(x)];
	});
	const creases = [3.4, 6, 8.6].map((x) =>
		smooth(
			[
				[x - 0.2, GROUND + 0.2 + gathered * 1.1],
				[x + 0.3, GROUND - 0.1],
				[x + 0.2, GROUND - 0.4]
			],
			{
				closed: false
			}
		)
	);
	return [
		shape(
			'cloth',
			smooth([...top, [end + 0.6, GROUND - 0.3], [end, GROUND - 0.9], [LEFT, GROUND - 0.9]])
		),
		{ ...shape('crease', creases.join('')), opacity: gathered }
	];
}

const THICK = 0.55;

/** Height of the folds over the flat towel: three under the arch and a softer one in front of the toes. */
function folds(x: number): number {
	const arch = x > 1.6 && x < 10.4 ? (1 - cosine(((x - 1.6) / 8.8) * 1080)) * 0.6 : 0;
	const front = x > 19 ? Math.exp(-((x - 21.4) ** 2) / 3) * 1.7 : 0;
	return arch + front;
}
