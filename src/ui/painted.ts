const frame = (): Promise<void> =>
	new Promise((resolve) => {
		requestAnimationFrame(() => {
			resolve();
		});
	});

/** Resolves when the page as it is now has been seen: the first frame shows the words, the one after has time for more. */
export const painted = (): Promise<void> => frame().then(frame);

let last = Promise.resolve();

/** Resolves when it is the caller's turn to draw: one in each frame, so that a page full of pictures still listens. */
export const turnToDraw = (): Promise<void> => (last = last.then(frame));
