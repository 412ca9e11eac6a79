import { expect } from '@playwright/test';
import { begin, install, startButton, test } from './komura.ts';

test.describe('on an English phone', () => {
	test.use({ locale: 'en-GB' });

	test('the app speaks English, and Japanese when asked to, for good', async ({ page }) => {
		await install(page);
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');
		await begin(page, 'bedtime-calf-hamstring');
		await expect(page.getByRole('heading', { name: 'Wall calf stretch' })).toBeVisible();
		await page.goto('./settings/');
		await page.getByRole('radio', { name: '日本語' }).check();
		await expect(page.getByRole('heading', { name: '設定' })).toBeVisible();
		await page.goto('./');
		await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
		await page.reload();
		await expect(page.getByText('とちゅうの体操があります')).toBeVisible();
	});
});

test('colours and text size are kept', async ({ page }) => {
	await page.goto('./settings/');
	await page.getByRole('radio', { name: '夜' }).check();
	await page.getByRole('radio', { name: '150%' }).check();
	await page.goto('./');
	await expect(startButton(page)).toBeVisible();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'night');
	await expect(page.locator('html')).toHaveAttribute('data-text', '150');
});
