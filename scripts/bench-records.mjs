// What years of records cost: `npm run bench:records` after a build. Prints numbers and how each was taken; judges nothing.
import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { chromium } from '@playwright/test';
import { createServer } from 'vite';
import { browser as findBrowser } from './browser.mjs';

const PORT = process.env.PORT ?? '4802';
const HOME = `http://localhost:${PORT}/`;
const SIZES = (process.env.SIZES ?? '0,1000,100000').split(',').map(Number);
/** Habit ticks stand in for diary entries beside the sessions. */
const ENTRIES = 10_000;
const STARTS = 7;

const server = spawn(process.execPath, ['scripts/serve.mjs', '--port', PORT], { stdio: 'ignore' });
const executablePath = await findBrowser(() => undefined);
const launched = await chromium.launch({ ...(executablePath ? { executablePath } : {}) });
const rows = [];
try {
	await reachable();
	await inBrowser();
	await inNode();
	console.table(rows);
	console.log(
		[
			'first: the start that reads everything, after an import; today: every later one, from navigation to the start',
			'button in the page (median of 7); progress: from navigation to the list; heap: JavaScript heap of Progress after',
			'collection; backup: from tap to the file; import: from the file chosen to "added", into an empty app.'
		].join('\n')
	);
} finally {
	await launched.close();
	server.kill();
}

