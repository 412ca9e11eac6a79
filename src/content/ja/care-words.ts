import type { CareWords } from '../care-words.ts';
import { flags } from './flags.ts';
import { safety } from './safety.ts';
import { starter } from './starter.ts';
import { welcome } from './welcome.ts';

export const careWords: CareWords = { flags, safety, starter, welcome };
