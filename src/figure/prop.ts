import { furnitureShapes, type Furniture } from './furniture.ts';
import type { Box } from './picture.ts';
import type { BodyPose } from './pose.ts';
import type { Shape } from './shape.ts';
import type { Joints } from './solve.ts';
import { thingShapes, type Thing } from './thing.ts';

/** What stands around the figure, lies on it or is in its hands. */
export type Prop = Furniture | Thing;

/** What a prop may follow. */
export interface Scene {
	readonly joints: Joints;
	readonly pose: BodyPose;
	readonly view: Box;
	/** How full the lungs are; steam rises with it too, so that a resting picture lives. */
	readonly breath: number;
}

/** The shapes of a prop, by where they are painted: behind the figure, on its near leg, or in front of all. */
export interface Layers {
	readonly back?: readonly Shape[];
	readonly onLeg?: readonly Shape[];
	readonly front?: readonly Shape[];
}

export const propLayers = (prop: Prop, scene: Scene): Layers =>
	isFurniture(prop) ? { back: furnitureShapes(prop) } : thingShapes(prop, scene);

const THINGS: ReadonlySet<Prop['kind']> = new Set([
	'basin',
	'strap',
	'cup',
	'cloth',
	'rag',
	'gauge'
]);

const isFurniture = (prop: Prop): prop is Furniture => !THINGS.has(prop.kind);
