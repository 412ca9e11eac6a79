/** A length of time, or a place on a session's timeline, in milliseconds. */
export type Millis = number;

/** A reading of the steady clock. Only differences mean anything, and only within one page load. */
export type MonoTime = number & { readonly clock: 'mono' };

/** Milliseconds since 1970 UTC. Outlives the page, but jumps when the phone's clock is set. */
export type WallTime = number & { readonly clock: 'wall' };

export const seconds = (n: number): Millis => n * 1_000;
export const minutes = (n: number): Millis => n * 60_000;
export const hours = (n: number): Millis => n * 3_600_000;
