/**
 * Listens to what is still being opened, once it is there. The function returned ends it, before as well as after. Where
 * it could not be opened there is nothing to hear.
 */
export function listenLater<Opened>(
	opening: Promise<Opened>,
	listen: (opened: Opened) => () => void
): () => void {
	let stop: (() => void) | undefined;
	let left = false;
	opening.then(
		(opened) => {
			if (!left) stop = listen(opened);
		},
		() => undefined
	);
	return () => {
		left = true;
		stop?.();
	};
}
