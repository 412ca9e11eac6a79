import { defineConfig } from '@playwright/test';

const base = process.env['BASE_PATH'] ?? '';
const port = process.env['PORT'] ?? '4747';
const url = `http://localhost:${port}${base}/`;

/** Most journeys look at a page and not at a window; those that do start a browser of their own. */
const chromium = process.env['LIGHT_CHROMIUM'] ?? process.env['CHROMIUM'];

export default defineConfig({
	testDir: 'tests/journeys',
	snapshotPathTemplate: 'tests/figures/{arg}{ext}',
	forbidOnly: Boolean(process.env['CI']),
	retries: 0,
	workers: 2,
	fullyParallel: true,
	// generous: a slow machine waits longer for the same thing, and only what never comes fails
	timeout: 90_000,
	expect: { timeout: 20_000 },
	reporter: 'list',
	use: {
		baseURL: url,
		viewport: { width: 390, height: 844 },
		locale: 'ja-JP',
		timezoneId: 'Asia/Tokyo',
		launchOptions: {
			...(chromium ? { executablePath: chromium } : {}),
			// or the browser itself tries to reach the outside at every start, and paints by a graphics card that is not there
			args: [
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-gpu',
				'--disable-software-rasterizer',
				'--disable-quic',
				'--disable-sync',
				// pages of one phone share a process, which knows the app's code already
				'--process-per-site'
			]
		}
	},
	webServer: { command: `node scripts/serve.mjs --port ${port}`, url, reuseExistingServer: false }
});
