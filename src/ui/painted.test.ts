import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { painted, turnToDraw } from './painted.ts';

let waiting: (() => void)[] = [];
beforeAll(() => {
	vi.stubGlobal('requestAnimationFrame', (then: () => void) => waiting.push(then));
});
afterAll(() => {
	vi.unstubAllGlobals();
});
afterEach(() => (waiting = []));

/** The browser draws a frame: what waited for one goes on. */
async function nextFrame() {
	const now = waiting;
	waiting = [];
	for (const go of now) go();
	for (let turn = 0; turn < 5; turn++) await Promise.resolve();
}

test('what comes after the words comes in the second frame', async () => {
	let seen = false;
	void painted().then(() => (seen = true));
	await nextFrame();
	expect(seen).toBe(false);
	await nextFrame();
	expect(seen).toBe(true);
});

test('of many pictures one is drawn in each frame, in their order', async () => {
	const drawn: string[] = [];
	for (const picture of ['first', 'second', 'third'])
		void turnToDraw().then(() => drawn.push(picture));
	await Promise.resolve();
	expect(drawn).toEqual([]);
	await nextFrame();
	expect(drawn).toEqual(['first']);
	await nextFrame();
	expect(drawn).toEqual(['first', 'second']);
	await nextFrame();
	expect(drawn).toEqual(['first', 'second', 'third']);
});
