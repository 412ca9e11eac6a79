import { spawn, type ChildProcess } from 'node:child_process';
import { chromium, expect, test, type Browser, type Page } from '@playwright/test';
import { begin, hurry, install, pauseButton, skipButton, wellDone } from './komura.ts';

/** A browser of its own on a profile that stays, so that its process can be killed like a phone kills one. */
async function launch(
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
		{ stdio: ['ignore', 'ignore', 'pipe'] }
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
			process_.kill('SIGKILL');
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
function at(page: Page, baseURL: string): Page {
	const { goto } = page;
	page.goto = (url, options) => goto.call(page, new URL(url, baseURL).href, options);
	return page;
}

test('a browser killed in mid-session loses nothing: the session can go on, what was finished is there', async ({
	baseURL
}, info) => {
	test.setTimeout(90_000);
	const profile = info.outputPath('profile');
	const home = baseURL ?? '';

	const first = await launch(profile);
	const before = at(first.page, home);
	await install(before);
	await begin(before, 'bedtime-toes');
	await hurry(before);
	await expect(wellDone(before)).toBeVisible({ timeout: 40_000 });
	await before.getByRole('button', { name: '完了' }).click();
	await begin(before, 'knee-comfort');
	await skipButton(before).click();
	await skipButton(before).click(); // the right leg is being stroked
	await expect(before.getByText('右足', { exact: true })).toBeVisible();
	await expect(before.getByRole('timer')).toHaveText(/^5\d$/);
	await first.kill();

	const second = await launch(profile);
	const after = at(second.page, home);
	await after.goto('./');
	await expect(after.getByText('1日つづいています')).toBeVisible();
	await expect(
		after.getByText('ひざまわり らくらくケア・「ふくらはぎ・太もも さすり」から')
	).toBeVisible();
	await after.getByRole('button', { name: 'つづきから' }).click();
	await expect(pauseButton(after)).toBeVisible();
	await expect(after.getByText('右足', { exact: true })).toBeVisible();
	await expect(after.getByRole('timer')).toHaveText(/^(5\d|1:00)$/);
	await second.kill();
});
