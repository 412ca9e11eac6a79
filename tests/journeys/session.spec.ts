import { expect } from '@playwright/test';
import {
	begin,
	continueButton,
	heardSoFar,
	hurry,
	pauseButton,
	skipButton,
	startButton,
	test,
	wellDone
} from './komura.ts';

test('a whole session can be done with the keyboard alone', async ({ page }) => {
	await page.goto('./routines/bedtime-toes/');
	await startButton(page).focus();
	await page.keyboard.press('Enter');
	await expect(pauseButton(page)).toBeVisible();
	await pauseButton(page).focus();
	await page.keyboard.press('Enter');
	await expect(continueButton(page)).toBeVisible();
	await page.keyboard.press('Space');
	await expect(pauseButton(page)).toBeVisible();
	for (let step = 0; step < 2; step++) await page.keyboard.press('ArrowRight');
	await skipButton(page).focus();
	// 12 steps of stretching and getting ready, then both feet are rubbed
	for (let step = 0; step < 15; step++) await page.keyboard.press('Enter');
	await expect(wellDone(page)).toBeVisible();
	await page.getByRole('button', { name: '完了' }).focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/$/);
});

test('a call interrupts: the screen says so, and only the person goes on', async ({ page }) => {
	await begin(page, 'bedtime-toes');
	await expect(page.getByRole('timer')).toHaveText('9');
	await page.evaluate(() => document.querySelector('audio')?.pause());
	await expect(page.getByText(/電話などで音が止まりました/).first()).toBeVisible();
	const stopped = await page.getByRole('timer').textContent();
	await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
	await expect(page.getByRole('timer')).toHaveText(stopped ?? '');
	expect(await page.evaluate(() => document.querySelector('audio')?.paused)).toBe(true);
	await continueButton(page).click();
	await expect(pauseButton(page)).toBeVisible();
});

test('coming home from a walk, the next exercise waits for a tap', async ({ page }) => {
	await begin(page, 'walk-and-toes');
	await skipButton(page).click(); // get ready
	await skipButton(page).click(); // the walk
	await hurry(page);
	await expect(page.getByText('準備ができたら、画面を押してください').first()).toBeVisible();
	await page.evaluate(() => {
		const audio = document.querySelector('audio');
		if (audio) audio.playbackRate = 1;
	});
	await continueButton(page).click();
	await expect(page.getByRole('timer')).toHaveText(/^[123]$/);
	await expect(page.getByText('1 / 30 回')).toBeVisible();
});

test('"it hurts" stops at once, says the exact words, and is written down', async ({ page }) => {
	await begin(page, 'bedtime-toes');
	await skipButton(page).click();
	await page.getByRole('button', { name: '痛いので止める' }).click();
	await expect(
		page.getByText('やめました。痛みがつづくときや、気分が悪いときは、医師に相談してください。')
	).toBeVisible();
	// it says so once, and is quiet
	await expect
		.poll(() => page.evaluate(() => document.querySelector('audio')?.paused), { timeout: 15_000 })
		.toBe(true);
	await page.getByRole('button', { name: '今日はここまで' }).click();
	await expect(page.getByRole('heading', { name: 'ここまで、できました' })).toBeVisible();
	const results = await page.evaluate(
		() =>
			new Promise((resolve) => {
				const opening = indexedDB.open('komura');
				opening.onsuccess = () => {
					const reading = opening.result.transaction('events').objectStore('events').getAll();
					reading.onsuccess = () => {
						resolve(reading.result.map(({ d }: { d: { results: string[] } }) => d.results));
					};
				};
			})
	);
	expect(results).toEqual([['pain', 'unreached']]);
});

test('leaving asks first; the way back and a reload lose nothing', async ({ page }) => {
	await begin(page, 'bedtime-toes');
	for (let step = 0; step < 3; step++) await skipButton(page).click();
	await page.getByRole('button', { name: '終わる' }).click();
	await expect(page.getByRole('heading', { name: 'ここで終わりますか?' })).toBeVisible();
	await page.getByRole('button', { name: '体操にもどる' }).click();
	await page.goBack();
	await page.goto('./');
	await expect(page.getByText('とちゅうの体操があります')).toBeVisible();
	await page.reload();
	await page.getByRole('button', { name: 'つづきから' }).click();
	await expect(page.getByText('2 / 3 回目')).toBeVisible();
	await page.getByRole('button', { name: '終わる' }).click();
	await page.getByRole('button', { name: '記録して終わる' }).click();
	await expect(page.getByRole('heading', { name: 'ここまで、できました' })).toBeVisible();
	await page.goto('./');
	await expect(startButton(page)).toBeVisible();
	await expect(page.getByText('とちゅうの体操があります')).toHaveCount(0);
});

test('the sound can be turned off and on in the middle', async ({ page }) => {
	await begin(page, 'bedtime-toes');
	await page.getByRole('button', { name: '音を消す' }).click();
	await expect(page.getByRole('button', { name: '音を出す' })).toBeVisible();
	await expect(pauseButton(page)).toBeVisible();
	const before = await heardSoFar(page);
	await expect.poll(() => heardSoFar(page)).toBeGreaterThan(before);
});

test('one session at a time: a second window says where the first is', async ({
	page,
	context
}) => {
	await begin(page, 'bedtime-toes');
	const second = await context.newPage();
	await second.goto('./routines/bedtime-toes/session/');
	await expect(second.getByText(/ほかの画面で体操が動いています/)).toBeVisible();
});

test('where the phone will not play the track, the session runs all the same and says what it needs', async ({
	page
}) => {
	await page.addInitScript(() => {
		HTMLMediaElement.prototype.play = () =>
			Promise.reject(new DOMException('no decoder', 'NotSupportedError'));
	});
	await page.goto('./routines/bedtime-toes/');
	await startButton(page).click();
	// a slow machine takes longer than a tap allows, and asks for another one
	await expect(async () => {
		await startButton(page).or(pauseButton(page)).click();
		await expect(continueButton(page)).toBeVisible({ timeout: 2_000 });
	}).toPass();
	const stood = (await page.getByRole('timer').textContent()) ?? '';
	await continueButton(page).click();
	await expect(page.getByText('このまま画面をつけておいてください。')).toBeVisible();
	await expect(page.getByRole('timer')).not.toHaveText(stood);
	await skipButton(page).click();
	await expect(page.getByText('1 / 3 回目')).toBeVisible();
});

for (const [width, height] of [
	[390, 844],
	[360, 800],
	[320, 568]
] as const)
	test.describe(`${width} px wide`, () => {
		test.use({ viewport: { width, height } });

		test('ten minutes stand on one line, between their two buttons', async ({ page }) => {
			await begin(page, 'walk-and-toes');
			await pauseButton(page).click();
			await skipButton(page).click();
			await expect(page.getByRole('timer')).toHaveText('10:00');
			const lines = await page.getByRole('timer').evaluate((number) => {
				const text = document.createRange();
				text.selectNodeContents(number);
				return new Set([...text.getClientRects()].map(({ top }) => Math.round(top))).size;
			});
			expect(lines).toBe(1);
			const [before, number, after] = await Promise.all(
				[
					page.getByRole('button', { name: '10秒もどす' }),
					page.getByRole('timer'),
					page.getByRole('button', { name: '10秒すすめる' })
				].map((part) => part.boundingBox())
			);
			expect(before!.x + before!.width).toBeLessThanOrEqual(number!.x);
			expect(number!.x + number!.width).toBeLessThanOrEqual(after!.x);
		});
	});