async function reachable() {
	for (let tries = 0; tries < 100; tries++) {
		const there = await fetch(HOME).then(
			({ ok }) => ok,
			() => false
		);
		if (there) return;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	throw new Error(`${HOME} does not answer`);
}

/** @param {number[]} numbers */
function median(numbers) {
	return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

async function inBrowser() {
	for (const sessions of SIZES) {
		const context = await launched.newContext({ locale: 'ja-JP', acceptDownloads: true });
		const page = await context.newPage();
		await page.addInitScript(() => {
			// the moment each thing is first in the page, by its selector
			window.seen = {};
			const wanted = { today: '.btn.primary', progress: 'details summary' };
			new MutationObserver(() => {
				for (const [name, selector] of Object.entries(wanted))
					if (!(name in window.seen) && document.querySelector(selector))
						window.seen[name] = performance.now();
			}).observe(document, { childList: true, subtree: true });
		});
		const until = async (path, name) => {
			await page.goto(new URL(path, HOME).href);
			await page.waitForFunction((key) => key in window.seen, name, { timeout: 120_000 });
			return page.evaluate((key) => window.seen[key], name);
		};
		await until('', 'today');
		await page.evaluate(() => navigator.serviceWorker.ready);
		if (sessions > 0) await page.evaluate(fill, { sessions, entries: ENTRIES });
		const first = await until('', 'today');
		await page.waitForTimeout(4_000); // the digest and the second copy are written behind the page
		const starts = [];
		for (let i = 0; i < STARTS; i++) starts.push(await until('', 'today'));
		const progress = [];
		for (let i = 0; i < 3; i++) progress.push(await until('progress/', 'progress'));
		const cdp = await context.newCDPSession(page);
		await cdp.send('HeapProfiler.collectGarbage');
		const { usedSize } = await cdp.send('Runtime.getHeapUsage');
		const row = {
			sessions,
			entries: sessions > 0 ? ENTRIES : 0,
			'first ms': Math.round(first),
			'today ms': Math.round(median(starts)),
			'progress ms': Math.round(median(progress)),
			'heap MiB': (usedSize / 1024 / 1024).toFixed(1)
		};
		if (sessions > 0) Object.assign(row, await backupAndBack(page));
		rows.push(row);
		await context.close();
	}
}

/** @param {import('@playwright/test').Page} page */
async function backupAndBack(page) {
	await page.goto(new URL('settings/data/', HOME).href);
	const make = page.getByRole('button', { name: '控えのファイルを作る' });
	await make.waitFor({ timeout: 120_000 });
	const before = performance.now();
	const [download] = await Promise.all([
		page.waitForEvent('download', { timeout: 120_000 }),
		make.click()
	]);
	const backup = performance.now() - before;
	const file = await download.path();
	const { size } = await (await import('node:fs/promises')).stat(file);
	await page.getByRole('button', { name: '全部消す' }).click();
	await page.getByRole('checkbox').check();
	await page.getByRole('dialog').getByRole('button', { name: '全部消す' }).click();
	await page.getByRole('button', { name: 'はじめる' }).waitFor();
	await page.goto(new URL('settings/data/', HOME).href);
	const choose = page.getByLabel('控えのファイルを選ぶ');
	await choose.waitFor({ state: 'attached' });
	const start = performance.now();
	await choose.setInputFiles(file);
	await page.getByRole('button', { name: '加える', exact: true }).click({ timeout: 300_000 });
	await page.getByText('件の記録を加えました').waitFor({ timeout: 300_000 });
	return {
		'backup ms': Math.round(backup),
		'backup MiB': (size / 1024 / 1024).toFixed(2),
		'import ms': Math.round(performance.now() - start)
	};
}

/** Runs in the page: writes events as the app would, over twenty years up to today. */
async function fill({ sessions, entries }) {
	const opened = await new Promise((resolve, reject) => {
		const request = indexedDB.open('komura');
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
	const DAY = 86_400_000;
	const span = 20 * 365 * DAY;
	const now = Date.now() - 2 * DAY; // not today: then there would be nothing to start
	const all = sessions + entries;
	const tx = opened.transaction(['events', 'meta'], 'readwrite');
	const events = tx.objectStore('events');
	for (let i = 0; i < all; i++) {
		const at = Math.floor(now - span + (span * i) / all);
		const hex = at.toString(16).padStart(12, '0');
		const id = `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-${String(i).padStart(12, '0')}`;
		const stamp = {
			id,
			v: 1,
			dev: '00112233445566ff',
			seq: i + 1,
			hlc: `${hex}000000112233445566ff`,
			at,
			zone: 'Asia/Tokyo',
			off: 540,
			day: new Date(at).toISOString().slice(0, 10),
			bound: 240
		};
		const isEntry = i % Math.ceil(all / entries) === 0;
		events.put(
			isEntry
				? { ...stamp, type: 'habit', d: { habit: 'water-before-bed', mark: 1 } }
				: {
						...stamp,
						type: 'session_end',
						sid: id,
						d: {
							routine: {
								id: 'bedtime-toes',
								blocks: [
									{
										exercise: 'toe-extension-hold',
										dose: { kind: 'hold', hold: 5, relax: 5, reps: 3, sides: 2, sideChange: 5 },
										ready: 10,
										wait: false
									}
								]
							},
							began: at - 200_000,
							finished: true,
							results: ['done'],
							pains: [],
							active: 190_000,
							feel: 1
						}
					}
		);
	}
	tx.objectStore('meta').delete('count');
	await new Promise((resolve, reject) => {
		tx.oncomplete = resolve;
		tx.onerror = () => reject(tx.error);
	});
	opened.close();
}

/** The streak alone, in Node. */
async function inNode() {
	const vite = await createServer({
		configFile: false,
		logLevel: 'error',
		server: { middlewareMode: true, hmr: false },
		appType: 'custom'
	});
	const { streakOn } = await vite.ssrLoadModule('/src/core/streak.ts');
	const { strengthOn } = await vite.ssrLoadModule('/src/core/strength.ts');
	const { addDays } = await vite.ssrLoadModule('/src/core/day.ts');
	await vite.close();
	for (const days of [365, 7_300]) {
		const never = () => false;
		const today = '2026-11-24';
		const done = new Map(Array.from({ length: days }, (_, n) => [addDays(today, n - days), 540]));
		const given = { done, free: never, paused: never, weekStart: 0 };
		const times = Array.from({ length: 20 }, () => {
			const start = performance.now();
			streakOn(today, given);
			strengthOn(today, given);
			return performance.now() - start;
		});
		rows.push({ sessions: `${days} days`, 'streak ms': median(times).toFixed(2) });
	}
}
