import { readFile } from 'node:fs/promises';
import { expect, type Download, type Page } from '@playwright/test';
import { startButton, test } from './komura.ts';

/** Writes down a session done without the app. */
async function addOne(page: Page, routine: string): Promise<void> {
	await page.goto('./progress/');
	await page.getByRole('button', { name: '前にした体操を書きたす' }).click();
	await page.getByRole('combobox').selectOption(routine);
	await page.getByRole('button', { name: '保存する' }).click();
	await expect(page.getByRole('button', { name: new RegExp(routine) })).toBeVisible();
}

async function download(page: Page, button: string): Promise<Download> {
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: button }).click();
	return downloading;
}

test('everything is put into a file, deleted, and brought back once however often', async ({
	page
}) => {
	await addOne(page, 'おやすみ前の足指ケア');
	await addOne(page, 'ひざまわり らくらくケア');
	await page.goto('./settings/data/');
	await expect(page.getByText('まだ控えを作っていません。')).toBeVisible();
	const file = await (await download(page, '控えのファイルを作る')).path();
	await expect(page.getByText('今日、控えを作りました。')).toBeVisible();

	await page.getByRole('button', { name: '全部消す' }).click();
	const forget = page.getByRole('dialog').getByRole('button', { name: '全部消す' });
	await expect(forget).toBeDisabled();
	await page.getByRole('checkbox').check();
	await forget.click();
	await expect(startButton(page)).toBeVisible();
	await page.goto('./progress/');
	await expect(page.getByText('まだ記録がありません。')).toBeVisible();

	await page.goto('./settings/data/');
	await page.getByLabel('控えのファイルを選ぶ').setInputFiles(file);
	await expect(page.getByRole('dialog')).toContainText('新しい記録が2件');
	await page.getByRole('button', { name: '加える', exact: true }).click();
	await expect(page.getByText('2件の記録を加えました。')).toBeVisible();
	await page.getByLabel('控えのファイルを選ぶ').setInputFiles(file);
	await expect(page.getByRole('dialog')).toContainText('もう全部あります');
	await page.getByRole('dialog').getByRole('button', { name: '閉じる' }).click();
	await page.goto('./progress/');
	await expect(page.getByRole('button', { name: /ひざまわり らくらくケア/ })).toHaveCount(1);
	await expect(page.getByText('1日つづいています')).toBeVisible();
});

test('a file that is no backup, and one cut short, say so and change nothing', async ({ page }) => {
	await addOne(page, 'おやすみ前の足指ケア');
	await page.goto('./settings/data/');
	const choose = page.getByLabel('控えのファイルを選ぶ');
	const bytes = await readFile(await (await download(page, '控えのファイルを作る')).path());
	await choose.setInputFiles({
		name: 'short.json.gz',
		mimeType: 'application/gzip',
		buffer: bytes.subarray(0, bytes.length - 20)
	});
	await expect(page.getByText('何も変えていません。')).toContainText('途中で切れ');
	await choose.setInputFiles({
		name: 'photo.json',
		mimeType: 'application/json',
		buffer: Buffer.from('{"__proto__":{"x":1}}')
	});
	await expect(page.getByText('何も変えていません。')).toContainText('Komuraの控え');
	await page.goto('./progress/');
	await expect(page.getByRole('button', { name: /おやすみ前の足指ケア/ })).toHaveCount(1);
});

test('the sessions become a table that no spreadsheet takes for a formula', async ({ page }) => {
	await addOne(page, 'おやすみ前の足指ケア');
	await page.getByRole('button', { name: /おやすみ前の足指ケア/ }).click();
	await page.getByRole('textbox', { name: 'ひとこと' }).fill('=1+1');
	await page.getByRole('button', { name: '保存する' }).click();
	await page.goto('./settings/data/');
	const table = await download(page, '表のファイルを作る');
	const text = await readFile(await table.path(), 'utf8');
	expect(text.split('\r\n')[1]).toMatch(/"おやすみ前の足指ケア","2","2",.*"'=1\+1"$/);
});
