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
 * The path of a Chromium: $CHROMIUM, one that is installed, Debian's, or Playwright's own, in this order.
 * @param {(command: string, ...words: string[]) => boolean} run tells whether the command succeeded
 * @returns {Promise<string | undefined>}
 */
export async function browser(run) {
	if (process.env.CHROMIUM && !existsSync(process.env.CHROMIUM))
		console.error(`CHROMIUM is set to ${process.env.CHROMIUM}, which is not there.`);
	const found = await find();
	if (found) return found;
	const root = process.platform === 'linux' && process.getuid?.() === 0;
	if (root && existsSync('/usr/bin/apt-get')) {
		process.env.DEBIAN_FRONTEND = 'noninteractive';
		run('apt-get', 'update', '-qq');
		run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium');
		const debian = await find();
		if (debian) return debian;
	}
	run('playwright', 'install', ...(root ? ['--with-deps'] : []), 'chromium');
	return find();
}
