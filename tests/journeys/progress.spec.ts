import { expect } from '@playwright/test';
import { begin, skipButton, startButton, test, wellDone } from './komura.ts';

test('after a session one may say how it was, or just be done', async ({ page }) => {
	await begin(page, 'bedtime-toes');
	for (let step = 0; step < 15; step++) await skipButton(page).click();
	await expect(wellDone(page)).toBeVisible();
	await page.getByRole('radio', { name: '楽になった' }).check();
	await page.getByRole('radio', { name: 'ちょうど' }).check();
	await page.getByRole('button', { name: '痛みの強さも書く' }).click();
	await page.getByRole('slider').fill('2');
	await page.getByRole('textbox').fill('よく伸びた');
	await page.getByRole('button', { name: '完了' }).click();
	await expect(startButton(page)).toBeVisible();
	await page.goto('./progress/');
	const record = page.getByRole('button', { name: /おやすみ前の足指ケア/ });
	await expect(record).toContainText('楽になった');
	await expect(record).toContainText('よく伸びた');
	await record.click();
	await expect(page.getByRole('radio', { name: 'ちょうど' })).toBeChecked();
	await expect(page.getByRole('slider')).toHaveValue('2');
	await page.getByRole('radio', { name: '痛む' }).check();
	await page.getByRole('button', { name: '保存する' }).click();
	await page.reload();
	await expect(page.getByRole('button', { name: /おやすみ前の足指ケア/ })).toContainText('痛む');
});

test('a session done without the app is written down, counts, is taken out and brought back', async ({
	page
}) => {
	await page.goto('./progress/');
	await expect(page.getByText('まだ記録がありません。')).toBeVisible();
	await page.getByRole('button', { name: '前にした体操を書きたす' }).click();
	await page.getByRole('combobox').selectOption('ひざまわり らくらくケア');
	await page.getByRole('button', { name: '保存する' }).click();
	await expect(page.getByText('1日つづいています')).toBeVisible();
	const record = page.getByRole('button', { name: /ひざまわり らくらくケア/ });
	await expect(record).toContainText('あとから記入');
	await record.click();
	await page.getByRole('button', { name: 'この記録を消す' }).click();
	await expect(page.getByText('今日の数分から、はじまります')).toBeVisible();
	await page.getByRole('button', { name: 'もとに戻す' }).click();
	await expect(page.getByText('1日つづいています')).toBeVisible();
	await page.getByRole('button', { name: '表で見る' }).first().click();
	await expect(page.getByRole('row', { name: /全部できた/ })).toBeVisible();
});
