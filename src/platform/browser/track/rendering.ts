import type { TrackPlan } from '#core/track.ts';
import { trustedUrl } from '../trusted-url.ts';
import workerAddress from './render.worker.ts?worker&url';

/** Renders a plan off the main thread. A worker is made for each plan and gone with it: plans are rare. */
export function renderWav(plan: TrackPlan): Promise<Blob> {
	return new Promise((resolve, reject) => {
		const worker = new Worker(trustedUrl(workerAddress), { type: 'module' });
		worker.onmessage = ({ data }: MessageEvent<ArrayBuffer>) => {
			worker.terminate();
			resolve(new Blob([data], { type: 'audio/wav' }));
		};
		worker.onerror = ({ message }) => {
			worker.terminate();
			reject(new Error(message));
		};
		worker.postMessage(plan);
	});
}
