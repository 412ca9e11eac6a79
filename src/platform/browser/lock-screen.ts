import type { LockScreen, LockScreenCommand } from '#core/ports.ts';

const ACTIONS = {
	play: 'play',
	pause: 'pause',
	nexttrack: 'next',
	previoustrack: 'previous'
} as const;

/**
 * The Media Session. `stop` is never taken: a page that answers it loses its place on the lock screen. Nor are the
 * seek buttons: phones show either them or next and back.
 */
export function openLockScreen(base: string): LockScreen {
	if (!('mediaSession' in navigator))
		return { show: () => undefined, clear: () => undefined, onCommand: () => () => undefined };
	const { mediaSession } = navigator;
	const artwork = [192, 512].map((size) => ({
		src: `${base}/icon-${size}.png`,
		sizes: `${size}x${size}`,
		type: 'image/png'
	}));
	const handle = (action: MediaSessionAction, handler: MediaSessionActionHandler | null) => {
		try {
			mediaSession.setActionHandler(action, handler);
		} catch {
			// a browser that does not know the action throws; the others still work
		}
	};

	return {
		show({ title, artist, album, playing, length, at }) {
			const { metadata } = mediaSession;
			if (metadata?.title !== title || metadata.artist !== artist || metadata.album !== album)
				mediaSession.metadata = new MediaMetadata({ title, artist, album, artwork });
			mediaSession.playbackState = playing ? 'playing' : 'paused';
			// once told, the phone does not follow by itself: every jump has to be told
			mediaSession.setPositionState({
				duration: length / 1_000,
				position: Math.min(at, length) / 1_000
			});
		},
		clear() {
			mediaSession.metadata = null;
			mediaSession.playbackState = 'none';
		},
		onCommand(hear) {
			for (const [action, type] of Object.entries(ACTIONS))
				handle(action as keyof typeof ACTIONS, () => {
					hear({ type } satisfies LockScreenCommand);
				});
			handle('seekto', ({ seekTime }) => {
				if (seekTime !== undefined) hear({ type: 'seek', to: seekTime * 1_000 });
			});
			return () => {
				for (const action of [...Object.keys(ACTIONS), 'seekto'])
					handle(action as MediaSessionAction, null);
			};
		}
	};
}
