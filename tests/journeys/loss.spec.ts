import { expect, type Page } from '@playwright/test';
import { test } from './komura.ts';

const dropDatabase = (page: Page) =>
	page.evaluate(
		() =>
			new Promise<void>((resolve, reject) => {
				const request = indexedDB.deleteDatabase('komura');
				request.onsuccess = () => {
					resolve();
				};
				request.onerror = () => {
					reject(new Error('not deleted'));
				};
			})
	);
const dropJournal = (page: Page) =>
	page.evaluate(async () => {
		await (await navigator.storage.getDirectory()).removeEntry('journal.log');
	});
const oneDay = (page: Page) => page.getByText('1日つづいています');

test('what either memory of the phone loses comes back from the other; what both lose is named', async ({
	page
}) => {
	await page.goto('./progress/');
	await page.getByRole('button', { name: '前にした体操を書きたす' }).click();
	await page.getByRole('button', { name: '保存する' }).click();
	await expect(oneDay(page)).toBeVisible();
	await page.goto('./settings/data/');
	await expect(page.getByText('二重に書いています')).toBeVisible();

	await dropDatabase(page);
	await page.goto('./progress/');
	await expect(oneDay(page)).toBeVisible();

	await dropJournal(page);
	await page.goto('./settings/data/');
	await expect(page.getByText('二重に書いています')).toBeVisible();
	await dropDatabase(page);
	await page.goto('./');
	await expect(oneDay(page)).toBeVisible();

	await dropDatabase(page);
	await dropJournal(page);
	await page.goto('./');
	await expect(page.getByText('前の記録が見つかりません。')).toBeVisible();
});
