/**
 * How long a person in pain waits: `npm run bench:cramp` after a build. Prints numbers and how each was taken; judges
 * nothing. RUNS and THROTTLE change how often and how slow.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { printTable } from './bench-engine/table.mjs';
import { browser as findBrowser } from './browser.mjs';
import { serve } from './serve.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const RUNS = Number(process.env.RUNS ?? 7);
const THROTTLE = Number(process.env.THROTTLE ?? 4);
/** What a hand needs at least to find a tile, ms. */
const HAND = 700;
/** Where the first word begins on the opening track, ms: `LEAD` of core/first-aid-track.ts. */
const FIRST_WORD = 150;

const executablePath = await findBrowser(() => undefined);
const profile = mkdtempSync(join(tmpdir(), 'komura-cramp-'));
const server = await serve({ port: 0 });

/** A browser process of its own on the phone's profile. */
const launch = () =>
	chromium.launchPersistentContext(profile, {
		...(executablePath ? { executablePath } : {}),
		viewport: { width: 390, height: 844 },
		locale: 'ja-JP',
		args: [
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-quic',
			'--disable-sync',
			'--autoplay-policy=user-gesture-required'
		]
	});

try {
	const first = await launch();
	const page = first.pages()[0] ?? (await first.newPage());
	await page.goto(server.url);
	await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
		if (!navigator.serviceWorker.controller)
			await new Promise((resolve) => {
				navigator.serviceWorker.addEventListener('controllerchange', resolve);
			});
	});
	await first.close();
	// from here on there is no network at all
	await server.close();

	console.log(
		`Cold start of the installed app at ${new URL('cramp/', server.url).pathname}, offline, a new browser process each time, ` +
			`main thread slowed ${THROTTLE} times, ${RUNS} runs, load ${(loadavg()[0] ?? 0).toFixed(1)} (ms: min, median, max)`
	);
	const rows = [];
	for (const [name, hand] of /** @type {const} */ ([
		[`tap ${HAND} ms after the tiles`, HAND],
		['tap as soon as there is a tile', 0]
	])) {
		/** @type {Record<'tiles' | 'shown' | 'voice', number[]>} */
		const times = { tiles: [], shown: [], voice: [] };
		for (let run = 0; run < RUNS; run++) {
			const seen = await once(hand);
			times.tiles.push(seen.tiles);
			times.shown.push(seen.shown - seen.tap);
			times.voice.push(seen.voice - seen.tap);
		}
		rows.push(
			[`${name}: navigation → tiles painted`, ...spread(times.tiles)],
			[`${name}: tap → first instruction painted`, ...spread(times.shown)],
			[`${name}: tap → first sample of the voice`, ...spread(times.voice)]
		);
	}
	printTable(['', 'min', 'median', 'max'], rows);
	console.log(
		'  tiles, instruction: the frame after they are in the page. Voice: the sound has passed the place of its first word.\n' +
			'  The slowing is of the page’s main thread; its workers and the service worker run at full speed.'
	);
} finally {
	rmSync(profile, { recursive: true, force: true });
}

/** @param {number[]} values */
function spread(values) {
	const sorted = [...values].sort((a, b) => a - b);
	return [sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)].map((value) =>
		(value ?? NaN).toFixed(0)
	);
}

/** One cold start and one tap. @param {number} hand ms between seeing the tiles and the tap */
async function once(hand) {
	const context = await launch();
	try {
		const page = context.pages()[0] ?? (await context.newPage());
		const devtools = await context.newCDPSession(page);
		await devtools.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
		await page.addInitScript(watch, FIRST_WORD);
		await page.goto(new URL('cramp/', server.url).href, { waitUntil: 'commit' });
		await page.waitForFunction(() => 'tiles' in globalThis.seen, undefined, { polling: 10 });
		if (hand > 0) await pause(hand);
		const tile = await page.locator('.tiles button').first().boundingBox();
		if (!tile) throw new Error('no tile');
		await page.mouse.click(tile.x + tile.width / 2, tile.y + tile.height / 2);
		await page.waitForFunction(() => 'voice' in globalThis.seen && 'shown' in globalThis.seen);
		return await page.evaluate(() => globalThis.seen);
	} finally {
		await context.close();
	}
}

/** Runs in the page: notes when each thing is there, in ms since the navigation. @param {number} firstWord */
function watch(firstWord) {
	/** @type {Record<string, number>} */
	const seen = {};
	Object.assign(globalThis, { seen });
	const painted = (/** @type {string} */ name) => {
		seen[`${name}InPage`] = performance.now();
		requestAnimationFrame(() => {
			const channel = new MessageChannel();
			channel.port1.onmessage = () => (seen[name] ??= performance.now());
			channel.port2.postMessage(undefined);
		});
	};
	new MutationObserver(() => {
		if (!('tilesInPage' in seen) && document.querySelector('.tiles button')) painted('tiles');
		if ('tap' in seen && !('shownInPage' in seen) && document.querySelector('.bar button'))
			painted('shown');
	}).observe(document, { childList: true, subtree: true });
	addEventListener('click', ({ timeStamp }) => (seen.tap ??= timeStamp), true);
	const hear = setInterval(() => {
		const audio = document.querySelector('audio');
		// the second of hum that plays while nothing is ready is not the voice
		if (!('tap' in seen) || !audio || audio.paused || audio.duration < 5) return;
		if (audio.currentTime * 1_000 < firstWord) return;
		seen.voice = performance.now();
		clearInterval(hear);
	}, 5);
}
