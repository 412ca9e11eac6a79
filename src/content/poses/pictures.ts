import type { ByExercise } from '#core/exercise.ts';
import type { Picture } from '#figure/picture.ts';

/** Each exercise's picture, fetched when it is first shown: the app opens with none but what it needs. */
export const pictures = {
	'calf-wall-stretch': () => import('./calf-wall-stretch.ts').then((m) => m.calfWallStretch),
	'calf-wall-stretch-bent': () =>
		import('./calf-wall-stretch-bent.ts').then((m) => m.calfWallStretchBent),
	'calf-towel-stretch': () => import('./calf-towel-stretch.ts').then((m) => m.calfTowelStretch),
	'hamstring-forward-bend': () =>
		import('./hamstring-forward-bend.ts').then((m) => m.hamstringForwardBend),
	'hamstring-towel-lying': () =>
		import('./hamstring-towel-lying.ts').then((m) => m.hamstringTowelLying),
	'quad-stretch-side-lying': () =>
		import('./quad-stretch-side-lying.ts').then((m) => m.quadStretchSideLying),
	'quad-stretch-standing': () =>
		import('./quad-stretch-standing.ts').then((m) => m.quadStretchStanding),
	'hip-knee-hug': () => import('./hip-knee-hug.ts').then((m) => m.hipKneeHug),
	'toe-extension-hold': () => import('./toe-extension-hold.ts').then((m) => m.toeExtensionHold),
	'toe-grip-spread': () => import('./toe-grip-spread.ts').then((m) => m.toeGripSpread),
	'toe-one-by-one': () => import('./toe-one-by-one.ts').then((m) => m.toeOneByOne),
	'towel-gather': () => import('./towel-gather.ts').then((m) => m.towelGather),
	'arch-lift': () => import('./arch-lift.ts').then((m) => m.archLift),
	'ankle-pump': () => import('./ankle-pump.ts').then((m) => m.anklePump),
	'heel-raise-supported': () =>
		import('./heel-raise-supported.ts').then((m) => m.heelRaiseSupported),
	'seated-posture-reset': () =>
		import('./seated-posture-reset.ts').then((m) => m.seatedPostureReset),
	'slow-breathing': () => import('./slow-breathing.ts').then((m) => m.slowBreathing),
	'slow-heel-press-seated': () =>
		import('./slow-heel-press-seated.ts').then((m) => m.slowHeelPressSeated),
	'slow-calf-towel-assisted': () =>
		import('./slow-calf-towel-assisted.ts').then((m) => m.slowCalfTowelAssisted),
	'sole-massage': () => import('./sole-massage.ts').then((m) => m.soleMassage),
	'leg-stroke-massage': () => import('./leg-stroke-massage.ts').then((m) => m.legStrokeMassage),
	'foot-bath': () => import('./foot-bath.ts').then((m) => m.footBath),
	'foot-dry-check': () => import('./foot-dry-check.ts').then((m) => m.footDryCheck),
	'walk-easy': () => import('./walk-easy.ts').then((m) => m.walkEasy),
	'warm-towel': () => import('./warm-towel.ts').then((m) => m.warmTowel)
} satisfies ByExercise<() => Promise<Picture>>;
