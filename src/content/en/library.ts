import type { Library } from '../library.ts';
import { exercises } from './exercises.ts';
import { notices } from './notices.ts';
import { phrases } from './phrases.ts';
import { routines } from './routines.ts';

export const library: Library = { exercises, routines, phrases, notices };
