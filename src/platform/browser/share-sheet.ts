import type { Files } from '#core/ports.ts';

/** Not loaded later: after a wait the tap is forgotten, and the share sheet stays shut. */
export const canSend = typeof navigator.share === 'function';

export const send: Files['send'] = async (title, url) => {
	if (!canSend) return false;
	try {
		await navigator.share({ title, url });
		return true;
	} catch (reason) {
		// the person closed the sheet: that is an answer
		return reason instanceof DOMException && reason.name === 'AbortError';
	}
};
