import { circle, ribbon, smooth, type RibbonNode } from './outline.ts';
import type { Box } from './picture.ts';
import { cosine, sine, type Point } from './point.ts';
import { shape, type Shape } from './shape.ts';

/** Both legs, from behind or from the front, with the feet hanging down so that soles and toes can be pointed at. */
export type MapView = 'back' | 'front';
export type MapSide = 'left' | 'right';

/** Places that can be pointed at; their names are those of the diary. */
export const MAP_SITES = {
	back: ['backThigh', 'calf', 'sole'],
	front: ['frontThigh', 'kneeArea', 'shin', 'topOfFoot', 'toes']
} as const satisfies Readonly<Record<MapView, readonly string[]>>;
export type MapSite = (typeof MAP_SITES)[MapView][number];

/** One place on one leg: an area, and the lines that are drawn on it when it is chosen. */
export interface MapRegion {
	readonly site: MapSite;
	readonly side: MapSide;
	readonly d: string;
	readonly fibres: string;
}

export interface BodyMap {
	readonly view: Box;
	/** The legs, back to front. */
	readonly shapes: readonly Shape[];
	/** From top to bottom, the leg on the left of the picture before the other. */
	readonly regions: readonly MapRegion[];
}

/** Which leg is on the left of the picture: seen from behind, the left one. */
const FIRST: Readonly<Record<MapView, MapSide>> = { back: 'left', front: 'right' };
const OTHER: Readonly<Record<MapSide, MapSide>> = { left: 'right', right: 'left' };

export function bodyMap(view: MapView): BodyMap {
	const halves = [-1, 1] as const;
	return {
		view: [-40, -26, 40, 100],
		shapes: [
			...halves.flatMap((half) => [shape('skin', foot(half)), shape('skin', leg(half))]),
			...halves.flatMap((half) => (view === 'back' ? soleShapes(half) : toeNails(half))),
			shape('shorts', smooth(SHORTS, { tension: 7 }))
		],
		regions: MAP_SITES[view].flatMap((site) =>
			halves.map((half) => ({
				site,
				side: half < 0 ? FIRST[view] : OTHER[FIRST[view]],
				d: area(site, half),
				fibres: fibres(site, half)
			}))
		)
	};
}

/** Down the middle of the leg on the right: place, width inward, width outward; cm. */
// prettier-ignore
const LEG: readonly (readonly [x: number, y: number, inner: number, outer: number])[] = [
	[14, 92, 13, 12], [15.4, 78, 12.4, 12.4], [17, 63, 10.6, 11], [17.8, 51, 8.4, 8.8], [18.2, 44.5, 7.8, 8.6],
	[18.8, 35, 9.6, 9.4], [18.8, 26, 8, 7.8], [18.4, 15, 5, 5], [18.2, 8, 4.2, 4.3], [18.2, 3, 3.9, 3.9]
];

function leg(half: 1 | -1): string {
	return ribbon(
		LEG.map(([x, y, inner, outer]): RibbonNode =>
			half > 0 ? [x, y, outer, inner] : [-x, y, inner, outer]
		),
		{ end: 0.5 }
	);
}

/** The middle of the ankle, from which a foot hangs; its length is drawn a little short. */
const FOOT_TOP = 4;
const FOOT_X = 18.2;
const hung = (half: 1 | -1, [x, y]: Point): Point => [half * (FOOT_X + x), FOOT_TOP - y * 1.02];

// prettier-ignore
const FOOT: readonly Point[] = [
	[0, -3], [-3.4, -1.6], [-4, 1.6], [-3.7, 6], [-3.7, 10], [-4.8, 14], [-5.9, 17.4], [-5.6, 20.6], [-4.6, 22.6],
	[-3.2, 23.2], [-1.8, 22.4], [-0.9, 22.6], [0.2, 22.6], [1.2, 21.8], [2.4, 21.6], [3.2, 20.4], [4.4, 19.8],
	[5, 18.4], [6, 17.6], [6.4, 15.6], [6.2, 12], [5, 7.6], [4.2, 3.4], [3.8, -0.6]
];

