import { expect } from '@playwright/test';
import { install, test } from './komura.ts';

test('a physiotherapist makes a page on the spot, offline, and nothing of it stays', async ({
	page,
	context
}) => {
	await install(page);
	await context.setOffline(true);
	await page.goto('./routines/new/');
	await page.getByRole('link', { name: /渡す紙をつくる/ }).click();
	await page
		.getByRole('textbox', { name: '体操' })
		.fill('週3回\nふくらはぎ 左右 10秒×3\nあざらし体操');
	await page.getByRole('textbox', { name: '作った人' }).fill('やまだ整形外科 佐藤');
	const paper = page.getByRole('article');
	await expect(paper).toContainText('壁を使う ふくらはぎのばし');
	await expect(paper).toContainText('作った人:やまだ整形外科 佐藤');
	await expect(paper.getByRole('img', { name: /QRコード/ })).toBeVisible();
	await page
		.getByRole('group', { name: '紙の言葉' })
		.getByRole('radio', { name: 'English' })
		.check();
	await expect(paper).toContainText('Wall calf stretch');
	await expect(paper).toHaveAttribute('lang', 'en');
	await page.reload();
	await expect(page.getByRole('textbox', { name: '体操' })).toHaveValue('');
	await page.goto('./routines/');
	await expect(page.getByText('自宅でする体操')).toHaveCount(0);
});
