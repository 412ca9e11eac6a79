import { expect } from '@playwright/test';
import { EXERCISES } from '#core/exercise.ts';
import { install, pauseButton, skipButton, startButton, test, wellDone } from './komura.ts';

test('an exercise is found by kanji, kana and English, by muscle and by name', async ({ page }) => {
	await page.goto('./exercises/');
	for (const [words, name] of [
		['ふくらはぎ', '壁を使う ふくらはぎのばし'],
		['フクラハギ', '壁を使う ふくらはぎのばし'],
		['ハムストリング', 'すわって前にたおす もも裏のばし'],
		['calf', '壁を使う ふくらはぎのばし'],
		['hamstring', 'すわって前にたおす もも裏のばし']
	] as const) {
		await page.getByRole('searchbox').fill(words);
		await expect(page.getByRole('link', { name: /足湯/ })).toHaveCount(0);
		await expect(page.getByRole('link', { name: new RegExp(name) }).first()).toBeVisible();
		await page.getByRole('searchbox').fill('');
		await expect(page.getByRole('link', { name: /足湯/ })).toBeVisible();
	}
});

test('every exercise is reached by tap and can be read in airplane mode', async ({
	page,
	context
}) => {
	await install(page);
	await context.setOffline(true);
	await page.goto('./exercises/');
	for (const id of EXERCISES) {
		await page.locator(`a[href$="/exercises/${id}/"]`).click();
		await expect(page).toHaveURL(new RegExp(`/exercises/${id}/$`));
		await expect(page.getByRole('heading', { name: 'やり方' })).toBeVisible();
		await page.getByRole('link', { name: '戻る' }).click();
		await expect(page.getByRole('search')).toBeVisible();
	}
});

test('exercises can be chosen by body part and position, and an empty list says so', async ({
	page
}) => {
	await page.goto('./exercises/');
	await expect(page.getByText('25種類')).toBeVisible();
	await page.getByRole('combobox', { name: '場所' }).selectOption('もも前');
	await expect(page.getByRole('link', { name: /もも前/ })).toHaveCount(2);
	await page.getByRole('combobox', { name: '姿勢' }).selectOption('いす');
	await expect(page.locator('main a[href*="/exercises/"]')).toHaveCount(1);
	await page.getByRole('searchbox').fill('かかと');
	await expect(page.getByText('あてはまる体操がありません')).toBeVisible();
	await page.getByRole('link', { name: 'さがし直す' }).click();
	await expect(page.getByText('25種類')).toBeVisible();
});

test('one exercise can be tried', async ({ page }) => {
	await page.goto('./exercises/seated-posture-reset/');
	await startButton(page).click();
	await expect(pauseButton(page)).toBeVisible();
	await skipButton(page).click();
	await skipButton(page).click();
	await expect(wellDone(page)).toBeVisible();
});

test('all twelve routines are there but those that need an agreement say so first', async ({
	page
}) => {
	await page.goto('./routines/');
	await expect(page.locator('main li a[href*="/routines/"]')).toHaveCount(12);
	await page.getByRole('link', { name: /つっぱり・こわばり/ }).click();
	await expect(page.getByText(/手足のこわばり\(痙縮\)やふるえ/)).toBeVisible();
	await expect(startButton(page)).toHaveCount(0);
	await page.getByRole('button', { name: 'まだです' }).click();
	await expect(startButton(page)).toHaveCount(0);
	await page.getByRole('button', { name: '専門家と相談しました' }).click();
	await expect(startButton(page)).toBeVisible();
	await page.reload();
	await expect(startButton(page)).toBeVisible();
});

test('help is one tap from Settings; its lines are exact and its numbers can be called', async ({
	page
}) => {
	await page.goto('./settings/');
	await page.getByRole('link', { name: '受診の目安' }).click();
	await expect(page.getByText('急な息苦しさ・胸の痛み・血の混じったせき')).toBeVisible();
	for (const number of ['119', '999', '911', '112'])
		await expect(page.getByRole('link', { name: number, exact: true })).toHaveAttribute(
			'href',
			`tel:${number}`
		);
	await expect(page.getByText(/薬は自分の判断でやめたり変えたりせず/)).toBeVisible();
});

test('every source of an exercise can be looked up', async ({ page }) => {
	await page.goto('./exercises/calf-wall-stretch/');
	await page.getByRole('link', { name: 'E03' }).click();
	await expect(page.getByText(/Coppin 2005/)).toBeInViewport();
	await expect(page.getByText(/医療機器ではありません/).first()).toBeVisible();
});
