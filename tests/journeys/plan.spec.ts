import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { install, startButton, test } from './komura.ts';

test('a routine is planned for some days, and time is taken off and taken back', async ({
	page
}) => {
	await install(page);
	await page.getByRole('link', { name: '設定' }).click();
	await page.getByRole('link', { name: '予定・お休み・お知らせ' }).click();
	const how = page.getByRole('combobox', { name: /歩いて、足指グーパーを行うのは/ });
	await expect(how).toHaveValue('weekly2');
	await how.selectOption('曜日を選ぶ');
	await page.getByRole('checkbox', { name: '水曜日' }).uncheck();
	await expect(page.getByText('今週 0/4回')).toBeVisible();
	await page.getByRole('button', { name: 'お休みにする' }).click();
	await expect(page.getByRole('button', { name: 'この設定を消す' })).toBeVisible();
	await page.goto('./');
	await expect(page.getByText('お休みの設定')).toHaveCount(1);
	await expect(startButton(page)).toBeVisible();
	await page.goto('./settings/plan/');
	await page.getByRole('button', { name: 'この設定を消す' }).click();
	await expect(page.getByRole('button', { name: 'この設定を消す' })).toBeHidden();
	await page.reload();
	await expect(how).toHaveValue('weekdays');
	await expect(page.getByRole('checkbox', { name: '水曜日' })).not.toBeChecked();
	await expect(page.getByRole('checkbox', { name: '木曜日' })).toBeChecked();
	await expect(page.getByRole('button', { name: 'この設定を消す' })).toBeHidden();
});

test('the calendar of the phone is asked to ring', async ({ page }) => {
	await page.goto('./settings/plan/');
	await page.getByLabel('何時に').fill('21:45');
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: 'カレンダーの予定を作る' }).click();
	const download = await downloading;
	expect(download.suggestedFilename()).toBe('komura-bedtime-calf-hamstring.ics');
	const text = await readFile(await download.path(), 'utf8');
	expect(text).toContain('SUMMARY:おやすみ前の脚ストレッチ');
	expect(text).toMatch(/DTSTART;TZID=[\w/]+:\d{8}T214500/);
	expect(text).toContain('RRULE:FREQ=DAILY');
	expect(text).toContain('BEGIN:VALARM');
});
