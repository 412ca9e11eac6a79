import { RATE, WAV_HEADER } from '#core/wav.ts';
import type { Millis } from '#core/time.ts';
import { shareSound } from '../audio-session.ts';
import type { Engine } from './engine.ts';
import { silence } from './silence.ts';

/** How long a started sound may stand still before it counts as not playing. */
const STALLED: Millis = 1_500;
/** How often a file is shown that the browser misreads. */
const SHOWINGS = 5;

/**
 * One `<audio>` element that plays the whole session as one file: the only form of sound that goes on behind a
 * locked screen. It is never routed through an AudioContext, never joined by a second one and never told to play
 * by itself.
 */
export function elementEngine(): Engine {
	const audio = new Audio();
	audio.preload = 'auto';
	// in the page, so that the phone and its tools know it; without controls nothing is seen of it
	document.body.append(audio);
	let address = '';
	/** What we asked for last; a pause we did not ask for is an interruption. */
	let playing = false;
	let priming = false;
	/** Whether a session's own sound is there, and not only what a tap was used for. */
	let loaded = false;
	let interrupted: () => void = () => undefined;

	audio.addEventListener('pause', () => {
		if (!playing || priming) return;
		playing = false;
		interrupted();
	});

	const show = (blob: Blob) => {
		if (address) URL.revokeObjectURL(address);
		address = URL.createObjectURL(blob);
		audio.src = address;
	};

	return {
		kind: 'element',
		unlock() {
			shareSound('playback');
			if (loaded) return;
			priming = true;
			audio.loop = true;
			show(silence());
			// refused outside a tap; the real start will ask again
			audio.play().catch(() => undefined);
		},
		async load(wav, at) {
			playing = false;
			loaded = false;
			audio.loop = false;
			audio.pause();
			for (let showing = 1; ; showing++) {
				show(wav);
				try {
					await ready(audio, lengthOf(wav));
					break;
				} catch (trouble) {
					if (showing === SHOWINGS) throw trouble;
				}
			}
			priming = false;
			loaded = true;
			audio.currentTime = at / 1_000;
		},
		async play() {
			playing = true;
			try {
				await audio.play();
			} catch {
				playing = false;
				return false;
			}
			if (await advances(audio)) return true;
			playing = false;
			audio.pause();
			return false;
		},
		pause() {
			playing = false;
			audio.pause();
		},
		seek(to) {
			audio.currentTime = to / 1_000;
		},
		position: () => audio.currentTime * 1_000,
		onInterrupted(tell) {
			interrupted = tell;
		},
		unload() {
			playing = false;
			loaded = false;
			audio.pause();
			audio.removeAttribute('src');
			audio.load();
			if (address) URL.revokeObjectURL(address);
			address = '';
		}
	};
}

const lengthOf = (wav: Blob): Millis => ((wav.size - WAV_HEADER) / 2 / RATE) * 1_000;

/**
 * Waits until the element has read the file's head. WebKitGTK 2.50 now and then takes a long WAV for MPEG audio, of
 * no length or a wrong one, past which no seek lands; shown again, it reads it right.
 */
function ready(audio: HTMLAudioElement, length: Millis): Promise<void> {
	return new Promise((resolve, reject) => {
		const settle = (event: Event) => {
			audio.removeEventListener('loadedmetadata', settle);
			audio.removeEventListener('error', settle);
			const misread = Math.abs(audio.duration * 1_000 - length) > 100;
			if (event.type === 'error') reject(new Error(audio.error?.message ?? 'sound not playable'));
			else if (misread) reject(new Error(`sound misread: ${audio.duration} s`));
			else resolve();
		};
		audio.addEventListener('loadedmetadata', settle);
		audio.addEventListener('error', settle);
	});
}

/** Whether the sound moves. An element can say that it plays and stand still: after a call, on a dead device. */
async function advances(audio: HTMLAudioElement): Promise<boolean> {
	const from = audio.currentTime;
	const until = performance.now() + STALLED;
	while (performance.now() < until) {
		await new Promise((resolve) => setTimeout(resolve, 50));
		if (audio.currentTime !== from || audio.paused) return true;
	}
	return false;
}
