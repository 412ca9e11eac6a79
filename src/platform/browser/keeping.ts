import type { Keeping } from '#core/ports.ts';

/** Without the promise a browser may throw stored things away when the disk is full. Older ones know no such promise. */
export const keeping: Keeping = {
	async ask() {
		return 'storage' in navigator && 'persist' in navigator.storage
			? navigator.storage.persist()
			: false;
	},
	async promised() {
		return 'storage' in navigator && 'persisted' in navigator.storage
			? navigator.storage.persisted()
			: false;
	}
};
