import { expect } from '@playwright/test';
import { begin, install, skipButton, startButton, test } from './komura.ts';
import { overflow, SMALL_PHONE, violations } from './readable.ts';
import { DOING, READING, TELLING } from './screens.ts';

for (const [title, screens] of Object.entries({
	'what is read': READING,
	'what is done': DOING,
	'what is told': TELLING
}))
	test(`${title} passes axe in every theme, contrast of 7:1 included, and fits a small phone with text at 200 %`, async ({
		page
	}) => {
		test.setTimeout(400_000);
		await install(page);
		for (const [name, open] of Object.entries(screens)) {
			await open(page);
			expect([name, await violations(page)]).toEqual([name, []]);
			expect([name, await overflow(page)]).toEqual([name, [0, 0]]);
		}
	});

test.describe('on a small phone', () => {
	test.use({ viewport: SMALL_PHONE });

	test('the first button is in reach, and the player shows all its controls at once', async ({
		page
	}) => {
		await install(page);
		await expect(startButton(page)).toBeInViewport({ ratio: 1 });
		await begin(page, 'bedtime-toes');
		await skipButton(page).click();
		for (const name of ['終わる', '音を消す', '戻る', '一時停止', '次へ', '痛いので止める'])
			await expect(page.getByRole('button', { name, exact: true })).toBeInViewport({ ratio: 0.95 });
		await expect(page.getByRole('timer')).toBeInViewport({ ratio: 0.95 });
	});
});
