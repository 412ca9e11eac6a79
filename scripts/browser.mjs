// Finds a Chromium for the tests, or installs one.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = [
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

/** Chromium without windows, tabs and menus: what few tests look at takes a third of a test's time. */
const LIGHT = 'chromium-headless-shell';

/** @param {readonly string[]} names */
const onPath = (names) =>
	(process.env.PATH ?? '')
		.split(delimiter)
		.flatMap((folder) => names.map((name) => join(folder, name)));

async function find() {
	const { chromium } = await import('@playwright/test');
	return [process.env.CHROMIUM, ...onPath(NAMES), ...PLACES, chromium.executablePath()].find(
		(path) => path && existsSync(path)
	);
}

const root = process.platform === 'linux' && process.getuid?.() === 0;
const debian = root && existsSync('/usr/bin/apt-get');

/** @typedef {(command: string, ...words: string[]) => boolean} Run tells whether the command succeeded */

/** @param {Run} run @param {readonly string[]} words */
function apt(run, ...words) {
	process.env.DEBIAN_FRONTEND = 'noninteractive';
	return run('apt-get', ...words);
}
const INSTALL = ['install', '-y', '-qq', '--no-install-recommends'];

/**
 * The path of a Chromium: $CHROMIUM, one that is installed, Debian's, or Playwright's own, in this order.
 * @param {Run} run
 * @returns {Promise<string | undefined>}
 */
export async function browser(run) {
	if (process.env.CHROMIUM && !existsSync(process.env.CHROMIUM))
		console.error(`CHROMIUM is set to ${process.env.CHROMIUM}, which is not there.`);
	const found = await find();
	if (found) return found;
	if (debian) {
		apt(run, 'update', '-qq');
		apt(run, ...INSTALL, 'chromium');
		const brought = await find();
		if (brought) return brought;
	}
	run('playwright', 'install', ...(root ? ['--with-deps'] : []), 'chromium');
	return find();
}

/**
 * The path of a light Chromium, for all tests but those that need a real window: one that is installed, or Debian's.
 * Undefined where $CHROMIUM is asked for, or where it is not to be had quickly; any Chromium will do then, and takes half
 * as long again.
 * @param {Run} run
 */
export function lightBrowser(run) {
	if (process.env.CHROMIUM) return undefined;
	const find = () => onPath([LIGHT]).find((path) => existsSync(path));
	if (!find() && debian)
		apt(run, ...INSTALL, '-o', 'Acquire::Retries=0', '-o', 'Acquire::http::Timeout=15', LIGHT);
	return find();
}
