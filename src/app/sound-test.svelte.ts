import type { Library } from '#content/library.ts';
import type { Cue } from '#core/cue.ts';
import type { Device } from '#core/ports.ts';
import type { LanguageCode, Preferences } from '#core/preferences.ts';
import { seconds } from '#core/time.ts';
import { onlySession, planTrack } from '#core/track.ts';
import { soundingOf } from './sounding.ts';

/** A few signals and sentences, as a session has them. */
const SAMPLE: readonly Cue[] = [
	{ at: 0, tone: 'start', phrase: { say: 'start' } },
	{ at: seconds(3), tone: 'release', phrase: { say: 'relax' } }
];
const LENGTH = seconds(7);

/** Lets the person hear how a session will sound, through the very path a session uses. */
export class SoundTest {
	readonly #device: Device;
	#state = $state<'quiet' | 'playing' | 'refused'>('quiet');
	#stopWaiting: () => void = () => undefined;

	constructor(device: Device) {
		this.#device = device;
	}

	get state(): 'quiet' | 'playing' | 'refused' {
		return this.#state;
	}

	/** Plays the sample; from a tap. */
	async play(preferences: Preferences, language: LanguageCode, library: Library): Promise<void> {
		const { track, clock } = this.#device;
		track.unlock(preferences.over === 'music' ? 'music' : undefined);
		this.#state = 'playing';
		const sounding = soundingOf({ ...preferences, sound: true }, language, library);
		const timeline = { steps: [], length: LENGTH };
		await track.load(onlySession(planTrack(timeline, sounding, SAMPLE)), 0);
		if (!(await track.play())) {
			this.#state = 'refused';
			return;
		}
		this.#stopWaiting = clock.after(LENGTH, () => {
			this.stop();
		});
	}

	stop(): void {
		this.#stopWaiting();
		if (this.#state === 'playing') this.#device.track.unload();
		this.#state = 'quiet';
	}
}
