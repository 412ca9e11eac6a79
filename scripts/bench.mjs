// Measures what a visitor pays: `npm run bench` after a build. Prints numbers and how each was taken; judges nothing.
import { spawn } from 'node:child_process';
import { chromium } from '@playwright/test';
import { browser as findBrowser } from './browser.mjs';

const PORT = process.env.PORT ?? '4801';
const HOME = `http://localhost:${PORT}${process.env.BASE_PATH ?? ''}/`;
const KIB = 1024;

const server = spawn(process.execPath, ['scripts/serve.mjs', '--port', PORT], { stdio: 'ignore' });
const executablePath = await findBrowser(() => undefined);
const launched = await chromium.launch({
	...(executablePath ? { executablePath } : {}),
	args: [
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-quic',
		'--disable-sync'
	]
});
try {
	await reachable(HOME);
	await firstLoad();
	if (!process.argv.includes('load')) await session(false);
	if (!process.argv.includes('load')) await session(true);
} finally {
	await launched.close();
	server.kill();
}

/** @param {string} url */
async function reachable(url) {
	for (let tries = 0; tries < 100; tries++) {
		if (
			await fetch(url).then(
				({ ok }) => ok,
				() => false
			)
		)
			return;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	throw new Error(`${url} does not answer`);
}

/** @param {boolean} calm */
async function newPage(calm = false) {
	const context = await launched.newContext({
		viewport: { width: 390, height: 844 },
		locale: 'ja-JP',
		hasTouch: true,
		reducedMotion: calm ? 'reduce' : 'no-preference'
	});
	const page = await context.newPage();
	return { context, page, cdp: await context.newCDPSession(page) };
}

/** Bytes and requests on the wire until the start button can be tapped, with an empty cache. */
async function firstLoad() {
	const { context, page, cdp } = await newPage();
	await cdp.send('Network.enable');
	/** @type {Map<string, { url: string, type: string, status: number, bytes: number }>} */
	const seen = new Map();
	cdp.on('Network.responseReceived', ({ requestId, response, type }) =>
		seen.set(requestId, { url: response.url, type, status: response.status, bytes: 0 })
	);
	cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		const entry = seen.get(requestId);
		if (entry) entry.bytes = encodedDataLength;
	});
	await page.addInitScript(() => {
		const shifts = { sum: 0 };
		Object.assign(globalThis, { shifts });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries())
				shifts.sum += /** @type {{ value: number }} */ (/** @type {unknown} */ (entry)).value;
		}).observe({ type: 'layout-shift', buffered: true });
	});
	await page.addInitScript(() => {
		const shown = { at: Infinity };
		Object.assign(globalThis, { shown });
		const look = () => {
			const button = [...document.querySelectorAll('button')].some(
				({ textContent }) => textContent.trim() === 'はじめる'
			);
			if (button) shown.at = performance.now();
			else requestAnimationFrame(look);
		};
		requestAnimationFrame(look);
	});
	await page.goto(HOME);
	await page.getByRole('button', { name: 'はじめる' }).waitFor();
	await page.waitForLoadState('networkidle');
	// what was asked for after the button was there did not keep anyone waiting
	const later = await page.evaluate(() => {
		const { shown } = /** @type {{ shown?: { at: number } }} */ (globalThis);
		return performance
			.getEntriesByType('resource')
			.filter(({ startTime }) => startTime > (shown?.at ?? 0))
			.map(({ name }) => name);
	});
	const all = [...seen.values()].filter(({ url }) => !later.includes(url));
	const sum = (/** @type {typeof all} */ some) =>
		some.reduce((bytes, entry) => bytes + entry.bytes, 0) / KIB;
	const scripts = all.filter(({ type }) => type === 'Script');
	console.log(
		'First load to the start button (Chromium, empty cache, brotli; Network.loadingFinished)'
	);
	for (const { url, type, status, bytes } of all)
		console.log(
			`  ${String(status)} ${type.padEnd(10)} ${String(bytes).padStart(7)} ${new URL(url).pathname}`
		);
	console.log(
		`  requests ${all.length}, not found ${all.filter(({ status }) => status >= 400).length}`
	);
	console.log(`  ${sum(all).toFixed(1)} KiB in all, ${sum(scripts).toFixed(1)} KiB of script`);
	await page.waitForTimeout(1_500);
	const shifts = await page.evaluate(
		() => /** @type {{ shifts?: { sum: number } }} */ (globalThis).shifts?.sum
	);
	console.log(`  layout shift ${String(shifts)}`);
	const cached = await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
		let files = 0;
		let bytes = 0;
		for (const name of await caches.keys())
			for (const request of await (await caches.open(name)).keys()) {
				files += 1;
				bytes += (await (await caches.match(request))?.arrayBuffer())?.byteLength ?? 0;
			}
		return { files, bytes };
	});
	console.log(`  precached ${cached.files} files, ${(cached.bytes / KIB).toFixed(0)} KiB unpacked`);
	await context.close();
}

/** @param {boolean} calm */
async function session(calm) {
	const { context, page, cdp } = await newPage(calm);
	await page.goto(`${HOME}routines/bedtime-calf-hamstring/`);
	// by touch: where a mouse rests on the page, the browser asks after every change what lies under it
	await page.getByRole('button', { name: 'はじめる' }).tap();
	await page.getByRole('button', { name: '一時停止' }).waitFor();
	await page.waitForTimeout(5_000);
	await cdp.send('Performance.enable');
	const metrics = async () => {
		const { metrics: list } = await cdp.send('Performance.getMetrics');
		return Object.fromEntries(list.map(({ name, value }) => [name, value]));
	};
	const heap = async () => {
		await cdp.send('HeapProfiler.collectGarbage');
		return (await metrics()).JSHeapUsedSize ?? 0;
	};
	const heapBefore = await heap();
	const before = await metrics();
	await page.waitForTimeout(60_000);
	const after = await metrics();
	const heapAfter = await heap();
	const spent = (/** @type {string} */ name) => ((after[name] ?? 0) - (before[name] ?? 0)) * 1_000;
	console.log(
		`A minute of a running session${calm ? ', reduced motion' : ''} (Performance.getMetrics)`
	);
	console.log(
		`  main thread ${spent('TaskDuration').toFixed(0)} ms: script ${spent('ScriptDuration').toFixed(0)}, ` +
			`style ${spent('RecalcStyleDuration').toFixed(0)}, layout ${spent('LayoutDuration').toFixed(0)} ` +
			`(${(after.LayoutCount ?? 0) - (before.LayoutCount ?? 0)} layouts)`
	);
	console.log(
		`  heap ${((heapAfter - heapBefore) / KIB).toFixed(0)} KiB more, of ${(heapBefore / KIB).toFixed(0)} KiB`
	);
	await context.close();
}
