import type { Phrase } from '#core/cue.ts';
import type { Tone } from '#core/tone.ts';
import type { Unfinished } from '#core/unfinished.ts';

/** What happens in a session. Each comes with the session as it would be kept at that moment. */
export type SessionEvent =
	| {
			readonly type: 'played' | 'paused' | 'stepped' | 'ticked' | 'hidden';
			readonly now: Unfinished;
	  }
	/** A signal sounds at this moment, perhaps with words. */
	| { readonly type: 'cue'; readonly tone: Tone; readonly phrase?: Phrase }
	| { readonly type: 'left' };

/** Someone who looks after one thing while a session runs. */
export type Attendant = (event: SessionEvent) => void;
