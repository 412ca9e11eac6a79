import type { SoundTags } from '#core/flac.ts';
import type { SoundPlan } from '#core/track.ts';
import { trustedUrl } from '../trusted-url.ts';
import workerAddress from './render.worker.ts?worker&url';

/** What the worker is asked for. */
export interface RenderJob {
	readonly plan: SoundPlan;
	/** Address of the voice that comes with the app, if one speaks. */
	readonly voice?: string;
	/** Asks for a FLAC file that says this of itself, instead of WAV. */
	readonly flac?: SoundTags;
}

/** Renders plans off the main thread. A worker is made for each and gone with it: plans are rare. */
export function renderer(base: string) {
	const render = (plan: SoundPlan, flac?: SoundTags): Promise<ArrayBuffer> =>
		new Promise((resolve, reject) => {
			const worker = new Worker(trustedUrl(workerAddress), { type: 'module' });
			worker.onmessage = ({ data }: MessageEvent<ArrayBuffer>) => {
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
		wav: async (plan: SoundPlan) => new Blob([await render(plan)], { type: 'audio/wav' }),
		flac: async (plan: SoundPlan, tags: SoundTags) => new Uint8Array(await render(plan, tags))
	};
}
