import type { ByExercise } from '#core/exercise.ts';
import type { ExerciseWords } from '../words.ts';
import { calfWallStretch } from './exercises/calf-wall-stretch.ts';
import { calfWallStretchBent } from './exercises/calf-wall-stretch-bent.ts';
import { calfTowelStretch } from './exercises/calf-towel-stretch.ts';
import { hamstringForwardBend } from './exercises/hamstring-forward-bend.ts';
import { hamstringTowelLying } from './exercises/hamstring-towel-lying.ts';
import { quadStretchSideLying } from './exercises/quad-stretch-side-lying.ts';
import { quadStretchStanding } from './exercises/quad-stretch-standing.ts';
import { hipKneeHug } from './exercises/hip-knee-hug.ts';
import { toeExtensionHold } from './exercises/toe-extension-hold.ts';
import { toeGripSpread } from './exercises/toe-grip-spread.ts';
import { toeOneByOne } from './exercises/toe-one-by-one.ts';
import { towelGather } from './exercises/towel-gather.ts';
import { archLift } from './exercises/arch-lift.ts';
import { anklePump } from './exercises/ankle-pump.ts';
import { heelRaiseSupported } from './exercises/heel-raise-supported.ts';
import { seatedPostureReset } from './exercises/seated-posture-reset.ts';
import { slowBreathing } from './exercises/slow-breathing.ts';
import { slowHeelPressSeated } from './exercises/slow-heel-press-seated.ts';
import { slowCalfTowelAssisted } from './exercises/slow-calf-towel-assisted.ts';
import { soleMassage } from './exercises/sole-massage.ts';
import { legStrokeMassage } from './exercises/leg-stroke-massage.ts';
import { footBath } from './exercises/foot-bath.ts';
import { footDryCheck } from './exercises/foot-dry-check.ts';
import { walkEasy } from './exercises/walk-easy.ts';
import { warmTowel } from './exercises/warm-towel.ts';

export const exercises: ByExercise<ExerciseWords> = {
	'calf-wall-stretch': calfWallStretch,
	'calf-wall-stretch-bent': calfWallStretchBent,
	'calf-towel-stretch': calfTowelStretch,
	'hamstring-forward-bend': hamstringForwardBend,
	'hamstring-towel-lying': hamstringTowelLying,
	'quad-stretch-side-lying': quadStretchSideLying,
	'quad-stretch-standing': quadStretchStanding,
	'hip-knee-hug': hipKneeHug,
	'toe-extension-hold': toeExtensionHold,
	'toe-grip-spread': toeGripSpread,
	'toe-one-by-one': toeOneByOne,
	'towel-gather': towelGather,
	'arch-lift': archLift,
	'ankle-pump': anklePump,
	'heel-raise-supported': heelRaiseSupported,
	'seated-posture-reset': seatedPostureReset,
	'slow-breathing': slowBreathing,
	'slow-heel-press-seated': slowHeelPressSeated,
	'slow-calf-towel-assisted': slowCalfTowelAssisted,
	'sole-massage': soleMassage,
	'leg-stroke-massage': legStrokeMassage,
	'foot-bath': footBath,
	'foot-dry-check': footDryCheck,
	'walk-easy': walkEasy,
	'warm-towel': warmTowel
};
