import { expect, type Locator } from '@playwright/test';
import { begin, install, startButton, test } from './komura.ts';
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
		for (const [name, open] of Object.entries(screens)) {
			await open(page);
			expect([name, await violations(page)]).toEqual([name, []]);
			expect([name, await overflow(page)]).toEqual([name, [0, 0]]);
		}
	});

test.describe('in English, whose words are longer', () => {
	test.use({ locale: 'en-US' });

	test('nothing sticks out on a small phone with text at 200 %', async ({ page }) => {
		for (const address of ['', 'diary/', 'routines/knee-comfort/', 'settings/', 'cramp/']) {
			await page.goto(`./${address}`);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			expect([address, await overflow(page)]).toEqual([address, [0, 0]]);
		}
	});
});

test.describe('on a small phone', () => {
	test.use({ viewport: SMALL_PHONE });

	test('the first button is in reach, and the player shows all its controls at once', async ({
		page
	}) => {
		await install(page);
		await expect(startButton(page)).toBeInViewport({ ratio: 1 });
		// how one stands for it is the longest line of all
		await begin(page, 'bedtime-calf-hamstring');
		for (const name of ['終わる', '音を消す', '戻る', '一時停止', '次へ', '痛いので止める'])
			expect([name, await isInSight(page.getByRole('button', { name, exact: true }))]).toEqual([
				name,
				true
			]);
		expect(await isInSight(page.getByRole('timer'))).toBe(true);
	});
});

/** Whether the middle and all corners of it are on the screen as it stands, and nothing lies over its middle. */
const isInSight = (locator: Locator) =>
	locator.evaluate((element) => {
		const { left, right, top, bottom } = element.getBoundingClientRect();
		const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
		const inside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
		return inside && element.contains(over);
	});
