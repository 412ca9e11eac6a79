import { makeWav, renderTrack } from '#core/render.ts';
import type { TrackPlan } from '#core/track.ts';

/** Renders one plan into the bytes of a WAV file and hands them over. */
self.onmessage = ({ data }: MessageEvent<TrackPlan>) => {
	const wav = makeWav(renderTrack(data));
	self.postMessage(wav, { transfer: [wav] });
};
