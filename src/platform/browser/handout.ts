import type { Files } from '#core/ports.ts';

// not loaded later, as files are: after a wait the tap is forgotten, and the clipboard stays locked

export const copy: Files['copy'] = async (text) => {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		// refused, or not there outside of a secure page
		return false;
	}
};

export const print: Files['print'] = () => {
	// some browsers inside of apps have no printer
	if (typeof window.print === 'function') window.print();
};
