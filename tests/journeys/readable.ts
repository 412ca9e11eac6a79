import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const THEMES = ['light', 'dark', 'night'] as const;
const PHONE = { width: 390, height: 844 };
export const SMALL_PHONE = { width: 320, height: 568 };

/** What axe finds on a screen as it stands: everything in the first theme, and in the others what depends on colours. */
export async function violations(page: Page): Promise<unknown[]> {
	const found: unknown[] = [];
	const kept = await page.locator('html').getAttribute('data-theme');
	// the whole page at once: on a phone the tabs lie over whatever is below them, and a scroll brings it out
	const whole = await page.evaluate(() => document.documentElement.scrollHeight);
	await page.setViewportSize({ ...PHONE, height: Math.max(PHONE.height, whole) });
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
	await page.setViewportSize(PHONE);
	return found;
}

/** By how much a screen sticks out sideways on a small phone, with text as it is and twice as large; in CSS pixels. */
export async function overflow(page: Page): Promise<number[]> {
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
