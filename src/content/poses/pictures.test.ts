import { describe, expect, test } from 'vitest';
import { bodyAt, frameOf, type Look } from '#figure/frame.ts';
import { momentOf, momentOfPose, type FigureStep, type Moment } from '#figure/moment.ts';
import { movements } from '#figure/movement.ts';
import { isMirrored, poseNames, type BodyPicture, type Picture } from '#figure/picture.ts';
import { angleOf, distance, minus, rotate, wrap } from '#figure/point.ts';
import { HALVES, isAngles, type BodyPose } from '#figure/pose.ts';
import { CONTACT, placeOf, solve, type Joints } from '#figure/solve.ts';
import { allPictures } from './all-pictures.ts';

const pictures = Object.entries(await allPictures());
const bodies = pictures.filter((entry): entry is [string, BodyPicture] => entry[1].rig === 'body');
const LOOK: Look = { hair: 'bun' };

/** Every key pose of every person: its place in the sheet, the pose, its joints. */
const keyPoses = bodies.flatMap(([name, picture]) =>
	Object.entries(picture.poses).map(
		([pose, body]) => [`${name} ${pose}`, body, solve(body)] as const
	)
);

/** Each way the person goes in a session, as steps whose first two seconds hold the movement. */
function waysOf(picture: Picture): readonly FigureStep[] {
	const { roles } = picture;
	const step = (kind: FigureStep['kind'], length: number, phases: readonly number[] = []) =>
		({ kind, side: picture.shows, elapsed: 0, length, phases }) as const;
	const ways: FigureStep[] = [step('ready', 5000)];
	if (roles.hold !== undefined) ways.push(step('hold', 10_000), step('relax', 10_000));
	if (roles.phases) {
		ways.push(step('reps', 12_000, [2000, 2000]), step('rest', 5000));
		ways.push(step('breath', 20_000, [4000, 6000]));
	}
	if (roles.loop || picture.motion) ways.push(step('timed', 30_000));
	return ways;
}

const momentsAt60Hz = (picture: Picture, way: FigureStep): readonly Moment[] =>
	Array.from({ length: Math.ceil((way.length * 60) / 1000) }, (_, i) =>
		momentOf(picture, { ...way, elapsed: (i * 1000) / 60 })
	);

const numbersIn = (value: unknown): readonly number[] =>
	typeof value === 'number'
		? [value]
		: typeof value === 'object' && value !== null
			? Object.values(value).flatMap(numbersIn)
			: [];

test('there is a picture for every exercise and every way of first aid', () => {
	expect(pictures.length).toBeGreaterThanOrEqual(25 + 13 + 1);
});

test.each(pictures.filter(([, { motion }]) => motion))(
	'%s goes by its own movement through poses it has',
	(_name, picture) => {
		const { by } = picture.motion!;
		for (let u = 0; u < 1; u += 0.01)
			expect(poseNames(picture)).toContain(movements[by].nearest(u));
	}
);

test.each(keyPoses)('%s is a pose a body can take', (_name, pose, joints) => {
	expect(numbersIn(joints).every(Number.isFinite)).toBe(true);
	for (const half of HALVES) {
		const leg = pose[`leg${half}`];
		if (!isAngles(leg)) expect(footMiss(leg, joints, half)).toBeLessThanOrEqual(0.5);
		const arm = pose[`arm${half}`];
		if (!isAngles(arm))
			expect(distance(joints[`arm${half}`].palm, placeOf(joints, arm))).toBeLessThanOrEqual(1.5);
	}
});

function footMiss(
	leg: Exclude<BodyPose['legN'], readonly unknown[]>,
	joints: Joints,
	half: 'N' | 'F'
): number {
	const { ankle } = joints[`leg${half}`];
	return distance(ankle, minus(leg.to, rotate(CONTACT[leg.on ?? 'heel'], leg.pitch ?? 0)));
}

/**
 * Degrees from straight. A knee may be 4 straighter than straight and bend 150; an elbow may be 6 straighter and bend
 * 150; an ankle goes 50 down and 35 up.
 */
const RANGES = { knee: [-4, 150], elbow: [-6, 150], ankle: [-50, 35] } as const;

function bends(joints: Joints) {
	return HALVES.flatMap((half) => {
		const { hip, knee, ankle, pitch } = joints[`leg${half}`];
		const { shoulder, elbow, wrist } = joints[`arm${half}`];
		return [
			['knee', half, wrap(angleOf(hip, knee) - angleOf(knee, ankle))],
			['elbow', half, wrap(angleOf(elbow, wrist) - angleOf(shoulder, elbow))],
			['ankle', half, wrap(pitch - angleOf(knee, ankle))]
		] as const;
	});
}

test.each(keyPoses)('%s bends no joint beyond its range', (_name, _pose, joints) => {
	for (const [joint, half, bend] of bends(joints)) {
		const [least, most] = RANGES[joint];
		expect(bend, `${joint} ${half}`).toBeGreaterThanOrEqual(least);
		expect(bend, `${joint} ${half}`).toBeLessThanOrEqual(most);
	}
});

const outside = (joint: keyof typeof RANGES, bend: number) =>
	bend < RANGES[joint][0] || bend > RANGES[joint][1];

