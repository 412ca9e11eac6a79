import { throughout, until } from './patience.mjs';

/**
 * What a session needs of a browser. `run` takes the body of a function, `tap` an element that `run` gave back: a
 * tap as a person's, which lets a page make sound.
 * @typedef {object} Browser
 * @property {string} version
 * @property {(url: string) => Promise<void>} open
 * @property {(script: string, ...args: unknown[]) => Promise<any>} run
 * @property {(element: object) => Promise<void>} tap
 * @property {() => Promise<void>} close
 */

/** What the page shows and plays at one moment; times in seconds. @typedef {ReturnType<typeof look>} Glance */

const START = ['はじめる', 'Start'];
const PAUSE = ['一時停止', 'Pause'];
const CONTINUE = ['つづける', 'Continue'];
const SKIP = ['次へ', 'Skip'];
const WELL_DONE = /おつかれさまでした|Well done/;

/** The session takes 195 s, and half a minute to wait in stands behind it: a track that is shorter was misread. */
const SHORTEST = 225;
/** A seek is heard, and the new step seen, within this many milliseconds. */
const PROMPT = 1_000;
/** The digits on the screen may be this many seconds behind the sound. */
const SLACK = 0.5;

/**
 * A session guided from its first tap to its end by its one sound.
 * @param {Browser} browser
 * @param {string} home the address of the app
 * @param {(what: string) => void} tell is told of each promise kept
 */
export async function session(browser, home, tell) {
	const glance = () => /** @type {Promise<Glance>} */ (browser.run(`return (${look})()`));
	/** @param {string[]} names */
	const press = async (names) => {
		const found = `return (${button}).apply(null, arguments) ?? null`;
		await browser.tap(
			await until(
				`a button “${names.join('” or “')}”`,
				async () => (await browser.run(found, names)) ?? undefined
			)
		);
	};
	/** @param {string} what @param {(now: Glance) => boolean} holds @param {number} [limit] */
	const see = async (what, holds, limit) => {
		/** @type {Glance | undefined} */
		let last;
		try {
			return await until(
				what,
				async () => (holds((last = await glance())) ? last : undefined),
				limit
			);
		} catch (trouble) {
			throw new Error(`${what}: last seen ${JSON.stringify(last)}`, { cause: trouble });
		}
	};
	/** @param {string} what @param {Glance} from */
	const moves = (what, from) => see(what, (now) => !now.paused && now.time > from.time + SLACK);

	await browser.open(new URL('routines/bedtime-toes/', home).href);
	await press(START);
	const begun = await see('the session’s track is loaded', ({ length }) => length > SHORTEST);
	const counted = await moves('the sound plays', begun);
	tell('plays');
	await see('the timer counts down', ({ left }) => left > 0 && left < counted.left);
	tell('counts');
	await see('the figure moves', ({ painted }) => painted);
	tell('paints');

	const before = await glance();
	if (!(before.left > 3)) throw new Error(`too late to skip anything: ${before.left} s left`);
	const asked = performance.now();
	await press(SKIP);
	const end = before.time + before.left;
	const after = await see('a skip seeks', ({ time }) => time > end - 1 - SLACK, PROMPT);
	const passed = (performance.now() - asked) / 1_000;
	if (after.time > end + passed + SLACK)
		throw new Error(`skipped to ${after.time}, where the next step was at ${end} at the latest`);
	await moves('the sound goes on after a seek', after);
	tell(`seeks ${(after.time - before.time).toFixed(1)} s`);

	await press(PAUSE);
	// it says that it is paused, at another place of the track, and then is quiet
	/** @param {Glance} now */
	const leaves = ({ time }) => Math.abs(time - after.time) > 10;
	await see('the session stops', (now) => now.paused || leaves(now), PROMPT);
	const still = await see('the sound pauses', ({ paused }) => paused);
	await throughout('the sound stands still', async () => (await glance()).time === still.time, 700);
	tell('pauses');
	await press(CONTINUE);
	await moves('the sound goes on after a pause', await glance());
	tell('goes on');

	await browser.run("document.querySelector('audio').playbackRate = arguments[0]", 16);
	await see('the session ends', ({ heading }) => WELL_DONE.test(heading), 90_000);
	tell('ends');
}

/** Runs in the page. */
function look() {
	const audio = document.querySelector('audio');
	return {
		time: audio?.currentTime ?? 0,
		// no track has a length before it is loaded
		length: Number.isFinite(audio?.duration) ? (audio?.duration ?? 0) : 0,
		paused: audio?.paused ?? true,
		fault: audio?.error?.message ?? '',
		left: Number(document.querySelector('[role=timer]')?.textContent ?? NaN),
		// by the worker beside the page
		painted: document.querySelector('.moving.painted canvas') !== null,
		heading: document.querySelector('h1')?.textContent ?? ''
	};
}

/** Runs in the page. @param {string[]} names */
function button(names) {
	return [...document.querySelectorAll('button')].find(
		(each) =>
			!each.disabled && names.includes(each.getAttribute('aria-label') ?? each.textContent.trim())
	);
}
