import { expect, type Page } from '@playwright/test';
import {
	begin,
	hurry,
	install,
	pauseButton,
	skipButton,
	startButton,
	test,
	wellDone
} from './komura.ts';
import { standAt } from './wall-clock.ts';

async function tell(page: Page, ...flags: string[]): Promise<void> {
	await page.goto('./settings/body/');
	for (const name of flags) await page.getByRole('checkbox', { name }).check();
}

test('four short questions lead to a plan that fits', async ({ page }) => {
	// in the morning another routine of the plan comes first
	await standAt(page, new Date('2026-11-24T21:30:00+09:00'));
	await install(page);
	await expect(page.getByText('このアプリは、体操とからだの記録のための道具です。')).toBeVisible();
	await page.getByRole('link', { name: '4つの質問に答える' }).click();
	await page.getByRole('checkbox', { name: '最近1年で転んだ/ふらつく' }).check();
	for (let question = 1; question <= 4; question++)
		await page.getByRole('button', { name: '次へ' }).click();
	await expect(page.getByRole('heading', { name: 'まずは、これから' })).toBeVisible();
	await expect(page.getByRole('link', { name: /ベッドの中の脚ストレッチ/ })).toBeVisible();
	await page.getByRole('button', { name: 'はじめの画面へ' }).click();
	await expect(page.getByRole('heading', { name: 'ベッドの中の脚ストレッチ' })).toBeVisible();
	await page.reload();
	await expect(page.getByRole('heading', { name: 'ベッドの中の脚ストレッチ' })).toBeVisible();
	await expect(page.getByText('4つの質問に答える')).toHaveCount(0);
});

test('every question can be passed over; the bedtime routine is the default', async ({ page }) => {
	await install(page);
	await page.getByRole('link', { name: '4つの質問に答える' }).click();
	await page.getByRole('button', { name: 'とばす' }).click();
	await page.getByRole('button', { name: 'はじめの画面へ' }).click();
	await expect(page.getByRole('heading', { name: 'おやすみ前の脚ストレッチ' })).toBeVisible();
	await expect(page.getByText('2つの体操・約4分')).toBeVisible();
});

test('who may fall is given the seated form, and told why', async ({ page }) => {
	await tell(page, '最近1年で転んだ/ふらつく');
	await page.goto('./routines/knee-comfort/');
	await expect(
		page.getByText(
			'「最近1年で転んだ/ふらつく」のため、「壁を使う ふくらはぎのばし」を「タオルで ふくらはぎのばし」にかえました。'
		)
	).toBeVisible();
	await page.goto('./exercises/calf-wall-stretch/');
	await expect(startButton(page)).toHaveCount(0);
	await page.getByRole('link', { name: /かわりに: タオルで/ }).click();
	await expect(startButton(page)).toBeVisible();
	await page.goto('./exercises/calf-wall-stretch/session/');
	await expect(page).toHaveURL(/\/exercises\/calf-wall-stretch\/$/);
});

test('with diabetes a foot bath waits for the doctor', async ({ page }) => {
	await tell(page, '糖尿病');
	await page.goto('./routines/evening-foot-bath/session/');
	await expect(
		page.getByText(/糖尿病、足の感覚がにぶい方、足にきずのある方は、足湯の前に/)
	).toBeVisible();
	await page.getByRole('button', { name: '専門家と相談しました' }).click();
	await expect(startButton(page)).toBeVisible();
});

test('one leg suddenly swollen: no exercise, but the page that says whom to call', async ({
	page
}) => {
	await tell(page, '片足の急なはれ・赤み・熱');
	await page.goto('./');
	await expect(startButton(page)).toHaveCount(0);
	await page.getByRole('link', { name: '受診の目安を見る' }).click();
	await expect(page.getByRole('link', { name: '119', exact: true })).toBeVisible();
});

test('the check before the first session of a day is read once', async ({ page }) => {
	const check = page.getByText('今日はからだの調子はよいですか?');
	await install(page);
	await expect(check).toBeVisible();
	await begin(page, 'bedtime-toes');
	await page.goto('./routines/bedtime-toes/');
	await expect(startButton(page)).toBeVisible();
	await expect(check).toHaveCount(0);
});

test('after "it hurts" the exercise can be done gently, at half its time', async ({ page }) => {
	await begin(page, 'bedtime-toes');
	for (let step = 0; step < 13; step++) await skipButton(page).click();
	await expect(page.getByRole('timer')).toHaveText(/^(1:00|5\d)$/);
	await page.getByRole('button', { name: '痛いので止める' }).click();
	await page.getByRole('radio', { name: '足・足指' }).check();
	await page.getByRole('radio', { name: 'つっぱるだけ' }).check();
	await page.getByRole('button', { name: 'やさしくして、もう一度' }).click();
	await expect(pauseButton(page)).toBeVisible();
	await skipButton(page).click();
	await expect(page.getByRole('timer')).toHaveText(/^(30|2\d)$/);
	await hurry(page);
	await expect(wellDone(page)).toBeVisible({ timeout: 20_000 });
});

test('a sharp pain is never answered with more of the same', async ({ page }) => {
	await begin(page, 'bedtime-toes');
	await page.getByRole('button', { name: '痛いので止める' }).click();
	await page.getByRole('radio', { name: 'するどい痛み' }).check();
	await expect(page.getByRole('button', { name: 'やさしくして、もう一度' })).toHaveCount(0);
	await expect(page.getByRole('button', { name: 'この体操をとばす' })).toBeVisible();
});

test('habits are there for those who want them, and are no exercise', async ({ page }) => {
	await install(page);
	await expect(page.getByText('今日の習慣')).toHaveCount(0);
	await page.goto('./settings/');
	await page.getByRole('radio', { name: '出す', exact: true }).check();
	await page.goto('./');
	await page.getByRole('checkbox', { name: '足もとを冷やさないようにしました' }).check();
	await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
	await page.reload();
	await expect(
		page.getByRole('checkbox', { name: '足もとを冷やさないようにしました' })
	).toBeChecked();
	await expect(page.getByText('日つづいています')).toHaveCount(0);
	await expect(page.getByText(/寝る30分前に、水を少し飲みました/)).toHaveCount(0);
	await page.getByRole('button', { name: '習慣をえらぶ・出典を見る' }).click();
	await expect(page.getByText(/寝る30分前に、水を少し飲みました/)).toBeVisible();
});
