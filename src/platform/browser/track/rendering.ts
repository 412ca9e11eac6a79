import type { SoundTags } from '#core/flac.ts';
import { renderWav } from '#core/render.ts';
import type { SoundPlan } from '#core/track.ts';
import { RATE, WAV_HEADER } from '#core/wav.ts';
import { trustedUrl } from '../trusted-url.ts';
import { wavBlob } from './wav-blob.ts';
import workerAddress from './render.worker.ts?worker&url';

/** What the worker is asked for. */
export interface RenderJob {
	readonly plan: SoundPlan;
	/** Address of the voice that comes with the app, if one speaks. */
	readonly voice?: string;
	/** Asks for a FLAC file that says this of itself, instead of WAV. */
	readonly flac?: SoundTags;
}

/**
 * The first words of help: seconds of sound that lie unpacked, mixed in less time than a worker needs to start.
 * Undefined for every other plan, and where they cannot be had: then the pack has them too.
 */
async function renderFirst(plan: SoundPlan, base: string): Promise<Blob | undefined> {
	if (!plan.speech?.first) return undefined;
	const file = await fetch(`${base}/voice/${plan.speech.language}-first.wav`)
		.then((answer) => (answer.ok ? answer.arrayBuffer() : undefined))
		.catch(() => undefined);
	if (!file || file.byteLength <= WAV_HEADER) return undefined;
	const words = new Int16Array(file, WAV_HEADER);
	const length = (words.length / RATE) * 1_000;
	return wavBlob(renderWav(plan, { lengthOf: () => length, samplesOf: () => words }));
}

/** Renders plans off the main thread. A worker is made for each and gone with it: plans are rare. */
export function renderer(base: string) {
	const render = (plan: SoundPlan, flac?: SoundTags): Promise<Blob> =>
		new Promise((resolve, reject) => {
			const worker = new Worker(trustedUrl(workerAddress), { type: 'module' });
			worker.onmessage = ({ data }: MessageEvent<Blob>) => {
				worker.terminate();
				resolve(data);
			};
			worker.onerror = ({ message }) => {
				worker.terminate();
				reject(new Error(message));
			};
			const voice = plan.speech && `${base}/voice/${plan.speech.language}.pack`;
			worker.postMessage({ plan, ...(voice && { voice }), ...(flac && { flac }) });
		});
	return {
		wav: async (plan: SoundPlan) => (await renderFirst(plan, base)) ?? (await render(plan)),
		flac: async (plan: SoundPlan, tags: SoundTags) =>
			new Uint8Array(await (await render(plan, tags)).arrayBuffer())
	};
}
