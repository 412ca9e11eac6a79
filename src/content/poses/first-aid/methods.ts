import type { Picture } from '#figure/picture.ts';
import type { ByFlow } from '../../first-aid.ts';

/** The pictures of first aid, fetched when they are first shown. */
export const firstAidPictures = {
	calfPull: () => import('./calf-pull.ts').then((m) => m.calfPull),
	standUp: () => import('./stand-up.ts').then((m) => m.standUp),
	strokeCalf: () => import('./stroke-calf.ts').then((m) => m.strokeCalf),
	toesPull: () => import('../toe-extension-hold.ts').then((m) => m.toeExtensionHold),
	strokeSole: () => import('../sole-massage.ts').then((m) => m.soleMassage),
	thighBow: () => import('./thigh-bow.ts').then((m) => m.thighBow),
	thighBoot: () => import('./thigh-boot.ts').then((m) => m.thighBoot),
	strokeBackThigh: () => import('./stroke-back-thigh.ts').then((m) => m.strokeBackThigh),
	thighSideLying: () => import('../quad-stretch-side-lying.ts').then((m) => m.quadStretchSideLying),
	thighStanding: () => import('../quad-stretch-standing.ts').then((m) => m.quadStretchStanding),
	strokeFrontThigh: () => import('./stroke-front-thigh.ts').then((m) => m.strokeFrontThigh),
	kneeStraight: () => import('./knee-straight.ts').then((m) => m.kneeStraight),
	strokeLeg: () => import('../leg-stroke-massage.ts').then((m) => m.legStrokeMassage)
} satisfies Readonly<Record<string, () => Promise<Picture>>>;

export type FirstAidPictureId = keyof typeof firstAidPictures;

/** Which picture belongs to which part of a flow. */
export interface FirstAidMethods {
	/** The gentle stretch, sitting or lying. */
	readonly hold: FirstAidPictureId;
	/** The optional step on the feet. */
	readonly stand?: FirstAidPictureId;
	/** When it eases. */
	readonly stroke: FirstAidPictureId;
}

export const firstAidMethods: ByFlow<FirstAidMethods> = {
	'fa-calf': { hold: 'calfPull', stand: 'standUp', stroke: 'strokeCalf' },
	'fa-foot-toes': { hold: 'toesPull', stand: 'standUp', stroke: 'strokeSole' },
	'fa-back-thigh': { hold: 'thighBow', stand: 'thighBoot', stroke: 'strokeBackThigh' },
	'fa-front-thigh': { hold: 'thighSideLying', stand: 'thighStanding', stroke: 'strokeFrontThigh' },
	'fa-knee-area': { hold: 'kneeStraight', stroke: 'strokeLeg' }
};
