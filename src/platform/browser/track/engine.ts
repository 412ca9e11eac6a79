import type { Millis } from '#core/time.ts';

/** One way to play a rendered track. Times are places on the track. */
export interface Engine {
	readonly kind: 'element' | 'context';
	unlock(): void;
	load(wav: Blob, at: Millis): Promise<void>;
	play(): Promise<boolean>;
	pause(): void;
	seek(to: Millis): void;
	position(): Millis;
	onInterrupted(tell: () => void): void;
	unload(): void;
}