describe.each(bodies)('%s moves', (_name, picture) => {
	const ways = waysOf(picture).map((way) => ({
		way,
		moments: momentsAt60Hz(picture, way).map((moment) => ({
			moment,
			joints: solve(bodyAt(picture, moment).pose)
		}))
	}));

	test('without a jump: no joint goes more than 4 cm in a sixtieth of a second', () => {
		const jumps = ways.flatMap(({ way, moments }) =>
			moments.slice(1).flatMap(({ moment, joints }, i) => {
				const { joint, by } = furthest(moments[i]?.joints ?? joints, joints);
				return by > 4 ? [`${way.kind} ${moment.from}-${moment.to}: ${joint} by ${by}`] : [];
			})
		);
		expect(jumps).toEqual([]);
	});

	test('and bends no knee or elbow beyond its range on the way', () => {
		const wrong = ways.flatMap(({ way, moments }) =>
			moments.flatMap(({ moment, joints }) =>
				bends(joints).flatMap(([joint, half, bend]) =>
					joint !== 'ankle' && outside(joint, bend)
						? [`${way.kind} ${moment.from}-${moment.to}: ${joint}${half} ${bend}`]
						: []
				)
			)
		);
		expect(wrong).toEqual([]);
	});
});

const TRACKED = ['knee', 'ankle', 'toes'] as const;
const TRACKED_ARM = ['elbow', 'wrist', 'palm'] as const;

function furthest(a: Joints, b: Joints) {
	const all = HALVES.flatMap((half) => [
		...TRACKED.map((joint) => ({
			joint: joint + half,
			by: distance(a[`leg${half}`][joint], b[`leg${half}`][joint])
		})),
		...TRACKED_ARM.map((joint) => ({
			joint: joint + half,
			by: distance(a[`arm${half}`][joint], b[`arm${half}`][joint])
		}))
	]);
	return all.reduce((most, one) => (one.by > most.by ? one : most));
}

/** Number, order and classes of the shapes, and which of them are cut: what a page builds once. */
const structure = (picture: Picture, moment: Moment, look = LOOK) =>
	frameOf(picture, moment, look).shapes.map(({ cls, clip, opacity }) =>
		[cls, clip === undefined ? '' : 'cut', opacity === undefined ? '' : 'clear'].join(' ')
	);

describe.each(pictures)('%s', (_name, picture) => {
	test('has the same shapes at every moment', () => {
		const first = structure(picture, momentOfPose(picture.roles.start));
		for (const pose of poseNames(picture))
			expect(structure(picture, momentOfPose(pose), { hair: 'short' })).toEqual(first);
		for (const way of waysOf(picture))
			for (const moment of momentsAt60Hz(picture, way).filter((_, i) => i % 7 === 0))
				expect(structure(picture, moment)).toEqual(first);
	});

	test('is drawn with finite numbers and outlines that wind one way', () => {
		const moments = [
			...poseNames(picture).map(momentOfPose),
			...waysOf(picture).flatMap((way) =>
				momentsAt60Hz(picture, way).filter((_, i) => i % 37 === 0)
			)
		];
		const wrong = moments.flatMap((moment) =>
			frameOf(picture, moment, LOOK).shapes.flatMap(({ cls, d, clip = '' }) =>
				/NaN|Infinity|undefined/.test(d + clip) || closedAreas(d).some((area) => area < -0.02)
					? [`${cls} in ${moment.from}-${moment.to}: ${d}`]
					: []
			)
		);
		expect(wrong).toEqual([]);
	});

	test('names only poses it has', () => {
		const { start, set, hold, still, phases = [], loop = [] } = picture.roles;
		const named = [start, set, hold, still, ...phases, ...loop.map(({ pose }) => pose)];
		expect(poseNames(picture)).toEqual(
			expect.arrayContaining(named.filter((n) => n !== undefined))
		);
	});

	test('shows the side that is spoken of', () => {
		const sides = ['left', 'right'] as const;
		if (picture.rig === 'body' && picture.shows !== 'both' && picture.hot.length > 0)
			// facing right, the half that is nearer to the viewer is the right one
			expect(picture.hot.every((hot) => hot.endsWith(picture.shows === 'right' ? 'N' : 'F'))).toBe(
				true
			);
		for (const side of sides)
			if (picture.shows !== 'both') expect(isMirrored(picture, side)).toBe(picture.shows !== side);
		expect(isMirrored(picture, 'both')).toBe(false);
	});
});

/** Signed areas (positive is clockwise, as seen) of the closed outlines in a path made of M, L, C and Z. */
function closedAreas(d: string): readonly number[] {
	return d
		.split(/(?=M)/)
		.filter((part) => part.endsWith('Z') && !/[a-zHVQ]/.test(part.slice(1, -1)))
		.map((part) => {
			const numbers = [...part.matchAll(/-?[\d.]+/g)].map(Number);
			const points = Array.from(
				{ length: numbers.length / 2 },
				(_, i) => [numbers[2 * i] ?? 0, numbers[2 * i + 1] ?? 0] as const
			);
			return points.reduce((sum, [x, y], i) => {
				const [nextX, nextY] = points[(i + 1) % points.length] ?? [0, 0];
				return sum + (x * nextY - nextX * y) / 2;
			}, 0);
		});
}
