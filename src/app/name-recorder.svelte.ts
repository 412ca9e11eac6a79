import type { Device, Listening } from '#core/ports.ts';
import type { LanguageCode } from '#core/preferences.ts';
import type { NameClip } from '#core/recorded-name.ts';
import { seconds } from '#core/time.ts';
import { onlySession, planTrack } from '#core/track.ts';

/**
 * `asking` waits for the person's answer to their browser, `working` packs what was heard. `silent` heard nobody,
 * `failed` could not keep it.
 */
export type NameRecorderState =
	'idle' | 'asking' | 'recording' | 'working' | 'done' | 'refused' | 'silent' | 'failed';

/** A name is said in less. */
const LONGEST = seconds(6);

/** Records how somebody says a name, and lets it be heard. */
export class NameRecorder {
	readonly #device: Device;
	readonly #keep: (clip: NameClip) => Promise<boolean>;
	#state = $state<NameRecorderState>('idle');
	#clip = $state.raw<NameClip | undefined>();
	#listening: Listening | undefined;
	#stopWaiting: () => void = () => undefined;
	#hearing = false;
	#left = false;

	/** `clip` is what was recorded before; `keep` answers whether a new one is on the phone. */
	constructor(
		device: Device,
		clip: NameClip | undefined,
		keep: (clip: NameClip) => Promise<boolean>
	) {
		this.#device = device;
		this.#keep = keep;
		this.#clip = clip;
	}

	get state(): NameRecorderState {
		return this.#state;
	}
	/** What is kept for the name. */
	get clip(): NameClip | undefined {
		return this.#clip;
	}
	/** Whether this phone can record at all. */
	get can(): boolean {
		return this.#device.microphone.can;
	}

	/** Asks for the microphone and records until `stop`, or until it is long enough; from a tap. */
	async record(): Promise<void> {
		if (this.#state === 'asking' || this.#state === 'recording') return;
		this.hush();
		this.#state = 'asking';
		const listening = await this.#device.microphone.listen();
		if (this.#left) {
			// the answer came after the page was left: nobody is to be heard
			listening?.drop();
			return;
		}
		this.#state = listening ? 'recording' : 'refused';
		this.#listening = listening;
		if (listening)
			this.#stopWaiting = this.#device.clock.after(LONGEST, () => {
				void this.stop();
			});
	}

	/** Ends the recording and keeps it. */
	async stop(): Promise<void> {
		const listening = this.#listening;
		if (!listening) return;
		this.#listening = undefined;
		this.#stopWaiting();
		this.#state = 'working';
		try {
			const [heard, { nameSound }, { clipOf }] = await Promise.all([
				listening.stop(),
				import('#core/name-sound.ts'),
				import('#core/recorded-name.ts')
			]);
			const sound = nameSound(heard);
			if (!sound) {
				this.#state = 'silent';
				return;
			}
			const clip = clipOf(sound);
			this.#state = (await this.#keep(clip)) ? 'done' : 'failed';
			this.#clip = clip;
		} catch {
			this.#state = 'failed';
		}
	}

	/** Lets it be heard as in a session, through the same path; from a tap. */
	async hear(name: string, language: LanguageCode): Promise<void> {
		const clip = this.#clip;
		if (!clip) return;
		const { track } = this.#device;
		track.unlock();
		this.#hearing = true;
		const voice = {
			...{ language, volume: 1, amount: 'all' as const, names: [{ name, clip }] },
			say: () => [name],
			asides: { pause: '', pain: '' }
		};
		const cue = { at: 0, phrase: { say: 'done' as const } };
		const timeline = { steps: [], length: LONGEST };
		await track.load(onlySession(planTrack(timeline, { tones: 0, voice }, [cue])), 0);
		await track.play();
		this.#stopWaiting = this.#device.clock.after(LONGEST, () => {
			this.hush();
		});
	}

	hush(): void {
		this.#stopWaiting();
		if (this.#hearing) this.#device.track.unload();
		this.#hearing = false;
	}

	/** The recording was taken away elsewhere. */
	forget(): void {
		this.hush();
		this.#clip = undefined;
		this.#state = 'idle';
	}

	/** The page is left: nothing is heard any more, in either direction. */
	leave(): void {
		this.#left = true;
		this.hush();
		this.#listening?.drop();
		this.#listening = undefined;
	}
}
