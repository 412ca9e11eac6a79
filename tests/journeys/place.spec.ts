import { expect } from '@playwright/test';
import { build, host } from './hosting.ts';
import { install, pauseButton, startButton, test } from './komura.ts';

test('under a sub-folder the app is installed whole and works in airplane mode', async ({
	browser
}, info) => {
	// the app is built once more
	test.setTimeout(240_000);
	const folder = info.outputPath('build');
	build(folder, '/care');
	const { home, stop } = await host(folder, '/care');
	const context = await browser.newContext({ baseURL: home, locale: 'ja-JP' });
	try {
		const page = await context.newPage();
		await install(page);
		stop();
		await context.setOffline(true);
		await page.goto('./routines/bedtime-toes');
		await startButton(page).click();
		await expect(pauseButton(page)).toBeVisible();
		await page.goto('./settings/?from=home');
		await expect(page.getByRole('heading', { name: '設定' })).toBeVisible();
		await page.goto('./nowhere/');
		await expect(page.getByRole('heading', { name: 'ページが見つかりません' })).toBeVisible();
	} finally {
		stop();
		await context.close();
	}
});
