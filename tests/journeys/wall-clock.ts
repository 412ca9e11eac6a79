import type { Page } from '@playwright/test';

/**
 * Lets the clock on the wall stand at a time, in the page as it is and in whatever it opens next. What is measured goes on:
 * timers, sound and the time since the page was opened.
 */
export async function standAt(page: Page, time: Date): Promise<void> {
	await page.addInitScript(stop, time.getTime());
	await page.evaluate(stop, time.getTime());
}

/** Runs in the page. */
function stop(now: number): void {
	globalThis.Date = new Proxy(Date, {
		construct: (clock, given) => Reflect.construct(clock, given.length > 0 ? given : [now]) as Date,
		get: (clock, name): unknown => (name === 'now' ? () => now : Reflect.get(clock, name))
	});
}
