import { bodyPicture } from '#figure/picture.ts';
import { calfTowelStretch } from '../calf-towel-stretch.ts';

/** The towel stretch, with what is behind the knee marked as well. */
export const kneeStraight = bodyPicture({ ...calfTowelStretch, hot: ['calfN', 'kneeBackN'] });
