import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { begin, install, skipButton, startButton, test } from './komura.ts';
import { DOING, READING, TELLING } from './screens.ts';

const THEMES = ['light', 'dark', 'night'] as const;
const PHONE = { width: 390, height: 844 };
const SMALL_PHONE = { width: 320, height: 568 };

/** What axe finds on a screen as it stands: everything in the first theme, and in the others what depends on colours. */
async function violations(page: Page): Promise<unknown[]> {
	const found: unknown[] = [];
	const kept = await page.locator('html').getAttribute('data-theme');
	const wear = (theme: string | null) =>
		page.locator('html').evaluate((html, name) => {
			html.dataset['theme'] = name ?? '';
		}, theme);
	for (const theme of THEMES) {
		await wear(theme);
		// no frames here, and no page of its own to gather what they say
		const axe = new AxeBuilder({ page }).setLegacyMode();
		if (theme === THEMES[0])
			axe.options({
				runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
				rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } }
			});
		else axe.withRules(['color-contrast', 'color-contrast-enhanced']);
		for (const { id, nodes } of (await axe.analyze()).violations)
			found.push([theme, id, nodes.map(({ html }) => html)]);
	}
	await wear(kept);
	return found;
}

/** By how much a screen sticks out sideways on a small phone, with text as it is and twice as large; in CSS pixels. */
async function overflow(page: Page): Promise<number[]> {
	await page.setViewportSize(SMALL_PHONE);
	const sizes: number[] = [];
	for (const text of ['', '200%'])
		sizes.push(
			await page.locator('html').evaluate((html, size) => {
				html.style.fontSize = size;
				const outside = html.scrollWidth - html.clientWidth;
				html.style.fontSize = '';
				return outside;
			}, text)
		);
	await page.setViewportSize(PHONE);
	return sizes;
}

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
