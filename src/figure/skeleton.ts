import type { Profile } from './outline.ts';

/** Lengths in cm of a person of about 160 cm. `sole` is how high the ankle joint is over the ground. */
export const BONES = {
	thigh: 39,
	shank: 38,
	sole: 7,
	upperArm: 27,
	forearm: 24,
	palm: 7,
	pelvis: 14,
	loin: 17,
	ribs: 17
} as const;

/** The uneven calf and thigh are what makes the figure look human. */
export const THIGH: Profile = [
	[0, 9.2, 10.2],
	[0.25, 9.4, 10],
	[0.6, 8.2, 8.4],
	[0.9, 6.9, 6.6],
	[1, 6.6, 6.2]
];
export const SHANK: Profile = [
	[0, 6.6, 6.2],
	[0.16, 5.7, 6.9],
	[0.34, 5, 7.4],
	[0.6, 4.2, 5.6],
	[0.85, 3.5, 3.9],
	[1, 3.5, 3.9]
];
export const UPPER_ARM: Profile = [
	[0, 5.6, 5.6],
	[0.5, 4.8, 5],
	[1, 4, 4]
];
export const FOREARM: Profile = [
	[0, 4, 4],
	[0.25, 4.3, 4.1],
	[1, 2.7, 2.7]
];

/** The same profile, wider all round by so many cm: cloth over skin. */
export const widened = (profile: Profile, by: number): Profile =>
	profile.map(([t, front, back]) => [t, front + by, back + by]);
