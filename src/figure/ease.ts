import { clamp } from './point.ts';

/** Slow, quick, slow: a cosine from 0 at 0 to 1 at 1. */
export const ease = (t: number): number => 0.5 - 0.5 * Math.cos(Math.PI * clamp(t, 0, 1));
