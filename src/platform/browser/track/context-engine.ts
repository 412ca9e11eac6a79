import { RATE, WAV_HEADER } from '#core/wav.ts';
import type { Millis } from '#core/time.ts';
import { shareSound } from '../audio-session.ts';
import type { Engine } from './engine.ts';

/**
 * The same samples through an AudioContext: for a browser whose element will not play, or over the person's music.
 * It needs the screen on and obeys the silent switch; the player says so.
 */
export function contextEngine(company: 'alone' | 'music'): Engine {
	let context: AudioContext | undefined;
	let buffer: AudioBuffer | undefined;
	let source: AudioBufferSourceNode | undefined;
	/** Place on the track when the source was started, and the context's clock at that moment. */
	let from: Millis = 0;
	let since = 0;
	let interrupted: () => void = () => undefined;

	const position = () => (source && context ? from + (context.currentTime - since) * 1_000 : from);

	const stop = () => {
		from = position();
		source?.stop();
		source?.disconnect();
		source = undefined;
	};

	const start = () => {
		if (!context || !buffer) return;
		source = context.createBufferSource();
		source.buffer = buffer;
		source.connect(context.destination);
		since = context.currentTime;
		source.start(0, from / 1_000);
	};

	return {
		kind: 'context',
		unlock() {
			shareSound(company === 'music' ? 'ambient' : 'playback');
			context ??= new AudioContext();
			void context.resume();
		},
		async load(wav, at) {
			stop();
			context ??= new AudioContext();
			context.onstatechange = () => {
				if (!source || context?.state === 'running') return;
				stop();
				interrupted();
			};
			const samples = new Int16Array(await wav.arrayBuffer(), WAV_HEADER);
			buffer = context.createBuffer(1, samples.length, RATE);
			buffer.copyToChannel(
				Float32Array.from(samples, (sample) => sample / 32_768),
				0
			);
			from = at;
		},
		async play() {
			if (!context) return false;
			await context.resume().catch(() => undefined);
			if (context.state !== 'running') return false;
			if (!source) start();
			return true;
		},
		pause: stop,
		seek(to) {
			const going = source !== undefined;
			stop();
			from = to;
			if (going) start();
		},
		position,
		onInterrupted(tell) {
			interrupted = tell;
		},
		unload() {
			stop();
			buffer = undefined;
			void context?.close();
			context = undefined;
		}
	};
}
