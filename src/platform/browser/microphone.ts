import type { Listening } from '#core/ports.ts';
import { RATE } from '#core/wav.ts';
import { shareSound } from './audio-session.ts';

/**
 * Records as the browser likes to, and lets it read its own form back: into one channel at our rate. The microphone is
 * let go of at once when it is over, so that its light goes out.
 */
export async function listen(): Promise<Listening | undefined> {
	let stream: MediaStream;
	try {
		stream = await navigator.mediaDevices.getUserMedia({
			audio: { channelCount: 1, echoCancellation: false, noiseSuppression: true }
		});
	} catch {
		return undefined;
	}
	const letGo = () => {
		for (const track of stream.getTracks()) track.stop();
		// an iPhone that has listened plays softly until it is told otherwise
		shareSound('playback');
	};
	const parts: Blob[] = [];
	let recorder: MediaRecorder;
	try {
		recorder = new MediaRecorder(stream);
		recorder.ondataavailable = ({ data }) => parts.push(data);
		recorder.start();
	} catch {
		letGo();
		return undefined;
	}
	const ended = new Promise<void>((resolve) => {
		recorder.onstop = () => {
			resolve();
		};
	});
	const end = () => {
		if (recorder.state !== 'inactive') recorder.stop();
	};
	return {
		async stop() {
			end();
			await ended;
			letGo();
			return decoded(await new Blob(parts).arrayBuffer());
		},
		drop() {
			end();
			letGo();
		}
	};
}

/** Any sound file as samples at our rate: what an offline context decodes comes at its own rate. */
async function decoded(file: ArrayBuffer): Promise<Int16Array> {
	const sound = await new OfflineAudioContext(1, 1, RATE).decodeAudioData(file);
	const channels = Array.from({ length: sound.numberOfChannels }, (_, i) =>
		sound.getChannelData(i)
	);
	return Int16Array.from({ length: sound.length }, (_, i) => {
		const sum = channels.reduce((all, channel) => all + (channel[i] ?? 0), 0);
		return Math.max(-1, Math.min(1, sum / channels.length)) * 32_767;
	});
}
