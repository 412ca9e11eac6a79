// What a session's track costs before it can play.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { launch } from './launch.mjs';
import { VOICES } from './sessions.mjs';
import { share } from './table.mjs';

const ROUNDS = 5;
const MINUTES = [5, 15, 60];

/** The worker of the build, as the app starts it. */
function workerFile() {
	const folder = '_app/immutable/workers';
	const file = readdirSync(join(process.env.BUILD_DIR ?? 'build', folder)).find((name) =>
		name.startsWith('render.worker')
	);
	if (!file) throw new Error('The build has no render worker.');
	return `${folder}/${file}`;
}

/** Opens the app and waits until it is on the phone. */
async function install(
	/** @type {import('@playwright/test').Page} */ page,
	/** @type {string} */ home
) {
	await page.goto(home);
	await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
		if (!navigator.serviceWorker.controller)
			await new Promise((resolve) => {
				navigator.serviceWorker.addEventListener('controllerchange', resolve);
			});
	});
}

/**
 * Rows of a table: a session of so many minutes in each voice.
 * @param {Awaited<ReturnType<typeof import('./sessions.mjs').openSessions>>} sessions
 * @param {string} home @param {string} executablePath
 */
export async function renderTimes(sessions, home, executablePath) {
	const browser = await launch(executablePath);
	try {
		const page = await (await browser.newContext({ bypassCSP: true })).newPage();
		await install(page, home);
		const worker = new URL(workerFile(), home).href;
		const rows = [];
		for (const minutes of MINUTES) {
			const routine = sessions.ofMinutes(minutes);
			for (const voice of VOICES) {
				const plan = await sessions.planOf(routine, voice);
				const times = [];
				let bytes = 0;
				for (let round = 0; round < ROUNDS; round++) {
					const began = performance.now();
					bytes = sessions.render(plan, voice).wav.byteLength;
					times.push(performance.now() - began);
				}
				const address = voice.language && new URL(`voice/${voice.language}.pack`, home).href;
				const inWorker = await page.evaluate(inBrowser, {
					worker,
					job: { plan, ...(address && { voice: address }) },
					rounds: ROUNDS
				});
				rows.push([
					`${minutes} min`,
					voice.name,
					sessions.momentsOf(plan, voice).length,
					`${(plan.length / 60_000).toFixed(1)} min`,
					bytes,
					share(times, 0.5).toFixed(0),
					share(inWorker, 0.5).toFixed(0)
				]);
			}
		}
		return rows;
	} finally {
		await browser.close();
	}
}

/** Runs in the page: from the call for a worker to a file an element can be given. */
async function inBrowser(/** @type {{ worker: string, job: object, rounds: number }} */ given) {
	const times = [];
	for (let round = 0; round < given.rounds; round++) {
		const began = performance.now();
		const worker = new Worker(given.worker, { type: 'module' });
		/** @type {ArrayBuffer} */
		const bytes = await new Promise((resolve, reject) => {
			worker.onmessage = ({ data }) => resolve(data);
			worker.onerror = ({ message }) => reject(new Error(message));
			worker.postMessage(given.job);
		});
		const { size } = new Blob([bytes], { type: 'audio/wav' });
		if (size < 44) throw new Error('nothing was rendered');
		times.push(performance.now() - began);
		worker.terminate();
	}
	return times;
}

/**
 * Milliseconds from a tap on Start until the session's sound plays, in the app itself, once it is on the phone.
 * @param {string} routine @param {string} home @param {string} executablePath
 */
export async function startTimes(routine, home, executablePath) {
	const browser = await launch(executablePath);
	try {
		const rows = [];
		for (const [language, locale] of [
			['ja', 'ja-JP'],
			['en', 'en-GB']
		]) {
			const times = [];
			for (let round = 0; round < ROUNDS; round++) {
				const context = await browser.newContext({
					locale,
					viewport: { width: 390, height: 844 }
				});
				const page = await context.newPage();
				await page.addInitScript(watchStart);
				await install(page, home);
				await page.goto(new URL(`routines/${routine}/`, home).href);
				await page.getByRole('button', { name: /^(はじめる|Start)$/ }).click();
				const took = await page.waitForFunction(
					() => /** @type {{ took?: number }} */ (globalThis).took
				);
				times.push(await took.jsonValue());
				await context.close();
			}
			rows.push([
				`${routine}, ${language}`,
				share(times, 0.5).toFixed(0),
				Math.max(...times).toFixed(0)
			]);
		}
		return rows;
	} finally {
		await browser.close();
	}
}

/** Runs in the page. The second of hum that plays inside the tap is not the session. */
function watchStart() {
	let tapped = 0;
	addEventListener('click', ({ timeStamp }) => (tapped = timeStamp), true);
	addEventListener(
		'playing',
		({ target, timeStamp }) => {
			if (target instanceof HTMLMediaElement && target.duration > 60)
				Object.assign(globalThis, { took: timeStamp - tapped });
		},
		true
	);
}
