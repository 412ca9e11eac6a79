import { expect } from '@playwright/test';
import { begin, hurry, install, startButton, test, wellDone } from './komura.ts';

test('in airplane mode after the first visit, a session is guided to its end and counts', async ({
	firstVisit: page
}) => {
	await install(page);
	await page.context().setOffline(true);
	await begin(page, 'bedtime-toes');
	await expect(page.getByRole('timer')).toHaveText(/\d/);
	await hurry(page);
	await expect(wellDone(page)).toBeVisible({ timeout: 40_000 });
	await expect(page.getByText(/1日つづきました/)).toBeVisible();
	await page.getByRole('button', { name: '完了' }).click();
	await expect(page.getByText('1日つづいています')).toBeVisible();
	await expect(page.getByText('今日の分は、できました')).toBeVisible();
	await page.reload();
	await expect(page.getByText('1日つづいています')).toBeVisible();
});

test('in airplane mode every address opens', async ({ page, context }) => {
	await install(page);
	await context.setOffline(true);
	for (const address of [
		'',
		'routines/',
		'routines',
		'routines/walk-and-toes/',
		'routines/knee-comfort/session/',
		'settings/',
		'?utm_source=homescreen'
	]) {
		await page.goto(`./${address}`);
		await expect(page.locator('#app button, #app a').first()).toBeVisible();
		await expect(page.getByText('ページが見つかりません')).toHaveCount(0);
	}
});

test('an address that does not exist says so and leads home', async ({ page }) => {
	await page.goto('./nowhere/at/all/');
	await expect(page.getByRole('heading', { name: 'ページが見つかりません' })).toBeVisible();
	await page.getByRole('link', { name: '今日の画面へ' }).click();
	await expect(startButton(page)).toBeVisible();
});
