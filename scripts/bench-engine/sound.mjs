// Listens to what a browser really plays of a session.
import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { until } from '../../tests/engines/patience.mjs';
import { launch } from './launch.mjs';
import { HEARD_RATE, openSink } from './pulse.mjs';

/** What keeps a browser silent, and hidden tabs awake, when it is driven; a person's browser does neither. */
const DRIVEN = [
	'--mute-audio',
	'--disable-background-timer-throttling',
	'--disable-backgrounding-occluded-windows',
	'--disable-renderer-backgrounding'
];
/** The app puts itself on the phone in the meantime. */
const SETTLING = 5_000;

/**
 * @typedef {object} Condition
 * @property {string} name
 * @property {(tab: any) => Promise<unknown>} [before] what is done to the tab before its session begins
 * @property {(tab: any) => Promise<unknown>} [during] and once it plays
 * @property {(tab: any) => Promise<unknown>} [held] comes to true if it was so to the end
 */

/** @type {readonly Condition[]} */
export const CONDITIONS = [
	{ name: 'visible', held: (tab) => tab.run('!document.hidden') },
	{ name: 'hidden', during: (tab) => tab.hide(), held: (tab) => tab.run('document.hidden') },
	{ name: 'slow', before: (tab) => tab.send('Emulation.setCPUThrottlingRate', { rate: 6 }) },
	{
		name: 'blocked',
		during: (tab) => tab.run(`void (${block})()`),
		held: (tab) => tab.run('globalThis.blocks > 60')
	}
];

/** Runs in the page: 1.8 of every 2.3 seconds. */
function block() {
	const page = /** @type {{ blocks?: number }} */ (globalThis);
	const end = performance.now() + 1_800;
	while (performance.now() < end);
	page.blocks = (page.blocks ?? 0) + 1;
	setTimeout(block, 500);
}

const START = `[...document.querySelectorAll('button')].find((each) => each.textContent.trim() === 'はじめる')`;
const AUDIO = `document.querySelector('audio')`;
/** Keeps the file the page plays, to be looked at afterwards. */
const KEEP = `{
	const create = URL.createObjectURL;
	URL.createObjectURL = (file) => create.call(URL, (globalThis.played = file));
}`;
const PLAYED = `played.arrayBuffer()
	.then((bytes) => crypto.subtle.digest('SHA-256', bytes))
	.then((digest) => [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join(''))`;

/**
 * Plays a routine's session to its end, in Japanese and at its own speed.
 * @param {object} given
 * @param {string} given.home address of the app
 * @param {string} given.executablePath
 * @param {string} given.routine
 * @param {number} given.end of its sound, seconds
 * @param {any} given.HiddenTab
 * @param {Condition} condition
 * @returns {Promise<{ heard: Float32Array, rate: number, file: string }>} `file` is the SHA-256 of the track it played
 */
export async function listen(
	{ home, executablePath, routine, end, HiddenTab },
	{ name, before, during, held }
) {
	const sink = await openSink();
	const browser = await launch(executablePath, {
		env: sink.env,
		ignoreDefaultArgs: DRIVEN,
		args: [
			'--window-size=390,844',
			'--accept-lang=ja',
			'--autoplay-policy=no-user-gesture-required',
			'--enable-features=IntensiveWakeUpThrottling:grace_period_seconds/5',
			...(process.env.AUDIO_BUFFER ? [`--audio-buffer-size=${process.env.AUDIO_BUFFER}`] : [])
		]
	});
	try {
		const tab = await HiddenTab.open(browser, 'about:blank');
		await tab.send('Page.enable');
		await tab.send('Page.addScriptToEvaluateOnNewDocument', { source: KEEP });
		await tab.send('Page.navigate', { url: new URL(`routines/${routine}/`, home).href });
		await until(
			'a start button',
			async () => (await tab.run(`Boolean(${START})`).catch(() => false)) || undefined
		);
		await wait(SETTLING);
		await before?.(tab);
		const recording = await sink.record();
		await tab.run(`${START}.click()`);
		await until(
			'the session plays',
			async () =>
				(await tab.run(`${AUDIO}?.duration > 60 && ${AUDIO}.currentTime > 0`)) || undefined
		);
		await during?.(tab);
		for (let place = 0; place < end;) {
			await wait(Math.min(10, end - place + 0.5) * 1_000);
			const [now, paused] = await tab.run(`[${AUDIO}.currentTime, ${AUDIO}.paused]`);
			if (paused && now < end - 1) throw new Error(`${name}: stopped at ${now} s of ${end} s`);
			place = paused ? end : now;
		}
		const heard = await recording.stop();
		if (held && !(await held(tab))) throw new Error(`it was not ${name} to the end`);
		return { heard, rate: HEARD_RATE, file: await tab.run(PLAYED) };
	} finally {
		await browser.close();
		await sink.close();
	}
}

/** @param {ArrayBuffer} file */
export const sha256 = (file) => createHash('sha256').update(new Uint8Array(file)).digest('hex');
