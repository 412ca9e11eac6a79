/** Resolves when the page as it is now has been seen: the first frame shows the words, the one after has time for more. */
export const painted = (): Promise<void> =>
	new Promise((resolve) => {
		requestAnimationFrame(() => {
			requestAnimationFrame(() => {
				resolve();
			});
		});
	});
