import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { allPictures } from '#content/poses/all-pictures.ts';
import { keyPoses } from '#tests/figures/sheet.ts';

const STYLES = ['tokens.css', 'figure.css', 'figure-props.css'];

for (const theme of ['light', 'night'] as const)
	test(`every pose looks as it did when it was last looked at, in ${theme}`, async ({ page }) => {
		const css = await Promise.all(STYLES.map((name) => readFile(`src/ui/${name}`, 'utf8')));
		const poses = keyPoses(Object.values(await allPictures()), 84);
		await page.setViewportSize({ width: 1_200, height: 800 });
		await page.setContent(`<!doctype html><html data-theme="${theme}"><style>${css.join('\n')}
			body { margin: 0; background: var(--bg); display: flex; flex-wrap: wrap; gap: 4px 16px }
			.fig { inline-size: auto; block-size: auto; background: var(--stage) }</style>${poses}`);
		await expect(page).toHaveScreenshot(`poses-${theme}.png`, {
			fullPage: true,
			// another build of the browser may shade an edge differently; a limb that moved is far more than this
			maxDiffPixels: 120
		});
	});
