import { EXERCISES } from '#core/exercise.ts';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () => EXERCISES.map((id) => ({ id }));
