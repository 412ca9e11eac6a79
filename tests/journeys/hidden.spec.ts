import { chromium, expect, type Browser } from '@playwright/test';
import { HiddenTab } from './hidden-tab.ts';
import { test } from './komura.ts';

/** What keeps hidden tabs awake under test, and must not here. */
const AWAKE = [
	'--disable-background-timer-throttling',
	'--disable-backgrounding-occluded-windows',
	'--disable-renderer-backgrounding'
];

let browser: Browser;
test.beforeAll(async ({ launchOptions }) => {
	browser = await chromium.launch({
		...launchOptions,
		// the light one has no windows to hide
		...(process.env['CHROMIUM'] ? { executablePath: process.env['CHROMIUM'] } : {}),
		ignoreDefaultArgs: AWAKE,
		args: [
			...(launchOptions.args ?? []),
			'--enable-features=IntensiveWakeUpThrottling:grace_period_seconds/5',
			'--accept-lang=en',
			'--autoplay-policy=no-user-gesture-required'
		]
	});
});
test.afterAll(() => browser.close());

const press = (name: string) =>
	`[...document.querySelectorAll('button')].find((b) => b.ariaLabel === '${name}' || b.textContent.trim() === '${name}')?.click()`;
const kept = `new Promise((resolve) => {
	const opening = indexedDB.open('komura');
	opening.onsuccess = () => {
		const reading = opening.result.transaction('desk').objectStore('desk').get('session');
		reading.onsuccess = () => { opening.result.close(); resolve(reading.result?.elapsed ?? 0); };
	};
})`;

async function session(base: string): Promise<HiddenTab> {
	const tab = await HiddenTab.open(browser, `${base}routines/bedtime-calf-hamstring/`);
	await expect
		.poll(() => tab.run(`Boolean(${press('Start').replace('?.click()', '')})`))
		.toBe(true);
	await tab.run(press('Start'));
	await expect.poll(() => tab.run<boolean>(`document.querySelector('audio')?.paused`)).toBe(false);
	return tab;
}

test('a hidden tab, throttled as hard as browsers do, goes on and keeps its place', async ({
	baseURL
}) => {
	const tab = await session(baseURL ?? '');
	await tab.hide();
	await expect.poll(() => tab.run('document.visibilityState')).toBe('hidden');
	await expect
		.poll(() => tab.run<number>(`document.querySelector('audio').currentTime`), { timeout: 40_000 })
		.toBeGreaterThan(20);
	// a tab that counts as silent would look at its clock once a minute from the fifth second on
	await expect.poll(() => tab.run<number>(kept)).toBeGreaterThan(14_000);
});

test('a frozen tab says that it stopped, plays nothing by itself, and goes on when asked', async ({
	baseURL
}) => {
	const tab = await session(baseURL ?? '');
	await expect
		.poll(() => tab.run<number>(`document.querySelector('audio').currentTime`), { timeout: 20_000 })
		.toBeGreaterThan(3);
	await tab.hide();
	await expect.poll(() => tab.run('document.visibilityState')).toBe('hidden');
	await tab.send('Page.setWebLifecycleState', { state: 'frozen' });
	await tab.send('Page.setWebLifecycleState', { state: 'active' });
	await expect.poll(() => tab.run<string>('document.body.innerText')).toContain('Stopped');
	expect(await tab.run<boolean>(`document.querySelector('audio').paused`)).toBe(true);
	await tab.run(press('Continue'));
	await expect.poll(() => tab.run<boolean>(`document.querySelector('audio').paused`)).toBe(false);
});
