import { setTimeout as wait } from 'node:timers/promises';

const GLANCE = 50;

/**
 * Looks again and again until there is an answer, and gives it back.
 * @template T
 * @param {string} what what is waited for, for the message
 * @param {() => Promise<T | undefined> | T | undefined} look
 * @param {number} [limit] milliseconds; there is always a look after it
 * @returns {Promise<T>}
 */
export async function until(what, look, limit = 45_000) {
	const deadline = performance.now() + limit;
	for (;;) {
		const late = performance.now() >= deadline;
		const found = await look();
		if (found !== undefined) return found;
		if (late) throw new Error(`not within ${limit / 1_000} s: ${what}`);
		await wait(GLANCE);
	}
}

/**
 * Looks for a while, and fails at the first look that does not hold.
 * @param {string} what
 * @param {() => Promise<boolean>} look
 * @param {number} span milliseconds
 */
export async function throughout(what, look, span) {
	const end = performance.now() + span;
	while (performance.now() < end) {
		if (!(await look())) throw new Error(`not for ${span / 1_000} s: ${what}`);
		await wait(GLANCE);
	}
}
