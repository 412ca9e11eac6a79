import type { Track } from '#core/ports.ts';

/** Long enough for the first screen to be there, short enough for nobody to have tapped on it yet. */
const SOON = 1_500;

/**
 * The session's sound, brought after the first screen, which does not need it. It is there before anyone taps; should a
 * tap be quicker, the phone may want another one, and is told so as always.
 */
export function laterTrack(open: () => Promise<Track>): Track {
	let track: Track | undefined;
	let opening: Promise<Track> | undefined;
	let interrupted: () => void = () => undefined;
	const bring = () =>
		(opening ??= open().then((opened) => {
			track = opened;
			opened.onInterrupted(() => {
				interrupted();
			});
			return opened;
		}));
	setTimeout(() => {
		bring().catch(() => {
			// out of reach for now: it is asked for again when a session wants it
			opening = undefined;
		});
	}, SOON);

	return {
		unlock(over) {
			if (track) track.unlock(over);
			else
				bring().then(
					(opened) => {
						opened.unlock(over);
					},
					() => undefined
				);
		},
		load: async (plan, at) => (await bring()).load(plan, at),
		render: async (plan) => (await bring()).render(plan),
		save: async (plan, tags) => (await bring()).save(plan, tags),
		// at once where it can: a phone lets sound begin only inside the tap
		play: () => track?.play() ?? bring().then((opened) => opened.play()),
		pause: () => track?.pause(),
		seek: (to) => track?.seek(to),
		position: () => track?.position() ?? 0,
		engine: () => track?.engine() ?? 'element',
		onInterrupted(tell) {
			interrupted = tell;
			return () => {
				interrupted = () => undefined;
			};
		},
		unload() {
			if (track) track.unload();
			// what was asked of it meanwhile comes first, and is let go again
			else
				void opening?.then(
					(opened) => {
						opened.unload();
					},
					() => undefined
				);
		}
	};
}
