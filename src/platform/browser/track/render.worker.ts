import { makeFlac } from '#core/flac.ts';
import { voiceWith } from '#core/recorded-name.ts';
import { renderTrack, renderWav } from '#core/render.ts';
import { openVoicePack } from '#core/voice-pack.ts';
import type { VoiceBook } from '#core/voice.ts';
import { wavBlob } from './wav-blob.ts';
import type { RenderJob } from './rendering.ts';

/** Renders one plan and hands the sound over as a Blob, because making one of tens of megabytes would hold up the page. */
self.onmessage = async ({ data: { plan, voice, flac } }: MessageEvent<RenderJob>) => {
	const book = voiceWith(plan.speech?.names ?? [], voice ? await openVoice(voice) : undefined);
	self.postMessage(
		flac ? new Blob([makeFlac(renderTrack(plan, book), flac)]) : wavBlob(renderWav(plan, book))
	);
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
