import type { Turn } from '#core/ports.ts';

/** Name of the lock a running session holds; an update waits while any tab has it. */
const SESSION_LOCK = 'session';

export const turn: Turn = {
	take(lost) {
		if (!('locks' in navigator)) return Promise.resolve(() => undefined);
		return new Promise((resolve) => {
			navigator.locks
				.request(SESSION_LOCK, { ifAvailable: true }, (lock) => {
					if (!lock) {
						resolve(undefined);
						return undefined;
					}
					// the lock is held until this promise settles
					return new Promise<void>((release) => {
						resolve(release);
					});
				})
				// a lock held is only ever refused later by being stolen
				.catch(lost);
		});
	},
	async seize() {
		if (!('locks' in navigator)) return;
		await navigator.locks.request(SESSION_LOCK, { steal: true }, () => undefined);
	}
};

/** Whether a session runs in any tab. */
export async function sessionRuns(): Promise<boolean> {
	if (!('locks' in navigator)) return false;
	const { held } = await navigator.locks.query();
	return held?.some(({ name }) => name === SESSION_LOCK) ?? false;
}
