import { handOutline } from './arm.ts';
import { at, box, ribbon, smooth, straight } from './outline.ts';
import { along, down, lerp, mix, rotate, type Point } from './point.ts';
import type { Half } from './pose.ts';
import type { Layers, Scene } from './prop.ts';
import { shape, type Shape } from './shape.ts';

/** What the figure uses. Places in cm. */
export type Thing =
	/** A basin of warm water with its steam. */
	| { readonly kind: 'basin'; readonly from: number; readonly to: number }
	/** A towel around the ball of a foot, held in the near hand. */
	| { readonly kind: 'strap'; readonly foot: Half }
	/** A cup in the near hand. */
	| { readonly kind: 'cup' }
	/** A towel laid on the near shank; how much of it is seen is the pose's `cover` of this index. */
	| { readonly kind: 'cloth'; readonly cover: number; readonly warm?: boolean }
	/** A small towel in the near hand; how clearly it is seen is the pose's `cover` of this index. */
	| { readonly kind: 'rag'; readonly cover: number }
	/** A thermometer in the near hand, held into water; its tilt is the pose's. */
	| { readonly kind: 'gauge'; readonly cover: number };

export function thingShapes(thing: Thing, scene: Scene): Layers {
	switch (thing.kind) {
		case 'basin':
			return basin(thing.from, thing.to, scene.breath);
		case 'strap':
			return { front: strap(scene, thing.foot) };
		case 'cup':
			return { front: cup(scene) };
		case 'cloth':
			return { onLeg: cloth(scene, thing.cover, thing.warm === true) };
		case 'rag':
			return { front: rag(scene, thing.cover) };
		case 'gauge':
			return { front: gauge(scene, thing.cover) };
	}
}

function basin(from: number, to: number, breath: number): Layers {
	const steam = [0.3, 0.55, 0.8].map((share, i) => {
		const sway = 3 + breath * (i % 2 === 0 ? 1 : -1);
		const start: Point = [lerp(from, to, share), 24 + (i % 2) * 4 + breath];
		return `M${at(start)}c${-sway} -4 ${sway} -7 0 -11s${sway} -7 0 -11`;
	});
	const tub: Point[] = [
		[from, 16],
		[to, 16],
		[to - 5, 1.5],
		[to - 7, 0],
		[from + 7, 0],
		[from + 5, 1.5]
	];
	return {
		back: [
			shape(
				'water',
				straight([
					[from + 1, 14],
					[to - 1, 14],
					[to - 3, 10],
					[from + 3, 10]
				])
			)
		],
		front: [
			shape('basin', straight(tub)),
			shape('basin2', box([from - 2, 14.5], to - from + 4, 3.4, 1.7)),
			shape('steam', steam.join(''))
		]
	};
}

function strap({ joints }: Scene, half: Half): Shape[] {
	const { palm } = joints.armN;
	const { ball, pitch } = joints[`leg${half}`];
	const sole = rotate([0, -3.4], pitch);
	const under = along(ball, sole);
	const over = along(ball, sole, -0.9);
	return [
		shape('strap', straight([palm, over], false) + straight([palm, along(palm, [-4, -13])], false)),
		shape('strap2', straight([over, under], false))
	];
}

function cup({ joints, pose }: Scene): Shape[] {
	const { palm } = joints.armN;
	const place = (x: number, y: number) =>
		along(along(palm, [1.5, 1]), rotate([x, y], pose.tilt ?? 0));
	const mug: Point[] = [
		[-5.2, 7.8],
		[6.5, 7.8],
		[5.2, -4.6],
		[3.4, -6.5],
		[-2.1, -6.5],
		[-3.9, -4.6]
	];
	return [
		shape('cup', straight(mug.map(([x, y]) => place(x, y)))),
		shape(
			'cupline',
			`M${at(place(6.5, 4.6))}C${at(place(11.7, 4.6))} ${at(place(11.2, -2.6))} ${at(place(5.7, -2.7))}`
		),
		shape('skin', handOutline(joints.armN))
	];
}

/** Around the shank: a dry towel, and a smaller warm one over it. */
function cloth({ joints, pose, breath }: Scene, index: number, warm: boolean): Shape[] {
	const { knee, ankle } = joints.legN;
	const cover = pose.cover?.[index] ?? 0;
	const name = warm ? 'cloth' : 'cloth2';
	const [from, to, thick] = warm ? [0.24, 0.66, 3] : [0.14, 0.76, 1.5];
	// it comes from above and lies down
	const lift: Point = [0, (1 - cover) * 26];
	const nodes = [0, 0.35, 0.7, 1].map((k) => {
		const t = lerp(from, to, k);
		const width = lerp(6, 4.4, t) + thick;
		return [...along(mix(knee, ankle, t), lift), width, lerp(7.6, 4.4, t) + thick] as const;
	});
	const band = shape(name, cover < 0.02 ? '' : ribbon(nodes, { start: 0.12, end: 0.12 }));
	if (!warm) return [{ ...band, opacity: Math.min(1, cover * 2) }];
	const steam = [0.32, 0.45, 0.58].map((t, i) => {
		const sway = 2.4 + breath * (i % 2 === 0 ? 1 : -1);
		const start = along(mix(knee, ankle, t), [0, 14 + (i % 2) * 3 + breath]);
		return `M${at(start)}c${-sway} -3 ${sway} -6 0 -9s${sway} -6 0 -9`;
	});
	return [
		{ ...band, opacity: Math.min(1, cover * 2) },
		{ ...shape('steam', steam.join('')), opacity: Math.max(0, cover * 4 - 3) * 0.8 }
	];
}

/** A small towel under the flat near hand. */
function rag({ joints, pose }: Scene, index: number): Shape[] {
	const { palm, hand } = joints.armN;
	const cover = pose.cover?.[index] ?? 0;
	const place = (x: number, y: number) => along(palm, rotate([x, y], hand));
	const folds: Point[] = [
		[-5, 4],
		[5, 5],
		[6.5, -4],
		[3, -11],
		[-1, -9],
		[-5, -12],
		[-6.5, -3]
	];
	return [
		{ ...shape('cloth', smooth(folds.map(([x, y]) => place(x, y)))), opacity: cover },
		shape('skin', handOutline(joints.armN))
	];
}

function gauge({ joints, pose }: Scene, index: number): Shape[] {
	const { palm } = joints.armN;
	const ahead = down(pose.tilt ?? 0);
	const opacity = pose.cover?.[index] ?? 0;
	const rod = (from: number, to: number) =>
		straight([along(palm, ahead, from), along(palm, ahead, to)], false);
	return [
		{ ...shape('gauge', rod(-5, 14)), opacity },
		{ ...shape('gauge2', rod(3, 13)), opacity },
		shape('skin', handOutline(joints.armN))
	];
}
