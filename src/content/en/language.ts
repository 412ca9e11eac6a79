import type { Language } from '../language.ts';
import { firstNotices } from './first-notices.ts';
import { names } from './names.ts';
import { screens } from './screens.ts';

export const en: Language = { code: 'en', screens, names, notices: firstNotices };
