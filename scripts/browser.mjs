// Finds a Chromium for the tests, or installs one.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Chromium without windows, tabs and menus: what no test looks at takes a third of a test's time. */
const LIGHT = 'chromium-headless-shell';
const NAMES = [
	LIGHT,
	'chromium',
	'chromium-browser',
	'google-chrome-stable',
	'google-chrome',
	'microsoft-edge'
];
const PLACES = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
		const folder = process.env[name];
		return folder ? [join(folder, 'Google/Chrome/Application/chrome.exe')] : [];
	})
];

async function find() {
	const { chromium } = await import('@playwright/test');
	const onPath = (process.env.PATH ?? '')
		.split(delimiter)
		.flatMap((folder) => NAMES.map((name) => join(folder, name)));
	return [process.env.CHROMIUM, ...onPath, ...PLACES, chromium.executablePath()].find(
		(path) => path && existsSync(path)
	);
}

/**
 * The path of a Chromium: $CHROMIUM, one that is installed, Debian's, or Playwright's own, in this order. As root on
 * Debian the light one is brought for the tests, which run in two thirds of the time with it.
 * @param {(command: string, ...words: string[]) => boolean} run tells whether the command succeeded
 * @returns {Promise<string | undefined>}
 */
export async function browser(run) {
	if (process.env.CHROMIUM && !existsSync(process.env.CHROMIUM))
		console.error(`CHROMIUM is set to ${process.env.CHROMIUM}, which is not there.`);
	const found = await find();
	const root = process.platform === 'linux' && process.getuid?.() === 0;
	if (root && existsSync('/usr/bin/apt-get') && !process.env.CHROMIUM && !found?.endsWith(LIGHT)) {
		process.env.DEBIAN_FRONTEND = 'noninteractive';
		// where another one is there, nobody waits long for a lighter one
		const brisk = ['-o', 'Acquire::Retries=0', '-o', 'Acquire::http::Timeout=15'];
		const install = (/** @type {string} */ name) =>
			run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...brisk, name);
		if (!found) run('apt-get', 'update', '-qq');
		if (!install(LIGHT) && !found) install('chromium');
		const debian = await find();
		if (debian) return debian;
	}
	if (!found) run('playwright', 'install', ...(root ? ['--with-deps'] : []), 'chromium');
	return found ?? find();
}
