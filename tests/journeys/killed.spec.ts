import { expect } from '@playwright/test';
import { begin, hurry, install, pauseButton, skipButton, test, wellDone } from './komura.ts';
import { at, launch } from './own-browser.ts';

test('a browser killed in mid-session loses nothing: the session can go on, what was finished is there', async ({
	baseURL
}, info) => {
	const profile = info.outputPath('profile');
	const home = baseURL ?? '';

	const first = await launch(profile);
	const before = at(first.page, home);
	await install(before);
	await begin(before, 'bedtime-toes');
	await hurry(before);
	await expect(wellDone(before)).toBeVisible({ timeout: 40_000 });
	await before.getByRole('button', { name: '完了' }).click();
	await begin(before, 'knee-comfort');
	await skipButton(before).click();
	await skipButton(before).click(); // the right leg is being stroked
	await expect(before.getByText('右足', { exact: true })).toBeVisible();
	await expect(before.getByRole('timer')).toHaveText(/^5\d$/);
	await first.kill();

	const second = await launch(profile);
	const after = at(second.page, home);
	await after.goto('./');
	await expect(after.getByText('1日つづいています')).toBeVisible();
	await expect(
		after.getByText('ひざまわり らくらくケア・「ふくらはぎ・太もも さすり」から')
	).toBeVisible();
	await after.getByRole('button', { name: 'つづきから' }).click();
	await expect(pauseButton(after)).toBeVisible();
	await expect(after.getByText('右足', { exact: true })).toBeVisible();
	await expect(after.getByRole('timer')).toHaveText(/^(5\d|1:00)$/);
	await second.kill();
});
