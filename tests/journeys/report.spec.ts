import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { NEW_HEALTH } from '#core/health.ts';
import { test } from './komura.ts';
import { bringBack, life, today } from './records.ts';

const paper = (page: Page) => page.getByRole('article');
const pagesOf = (pdf: Buffer) =>
	[...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;

async function openReport(page: Page): Promise<void> {
	await page.goto('./progress/');
	await page.getByRole('link', { name: '受診用' }).click();
	await expect(page.getByRole('heading', { name: '受診用の一枚' })).toBeVisible();
	await page.getByRole('radio', { name: '90日間' }).check();
}

/** Cramps, and rows that the sheet has for them: one each, or one for each week, and headings. */
const LIVES = [
	[0, 0],
	[10, 11],
	[90, 92],
	[200, 14]
] as const;

for (const [count, rows] of LIVES)
	test(`${count} cramps in 90 days are one page, in both languages`, async ({ page }) => {
		if (count > 0) await bringBack(page, life(count));
		await openReport(page);
		await page.getByRole('textbox').fill('薬を替えてから、ふえた気がします。'.repeat(5));
		for (const [language, footer] of [
			['日本語', 'この記録は本人が書いたものです。診断のための検査ではありません。'],
			['English', 'Written by the person themselves. Not a test or a diagnosis.']
		] as const) {
			await page.getByRole('radio', { name: language }).check();
			await expect(paper(page)).toContainText(footer);
			await page.emulateMedia({ media: 'print' });
			await expect(page.getByRole('button')).toHaveCount(0);
			await expect(page.getByRole('navigation')).toHaveCount(0);
			await expect(paper(page).getByRole('row')).toHaveCount(rows);
			await page.emulateMedia({ media: null });
			expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
			expect(pagesOf(await page.pdf({ format: 'Letter' }))).toBe(1);
		}
	});

test('without a network, the sheet leaves a Japanese app in English: as a file and as text', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await bringBack(page, {
		cramps: [
			{ ago: 3, hour: 23, pain: 7, durationSec: 200, note: '<b>痛い</b>' },
			{ ago: 1, hour: 14, site: 'toes', side: 'left' }
		],
		care: [{ ago: 2 }],
		health: { ...NEW_HEALTH, history: ['diabetes'], medicines: [{ name: 'アムロジピン' }] }
	});
	await context.setOffline(true);
	await openReport(page);
	await expect(paper(page)).toContainText('糖尿病');
	await page.getByRole('radio', { name: 'English' }).check();
	await page.getByRole('checkbox', { name: '年代・持病・薬' }).uncheck();
	await expect(paper(page)).toContainText('2 (night 1, daytime 1)');
	await expect(paper(page)).not.toContainText('Diabetes');
	await page.getByRole('checkbox', { name: '年代・持病・薬' }).check();
	await expect(paper(page)).toContainText('Diabetes');

	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: 'ファイルで渡す' }).click();
	const file = await readFile(await (await downloading).path(), 'utf8');
	expect(file).toMatch(/^<!doctype html>\n<html lang="en">/);
	expect(file).toContain('Calf');
	expect(file).toContain('&lt;b&gt;痛い&lt;/b&gt;');
	expect(file).not.toMatch(/<script|src=|href=/);

	await page.getByRole('button', { name: '文字でコピーする' }).click();
	await expect(page.getByText('コピーしました。')).toBeVisible();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toContain('Medicines: アムロジピン');
	expect(copied).toContain('“<b>痛い</b>”');

	await page.getByRole('radio', { name: '日付で' }).check();
	await page.getByLabel('はじめの日').fill(today);
	await expect(paper(page)).toContainText('No cramps noted in this period');
	await page.getByLabel('はじめの日').fill('2019-01-01');
	await expect(page.getByText('1年以内')).toBeVisible();
	await expect(paper(page)).toHaveCount(0);
});

test('nights with and without care stand side by side, and few of them say nothing yet', async ({
	page
}) => {
	await bringBack(page, {
		cramps: [5, 4, 2].map((ago) => ({ ago, hour: 23, pain: 6 })),
		care: [{ ago: 4 }, { ago: 3 }]
	});
	await page.goto('./progress/');
	const counts = (name: string) =>
		page.getByRole('row', { name: new RegExp(`^${name}`) }).getByRole('cell');
	await expect(page.getByText('まだ少ないので、はっきりしません')).toBeVisible();
	// with care, and without; the last night is over at seven in the morning
	await expect(counts('全部の夜')).toHaveText(['2', /[23]/]);
	await expect(counts('つった夜')).toHaveText(['1', '2']);
	await page.getByRole('button', { name: '表で見る' }).nth(1).click();
	await expect(page.getByRole('row', { name: /今週/ })).toBeVisible();
});

test('the six-week plan begins with a diary, goes on when asked to, and can be put away', async ({
	page
}) => {
	await page.goto('./settings/plan/');
	await page.getByRole('link', { name: /6週間の計画/ }).click();
	await page.getByRole('button', { name: '今日から日記をはじめる' }).click();
	await expect(page.getByRole('heading', { name: '日記の1日目です' })).toBeVisible();
	await expect(page.getByRole('button', { name: '今日から毎晩の体操をはじめる' })).toHaveCount(0);
	await page.getByRole('button', { name: 'この計画をやめる' }).click();
	await expect(page.getByRole('heading', { name: 'すること' })).toBeVisible();

	await bringBack(page, {
		cramps: [{ ago: 9, hour: 23 }],
		trial: [{ ago: 10, d: { step: 'diary' } }]
	});
	// what was brought back is older than the last step, which still counts
	await page.goto('./progress/trial/');
	await expect(page.getByText('日記がもう9日分あります。')).toBeVisible();
	await page.getByRole('button', { name: '今日から毎晩の体操をはじめる' }).click();
	await expect(page.getByRole('heading', { name: '6週のうち1週目です' })).toBeVisible();
	await page.getByRole('button', { name: '表で見る' }).click();
	await expect(page.getByRole('row', { name: '前 1週目' }).getByRole('cell')).toHaveText([
		'1',
		'1',
		'0'
	]);
	await page.reload();
	await expect(page.getByRole('heading', { name: '6週のうち1週目です' })).toBeVisible();
	await page.goto('./progress/');
	await expect(page.getByRole('link', { name: /6週のうち1週目/ })).toBeVisible();
});
