import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';

/** The one sound of a session, as the page holds it. */
const setSpeed = (page: Page, rate: number) =>
	page.evaluate((speed) => {
		const audio = document.querySelector('audio');
		if (!audio) throw new Error('no sound in the page');
		audio.playbackRate = speed;
	}, rate);

/**
 * A person with a phone. Every journey fails if the page breaks its own Content-Security-Policy, throws, or asks
 * another origin for anything.
 */
export const test = base.extend<{ watched: BrowserContext }>({
	watched: [
		async ({ context, baseURL }, use) => {
			const faults: string[] = [];
			await watch(context, new URL(baseURL ?? '').origin, faults);
			await use(context);
			expect(faults).toEqual([]);
		},
		{ auto: true }
	]
});

export async function watch(
	context: BrowserContext,
	origin: string,
	faults: string[]
): Promise<void> {
	await context.exposeFunction('tellFault', (fault: string) => faults.push(fault));
	await context.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
			const tell = (globalThis as unknown as { tellFault(fault: string): void }).tellFault;
			tell(`policy: ${violatedDirective} ${blockedURI}`);
		});
	});
	context.on('weberror', (error) => faults.push(`error: ${error.error().message}`));
	context.on('request', (request) => {
		const url = new URL(request.url());
		if (url.protocol.startsWith('http') && url.origin !== origin) faults.push(`asked ${url.href}`);
	});
}

/** Opens the app and waits until everything it needs in airplane mode is on the phone. */
export async function install(page: Page): Promise<void> {
	await page.goto('./');
	await expect(startButton(page)).toBeVisible();
	await page.evaluate(async () => {
		const { active } = await navigator.serviceWorker.ready;
		if (active?.state !== 'activated')
			await new Promise((resolve) => active?.addEventListener('statechange', resolve));
		if (!navigator.serviceWorker.controller)
			await new Promise((resolve) => {
				navigator.serviceWorker.addEventListener('controllerchange', resolve);
			});
	});
}

export const startButton = (page: Page) => page.getByRole('button', { name: /^(はじめる|Start)$/ });
export const pauseButton = (page: Page) => page.getByRole('button', { name: /^(一時停止|Pause)$/ });
export const continueButton = (page: Page) =>
	page.getByRole('button', { name: /^(つづける|Continue)$/ });
export const skipButton = (page: Page) => page.getByRole('button', { name: /^(次へ|Skip)$/ });
export const wellDone = (page: Page) =>
	page.getByRole('heading', { name: /おつかれさまでした|Well done/ });

/** Begins a routine from its own page. */
export async function begin(page: Page, routine: string): Promise<void> {
	await page.goto(`./routines/${routine}/`);
	await startButton(page).click();
	await expect(pauseButton(page)).toBeVisible();
}

/** Lets the running session pass quickly; the session follows its sound. */
export async function hurry(page: Page): Promise<void> {
	await setSpeed(page, 16);
}

/** Where the running session is, in seconds of its sound. */
export const heardSoFar = (page: Page) =>
	page.evaluate(() => document.querySelector('audio')?.currentTime ?? 0);
