import { makeFlac } from '#core/flac.ts';
import { voiceWith } from '#core/recorded-name.ts';
import { renderTrack } from '#core/render.ts';
import { makeWav } from '#core/wav.ts';
import { openVoicePack } from '#core/voice-pack.ts';
import type { VoiceBook } from '#core/voice.ts';
import type { RenderJob } from './rendering.ts';

/** Renders one plan into the bytes of a sound file and hands them over. */
self.onmessage = async ({ data: { plan, voice, flac } }: MessageEvent<RenderJob>) => {
	const book = voiceWith(plan.speech?.names ?? [], voice ? await openVoice(voice) : undefined);
	const samples = renderTrack(plan, book);
	const file = flac ? makeFlac(samples, flac).buffer : makeWav(samples);
	self.postMessage(file, { transfer: [file] });
};

/** The recorded voice; without it the tones still guide. */
async function openVoice(address: string): Promise<VoiceBook | undefined> {
	try {
		const answer = await fetch(address);
		return answer.ok ? openVoicePack(await answer.arrayBuffer()) : undefined;
	} catch {
		return undefined;
	}
}
