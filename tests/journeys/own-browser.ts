import { spawn, type ChildProcess } from 'node:child_process';
import { chromium, type Browser, type Page } from '@playwright/test';

/** A browser of its own on a profile that stays, so that its process can be killed like a phone kills one. */
export async function launch(
	profile: string
): Promise<{ browser: Browser; page: Page; kill: () => Promise<void> }> {
	const process_ = spawn(
		process.env['CHROMIUM'] ?? chromium.executablePath(),
		[
			'--headless=new',
			'--no-sandbox',
			'--no-first-run',
			'--lang=ja-JP',
			'--accept-lang=ja-JP',
			'--disable-quic',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
			'--remote-debugging-port=0',
			`--user-data-dir=${profile}`,
			'about:blank'
		],
		// a group of its own: what is called by that name may be a script that starts the browser
		{ stdio: ['ignore', 'ignore', 'pipe'], detached: true }
	);
	const address = await addressOf(process_);
	const browser = await chromium.connectOverCDP(address, { noDefaults: true });
	const context = browser.contexts()[0];
	if (!context) throw new Error('no context');
	const page = context.pages()[0] ?? (await context.newPage());
	return {
		browser,
		page,
		kill: async () => {
			const gone = new Promise((resolve) => process_.once('exit', resolve));
			if (process_.pid) process.kill(-process_.pid, 'SIGKILL');
			await gone;
		}
	};
}

function addressOf({ stderr }: ChildProcess): Promise<string> {
	return new Promise((resolve) => {
		stderr?.on('data', (data: Buffer) => {
			const found = /DevTools listening on (\S+)/.exec(data.toString())?.[1];
			if (found) resolve(found);
		});
	});
}

/** Pages of this browser know no base address. */
export function at(page: Page, baseURL: string): Page {
	const { goto } = page;
	page.goto = (url, options) => goto.call(page, new URL(url, baseURL).href, options);
	return page;
}
