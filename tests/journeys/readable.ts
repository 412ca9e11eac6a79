import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from '@playwright/test';

const THEMES = ['light', 'dark', 'night'] as const;
const PHONE = { width: 390, height: 844 };
export const SMALL_PHONE = { width: 320, height: 568 };

const EVERYTHING: RunOptions = {
	runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
	rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } }
};
const COLOURS: RunOptions = {
	runOnly: { type: 'rule', values: ['color-contrast', 'color-contrast-enhanced'] }
};

/** What axe finds on a screen as it stands: everything in the first theme, and in the others what depends on colours. */
export async function violations(page: Page): Promise<unknown[]> {
	const found: unknown[] = [];
	const html = page.locator('html');
	const kept = await html.getAttribute('data-theme');
	// the whole page at once: on a phone the tabs lie over whatever is below them, and a scroll brings it out
	const whole = await page.evaluate(() => document.documentElement.scrollHeight);
	await page.setViewportSize({ ...PHONE, height: Math.max(PHONE.height, whole) });
	// there are no frames here: axe is run where it lies, and brought into a page once for all themes
	await page.evaluate(axe.source);
	for (const theme of THEMES)
		found.push(
			...(await html.evaluate(
				async (root, [name, options]) => {
					root.dataset['theme'] = name;
					const page = globalThis as unknown as {
						axe: { run(options: RunOptions): Promise<AxeResults> };
					};
					return (await page.axe.run(options)).violations.map(({ id, nodes }) => [
						name,
						id,
						nodes.map((node) => node.html)
					]);
				},
				[theme, theme === THEMES[0] ? EVERYTHING : COLOURS] as const
			))
		);
	await html.evaluate((root, name) => {
		root.dataset['theme'] = name ?? '';
	}, kept);
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
