/**
 * Takes the pictures of the app that stores and the README show, from the built app, into `static/pictures/`:
 * `npm run pictures` after a build. Whoever changes how a screen looks takes them again.
 */
import { mkdir } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { createServer } from 'vite';
import { browser as findBrowser } from './browser.mjs';
import { serve } from './serve.mjs';

const OUT = 'static/pictures';
const HOUR = 3_600_000;
/** Ten past nine in the evening, today in Tokyo, whatever this machine believes. */
const tokyo = new Date(Date.now() + 9 * HOUR);
const EVENING = Date.UTC(tokyo.getUTCFullYear(), tokyo.getUTCMonth(), tokyo.getUTCDate(), 12, 10);
const DEEP_NIGHT = EVENING + 6 * HOUR;
const NARROW = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 };
const WIDE = { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 };

const vite = await createServer({
	configFile: false,
	logLevel: 'error',
	server: { middlewareMode: true },
	appType: 'custom'
});
/** @type {typeof import('../tests/journeys/records.ts')} */
const { bringBack } = await vite.ssrLoadModule('/tests/journeys/records.ts');
await vite.close();

/** A few months of a person who began with cramps and went on with care. */
const WRITTEN = {
	cramps: [40, 37, 36, 33, 29, 26, 20, 14, 9].map((ago, i) => ({
		ago,
		hour: [2, 3, 4, 23][i % 4] ?? 3,
		side: /** @type {const} */ (i % 3 ? 'right' : 'left'),
		pain: 8 - Math.floor(i / 2)
	})),
	care: Array.from({ length: 33 }, (_, i) => ({ ago: i + 1 })).filter(({ ago }) => ago % 6 !== 4)
};

/** @typedef {import('@playwright/test').Page} Page */

/** @param {Page} page */
const begun = (page) => page.getByRole('button', { name: '一時停止' }).waitFor();

/** @param {Page} page */
async function home(page) {
	await page.goto('./');
	await page.getByRole('button', { name: 'はじめる' }).waitFor();
}

/** @param {Page} page */
async function holding(page) {
	await page.goto('./routines/bedtime-calf-hamstring/');
	await page.getByRole('button', { name: 'はじめる' }).click();
	await begun(page);
	await page.getByRole('button', { name: '次へ' }).click();
	await page.getByText('キープ').waitFor();
	// the stretch is reached, and the ring has begun to fill
	await page
		.getByRole('timer')
		.filter({ hasText: /^[67]$/ })
		.waitFor();
}

/** @type {Record<string, { size: typeof NARROW, at?: number, open: (page: Page) => Promise<unknown> }>} */
const PICTURES = {
	today: {
		size: NARROW,
		open: home
	},
	session: { size: NARROW, open: holding },
	cramp: {
		size: NARROW,
		at: DEEP_NIGHT,
		open: async (page) => {
			await page.goto('./cramp/');
			await page.getByRole('button', { name: 'ふくらはぎ' }).waitFor();
		}
	},
	progress: {
		size: NARROW,
		open: async (page) => {
			await page.goto('./progress/');
			await page.getByRole('row', { name: /^つった夜/ }).waitFor();
		}
	},
	exercises: {
		size: NARROW,
		open: async (page) => {
			await page.goto('./exercises/');
			await page.getByRole('search').waitFor();
		}
	},
	'today-wide': {
		size: WIDE,
		open: home
	},
	'handout-wide': {
		size: WIDE,
		open: async (page) => {
			await page.goto('./handout/');
			await page.getByRole('button', { name: '例を入れる' }).click();
			await page.getByRole('article').waitFor();
		}
	}
};

await mkdir(OUT, { recursive: true });
const server = await serve({ port: 0 });
const executablePath = await findBrowser(() => false);
const launched = await chromium.launch(executablePath ? { executablePath } : {});
try {
	for (const [name, { size, at = EVENING, open }] of Object.entries(PICTURES)) {
		const context = await launched.newContext({
			...size,
			baseURL: server.url,
			locale: 'ja-JP',
			timezoneId: 'Asia/Tokyo',
			serviceWorkers: 'block'
		});
		const page = await context.newPage();
		await bringBack(page, WRITTEN);
		await page.clock.setSystemTime(at);
		await open(page);
		await page.waitForLoadState('networkidle');
		await page.screenshot({ path: `${OUT}/${name}.png` });
		console.log(`${OUT}/${name}.png`);
		await context.close();
	}
} finally {
	await launched.close();
	await server.close();
}
