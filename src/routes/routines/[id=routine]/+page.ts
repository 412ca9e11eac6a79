import { ROUTINES } from '#core/routine.ts';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () => ROUTINES.map((id) => ({ id }));