/** Mirroring left and right and turning upside down each turn the winding round. */
function foot(half: 1 | -1): string {
	const points = FOOT.map((p) => hung(half, p));
	return smooth(half > 0 ? points : points.reverse());
}

// prettier-ignore
const PADS: readonly (readonly Point[])[] = [
	[[0, -1.6], [-2.6, -0.4], [-2.8, 2.4], [0, 3.8], [2.8, 2.4], [2.6, -0.4]],
	[[-4.6, 13.6], [-5, 16.6], [-3, 18.4], [0.4, 18], [3.4, 16.8], [5, 14.6], [4.6, 12.6], [2, 13], [-1.6, 13.8], [-3.2, 13]]
];
/** The end of each toe: middle and half its width. */
const TIPS: readonly (readonly [x: number, y: number, radius: number])[] = [
	[-3.6, 21.1, 1.6],
	[-0.6, 21.2, 1.05],
	[1.7, 20.3, 0.95],
	[3.6, 18.7, 0.9],
	[5.1, 16.7, 0.85]
];

/** Pads of heel, ball and toes. */
function soleShapes(half: 1 | -1): Shape[] {
	const pads = PADS.map((pad) => {
		const points = pad.map((p) => hung(half, p));
		return smooth(half > 0 ? points : points.reverse());
	});
	const tips = TIPS.map(([x, y, radius]) => circle(hung(half, [x, y]), radius));
	return [shape('pad', [...pads, ...tips].join(''))];
}

function toeNails(half: 1 | -1): Shape[] {
	const nails = TIPS.map(([x, y, radius]) =>
		circle(hung(half, [x, y + radius * 0.35]), radius * 0.55)
	);
	return [shape('nail', nails.join(''))];
}

// prettier-ignore
const SHORTS: readonly Point[] = [
	[-27, 108], [-12, 110], [0, 110], [12, 110], [27, 108], [28.4, 96], [28.6, 82], [16, 80.5], [2.6, 81.5],
	[0, 87], [-2.6, 81.5], [-16, 80.5], [-28.6, 82], [-28.4, 96]
];

/** Middle, half width, half height and outward tilt of each place on the leg on the right; cm and degrees. */
const PLACES: Readonly<
	Record<MapSite, readonly [x: number, y: number, rx: number, ry: number, tilt: number]>
> = {
	backThigh: [16.4, 65, 8.6, 13, -4],
	calf: [18.8, 31.5, 7.6, 13, 2],
	sole: [18.9, -6.4, 4.1, 8.4, -3],
	frontThigh: [16.6, 66, 8.6, 12.4, -4],
	kneeArea: [18.2, 45.6, 6.4, 5.6, 0],
	shin: [18.6, 25.6, 5.4, 12, 1],
	topOfFoot: [18.7, -3.6, 3.6, 6.2, -4],
	toes: [18.9, -15.6, 5.6, 3.2, -17]
};

/** An egg for a muscle, an ellipse for anything else. */
function area(site: MapSite, half: 1 | -1): string {
	const taper = site === 'kneeArea' || site === 'toes' ? 0 : 0.14;
	const points = Array.from({ length: 16 }, (_, i) => {
		const angle = (i / 16) * 360;
		return placed(site, half, sine(angle) * (1 + taper * cosine(angle)), cosine(angle));
	});
	return smooth(half > 0 ? points : points.reverse());
}

function fibres(site: MapSite, half: 1 | -1): string {
	if (site === 'kneeArea' || site === 'toes') return '';
	return [-0.45, 0, 0.45]
		.map((across) =>
			smooth(
				[-0.72, -0.3, 0.1, 0.5, 0.76].map((v) =>
					placed(site, half, across * cosine(v * 72) * (1 + 0.14 * v), v)
				),
				{ closed: false }
			)
		)
		.join('');
}

/** A place inside a region; `across` and `along` from -1 to 1, outward and upward. */
function placed(site: MapSite, half: 1 | -1, across: number, along: number): Point {
	const [x, y, rx, ry, tilt] = PLACES[site];
	const [dx, dy] = [across * rx, along * ry];
	return [
		half * (x + dx * cosine(tilt) + dy * sine(tilt)),
		y + dy * cosine(tilt) - dx * sine(tilt)
	];
}
