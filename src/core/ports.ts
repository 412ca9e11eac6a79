import type { Draft, Event } from './event.ts';
import type { Moment } from './moment.ts';
import type { SoundTags } from './flac.ts';
import type { Photo } from './own-routine.ts';
import type { LanguageCode, Preferences } from './preferences.ts';
import type { Profile } from './profile.ts';
import type { Millis, MonoTime } from './time.ts';
import type { SoundPlan } from './track.ts';
import type { Unfinished } from './unfinished.ts';

/**
 * Everything the app asks of the phone it runs on. `platform/browser` is the real one, `tests/fakes` the other.
 * Whatever starts something returns the way to stop it. A missing ability is no error: the port does nothing.
 */
export interface Device {
	readonly clock: Clock;
	readonly chance: Chance;
	readonly track: Track;
	readonly screen: Screen;
	readonly turn: Turn;
	readonly lockScreen: LockScreen;
	readonly buzz: Buzz;
	readonly store: Store;
	readonly files: Files;
	readonly keeping: Keeping;
	readonly install: Install;
	readonly packing: Packing;
	readonly microphone: Microphone;
	readonly photos: Photos;
	readonly speaker: Speaker;
	readonly updates: Updates;
	/** Languages the phone asks for, first choice first. */
	readonly languages: readonly string[];
}

export interface Clock {
	/** Keeps steady: for measuring. */
	mono(): MonoTime;
	/** Tells date and place: for records and greetings. */
	now(): Moment;
	/** Calls back about every `period` until the returned function is called. */
	every(period: Millis, tick: () => void): () => void;
	/** Calls back once, about `delay` from now, unless the returned function is called before. */
	after(delay: Millis, then: () => void): () => void;
}

export interface Chance {
	/** That many random bytes. */
	bytes(count: number): Uint8Array;
}

/**
 * The one sound of the running session. Its position is the session's only clock: it stands still when the phone
 * cannot play, and nothing else decides what time it is.
 */
export interface Track {
	/**
	 * Must be called inside a tap, before anything else is awaited: phones keep sound locked until then. What is loaded
	 * already stays ready, and `play` in the same tap starts it. `over` plays over other sound, such as music; it needs
	 * the screen on.
	 */
	unlock(over?: 'music'): void;
	/** Renders a plan and makes it ready at a place. Replaces what was loaded before, and what is still being rendered. */
	load(plan: SoundPlan, at: Millis): Promise<void>;
	/** Renders a plan while another plays. What it answers makes it ready at a place, as `load` does. */
	render(plan: SoundPlan): Promise<(at: Millis) => Promise<void>>;
	/** A plan as the bytes of a FLAC file. */
	save(plan: SoundPlan, tags: SoundTags): Promise<Uint8Array<ArrayBuffer>>;
	/** Starts or goes on. False when the phone wants a tap first or cannot play at all, or nothing is loaded. */
	play(): Promise<boolean>;
	pause(): void;
	/** Goes to a place on the track, playing on if it was playing. */
	seek(to: Millis): void;
	/** Where on the track the sound is now. */
	position(): Millis;
	/** `context` is the second best: it needs the screen on, and the app says so. */
	engine(): 'element' | 'context';
	/** Tells when the phone stopped the sound without being asked: a call, a headset pulled out. */
	onInterrupted(tell: () => void): () => void;
	/** Lets go of the sound and its memory, and of a sound that is still to come. */
	unload(): void;
}

export interface Screen {
	/** Keeps the screen on until the returned function is called; `refused` hears when the phone will not. */
	stayAwake(refused: () => void): () => void;
	/** Tells when the page is put away or shown again. */
	onVisible(tell: (visible: boolean) => void): () => void;
	dark(): boolean;
	calm(): boolean;
	/** Tells when the phone turns dark or light, or asks for less motion. */
	onTaste(tell: () => void): () => void;
}

/** One session at a time, over all tabs. */
export interface Turn {
	/**
	 * Takes the turn, if no other tab has it. Returns how to give it back, or undefined. `lost` hears when another tab
	 * seizes it later.
	 */
	take(lost: () => void): Promise<(() => void) | undefined>;
	/** Takes it away from whatever tab has it, and leaves it free. */
	seize(): Promise<void>;
}

/** What a locked screen and the keys of a headset show and ask. */
export interface LockScreen {
	show(shown: LockScreenShown): void;
	clear(): void;
	/** Hears the person's commands until the returned function is called. */
	onCommand(hear: (command: LockScreenCommand) => void): () => void;
}

export interface LockScreenShown {
	readonly title: string;
	readonly artist: string;
	readonly album: string;
	readonly playing: boolean;
	/** Of the session, not of the track. */
	readonly length: Millis;
	readonly at: Millis;
}

export type LockScreenCommand =
	| { readonly type: 'play' | 'pause' | 'next' | 'previous' }
	| { readonly type: 'seek'; readonly to: Millis };

/** The phone in the hand shakes, where it can. */
export interface Buzz {
	readonly can: boolean;
	/** Lengths of shaking and stillness in turn. */
	buzz(pattern: readonly Millis[]): void;
}

