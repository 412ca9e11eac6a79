import {
	expect,
	test as base,
	type Browser,
	type BrowserContext,
	type Page
} from '@playwright/test';

/** The one sound of a session, as the page holds it. */
const setSpeed = (page: Page, rate: number) =>
	page.evaluate((speed) => {
		const audio = document.querySelector('audio');
		if (!audio) throw new Error('no sound in the page');
		audio.playbackRate = speed;
	}, rate);

/** A phone that the app was installed on earlier, for one language; `faults` is what it did that it must not. */
interface Phone {
	readonly context: BrowserContext;
	readonly faults: string[];
	/** A page without the app, which stays open to look after what is kept on the phone. */
	readonly keeper: Page;
}

/**
 * A person with a phone. Every journey fails if the page breaks its own Content-Security-Policy, throws, or asks
 * another origin for anything.
 *
 * `page` and `context` are those of a phone that has the app and nothing of anybody in it: what journeys before this one
 * wrote has been taken off, and only the installed app has stayed, because installing it anew would take longer than most
 * journeys do. `firstVisit` is the page of a phone that has never seen the app. A `page.clock` cannot be taken off
 * again: it belongs to a `firstVisit`, and `standAt` of `wall-clock.ts` to the others.
 */
export const test = base.extend<{ firstVisit: Page }, { phones: Map<string, Phone> }>({
	phones: [
		// closed before the browser is
		async ({ browser: _ }, use) => {
			const phones = new Map<string, Phone>();
			await use(phones);
			for (const { context } of phones.values()) await context.close();
		},
		{ scope: 'worker' }
	],
	context: async ({ browser, phones, locale, baseURL }, use) => {
		const { origin } = new URL(baseURL ?? '');
		const language = locale ?? '';
		const phone = phones.get(language) ?? (await installed(browser, origin));
		phones.set(language, phone);
		await takeThingsOff(phone, origin);
		const { context, faults } = phone;
		await use(context);
		for (const page of context.pages()) if (page !== phone.keeper) await page.close();
		await context.setOffline(false);
		await context.clearPermissions();
		expect(faults.splice(0)).toEqual([]);
	},
	page: async ({ context, viewport }, use) => {
		const page = await context.newPage();
		if (viewport) await page.setViewportSize(viewport);
		await use(page);
	},
	firstVisit: async ({ browser, baseURL }, use) => {
		const context = await browser.newContext();
		const faults: string[] = [];
		await watch(context, new URL(baseURL ?? '').origin, faults);
		await use(await context.newPage());
		await context.close();
		expect(faults).toEqual([]);
	}
});

/** The options of the running journey go with a new context, its language among them; but every journey has its own size. */
async function installed(browser: Browser, origin: string): Promise<Phone> {
	const { viewport = null } = base.info().project.use;
	const context = await browser.newContext({ viewport });
	const faults: string[] = [];
	await watch(context, origin, faults);
	const keeper = await context.newPage();
	await install(keeper);
	await keeper.goto('./manifest.webmanifest');
	return { context, faults, keeper };
}

/** All that a person leaves on a phone; the installed app stays. */
async function takeThingsOff({ context, keeper }: Phone, origin: string): Promise<void> {
	const cdp = await context.newCDPSession(keeper);
	await cdp.send('Storage.clearDataForOrigin', {
		origin,
		storageTypes: 'cookies,file_systems,indexeddb,local_storage'
	});
	await cdp.detach();
	await keeper.evaluate(async () => {
		for (const name of await caches.keys())
			if (!name.includes('precache')) await caches.delete(name);
	});
}

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
export const backButton = (page: Page) => page.getByRole('button', { name: /^(戻る|Back)$/ });
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
