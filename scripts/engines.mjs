// One session's sound in the browsers Playwright does not drive: `npm run test:engines` after a build. Installs nothing.
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as firefox from '../tests/engines/firefox.mjs';
import { session } from '../tests/engines/session.mjs';
import * as webkit from '../tests/engines/webkit.mjs';
import { serve } from './serve.mjs';

/** @param {typeof firefox | typeof webkit} engine @param {string} home */
async function passes({ name, launch }, home) {
	const began = performance.now();
	const took = () => `${((performance.now() - began) / 1_000).toFixed(1)} s`;
	/** @type {string[]} */
	const kept = [];
	let version = '';
	try {
		const browser = await launch();
		version = browser.version;
		try {
			await session(browser, home, (what) => kept.push(`${what} (${took()})`));
		} finally {
			await browser.close();
		}
		console.log(`✔ ${name} ${version}: ${kept.join(', ')}`);
		return true;
	} catch (trouble) {
		console.log(`✘ ${name} ${version} after ${took()}: ${kept.join(', ')}`);
		console.log(trouble);
		return false;
	}
}

/**
 * Runs the session in each of the browsers that is here.
 * @returns {Promise<{ passed: number, failed: number, skipped: number, names: string[] }>}
 */
export async function engines() {
	const count = { passed: 0, failed: 0, skipped: 0, names: /** @type {string[]} */ ([]) };
	const { url, close } = await serve({ port: 0 });
	// side by side: a session is mostly waited for
	const run = async (/** @type {typeof firefox | typeof webkit} */ engine) => {
		if (!engine.present()) {
			count.names.push(`${engine.name} is not installed (${engine.needs})`);
			console.log(`SKIPPED: ${count.names.at(-1)}`);
			count.skipped += 1;
		} else if (await passes(engine, url)) count.passed += 1;
		else count.failed += 1;
	};
	await Promise.all([firefox, webkit].map(run));
	await close();
	return count;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	process.chdir(fileURLToPath(new URL('..', import.meta.url)));
	const { passed, failed, skipped } = await engines();
	console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
	process.exitCode = failed ? 1 : 0;
}