export interface Store {
	/** All that was written, in order. */
	events(): Promise<readonly Event[]>;
	/**
	 * Writes an event and takes the unfinished session away in the same breath; all or nothing, on disk before it
	 * resolves. A draft whose id is there already changes nothing. Rejects when it could not be written.
	 */
	record(draft: Draft): Promise<Event>;
	/**
	 * Takes in events from elsewhere beside its own; all or nothing, on disk before it resolves. What is there already
	 * stays, but for the later of two that claim one id.
	 */
	takeIn(events: readonly Event[]): Promise<void>;
	/** Forgets everything. What a disk keeps of it is not in the app's hands. */
	erase(): Promise<void>;
	/**
	 * What `saveDigest` kept, not checked, if the events it was made of are still all there are; else undefined, and the
	 * events have to be read.
	 */
	digest(): Promise<unknown>;
	/** Keeps what was made of that many events, so that a start need not read them. Losing it costs nothing. */
	saveDigest(digest: unknown, count: number): Promise<void>;
	/** How safe the events are. */
	state(): Promise<StoreState>;
	/** The session cut short by a closed tab or an empty battery, as it was kept: not checked. */
	unfinished(): Promise<unknown>;
	/** Keeps a running session; `surely` waits for the disk. */
	keep(unfinished: Unfinished, care: 'surely' | 'quickly'): Promise<void>;
	/** What `savePreferences` kept: not checked. */
	preferences(): Promise<unknown>;
	savePreferences(preferences: Preferences): Promise<void>;
	/** What `saveProfile` kept: not checked. */
	profile(): Promise<unknown>;
	saveProfile(profile: Profile): Promise<void>;
	/** What `saveDraft` kept under that name: not checked. */
	draft(name: string): Promise<unknown>;
	/** Keeps what is being written; undefined throws it away. Losing it costs no record. */
	saveDraft(name: string, draft: unknown): Promise<void>;
	/** Names under which something is kept. */
	drafts(): Promise<readonly string[]>;
}

/** The way of the app onto the home screen. */
export interface Install {
	/** What the person has to do here: nothing more, tap our button, or follow their browser's own steps. */
	way(): 'installed' | 'button' | 'iphone' | 'android' | 'firefox' | 'other';
	/** Asks by the browser's own question. False when the person does not want it, or there is no question to ask. */
	ask(): Promise<boolean>;
	/** Shows on the app's icon whether something is still open today, where the phone can. */
	badge(open: boolean): void;
}

/** How safe the records are on this phone. */
export interface StoreState {
	/** On how many places that fail separately they are kept. */
	readonly copies: 1 | 2;
	/** Records that were here once and are nowhere now; 0 is as it should be. */
	readonly missing: number;
	/** Records that one place had lost and were brought back from the other at this start; a digest does not know them. */
	readonly returned: number;
}

/** The phone's promise to keep what it stores, even when it runs out of room. */
export interface Keeping {
	/** Asks for it. False when the phone does not promise. */
	ask(): Promise<boolean>;
	promised(): Promise<boolean>;
}

/** Makes files smaller, and tells whether they came whole. */
export interface Packing {
	/** SHA-256 of a text's UTF-8 bytes, in hexadecimal. */
	readonly digest: (text: string) => Promise<string>;
	/** A text as a small file; not packed where the phone cannot. */
	pack(text: string): Promise<{ bytes: Uint8Array<ArrayBuffer>; packed: boolean }>;
	/** The text of a file, packed or not. Rejects what is broken or far too large. */
	unpack(bytes: Uint8Array<ArrayBuffer>): Promise<string>;
	/** A text's UTF-8 bytes as a raw deflate stream, as short as can be; not packed where the phone cannot. */
	deflate(text: string): Promise<{ bytes: Uint8Array<ArrayBuffer>; packed: boolean }>;
	/** The text again. Rejects with a `RangeError` when it is more than `most` bytes, else when it is broken. */
	inflate(bytes: Uint8Array<ArrayBuffer>, packed: boolean, most: number): Promise<string>;
}

export interface Files {
	/** Hands the person a file to keep, by the share sheet or as a download. */
	offer(name: string, type: string, content: string | Uint8Array<ArrayBuffer>): Promise<void>;
	/** Puts a text where the person can paste it from. Must be called inside a tap. False when the phone does not let us. */
	copy(text: string): Promise<boolean>;
	/** Opens the phone's own way to put the page on paper, or into a PDF. */
	print(): void;
	/** Whether there is a share sheet for links. */
	readonly canSend: boolean;
	/** Hands a link to the share sheet. Must be called inside a tap. False when there is none or it failed. */
	send(title: string, url: string): Promise<boolean>;
}

export interface Photos {
	/**
	 * A picture as small as a list needs it, drawn anew, so that nothing of the file is left but what is seen: no place
	 * and no camera. Rejects what is no picture this phone can read.
	 */
	shrink(bytes: Uint8Array<ArrayBuffer>): Promise<Photo>;
}

/** Hears a few seconds of a voice, when the person asks it to. */
export interface Microphone {
	/** Whether this phone can be asked at all. */
	readonly can: boolean;
	/** Asks for it, in a tap, and listens at once. Undefined when the person or the phone says no. */
	listen(): Promise<Listening | undefined>;
}

export interface Listening {
	/** Ends it: what was heard, 16-bit mono, 16,000 samples a second. Rejects when it cannot be read. */
	stop(): Promise<Int16Array>;
	/** Ends it and forgets what was heard. */
	drop(): void;
}

/** The phone's own voice: for what nobody recorded, while the screen is on. Never all there is to guide. */
export interface Speaker {
	/** Must be called inside a tap: some phones keep their voice locked until then. */
	prime(language: LanguageCode): void;
	/**
	 * Says a text, with a voice that lives on the phone, 0 to 1 loud. False when there is none, or when it did not begin
	 * within a second: then it is not asked again.
	 */
	say(text: string, language: LanguageCode, volume: number): Promise<boolean>;
	hush(): void;
}

export interface Updates {
	/** Tells when a newer version lies ready. */
	onReady(tell: () => void): () => void;
	/** Changes to it, if no tab is in a session; false when it has to wait. */
	apply(): Promise<boolean>;
}
