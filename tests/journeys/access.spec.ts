import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { begin, install, skipButton, startButton, test, wellDone } from './komura.ts';
import { bringBack, life } from './records.ts';

/** The screens of the app, each with the way to it. */
const SCREENS: Record<string, (page: Page) => Promise<void>> = {
	today: async (page) => {
		await page.goto('./');
		await expect(startButton(page)).toBeVisible();
	},
	routines: async (page) => {
		await page.goto('./routines/');
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	},
	routine: async (page) => {
		await page.goto('./routines/knee-comfort/');
		await expect(page.getByRole('heading', { name: 'ながれ' })).toBeVisible();
	},
	exercises: async (page) => {
		await page.goto('./exercises/?q=ふくらはぎ');
		await expect(page.getByRole('search')).toBeVisible();
	},
	exercise: async (page) => {
		await page.goto('./exercises/toe-grip-spread/');
		await expect(startButton(page)).toBeVisible();
	},
	gate: async (page) => {
		await page.goto('./routines/gentle-spasticity/');
		await expect(page.getByRole('button', { name: '専門家と相談しました' })).toBeVisible();
	},
	help: async (page) => {
		await page.goto('./help/');
		await expect(page.getByRole('link', { name: '119', exact: true })).toBeVisible();
	},
	about: async (page) => {
		await page.goto('./about/');
		await expect(page.getByText('E60', { exact: true })).toBeVisible();
	},
	welcome: async (page) => {
		await page.goto('./welcome/');
		await expect(page.getByRole('checkbox').first()).toBeVisible();
	},
	body: async (page) => {
		await page.goto('./settings/body/');
		await expect(page.getByRole('checkbox').first()).toBeVisible();
	},
	progress: async (page) => {
		await page.goto('./progress/');
		await expect(page.getByText('続いた日数の数え方')).toBeVisible();
	},
	trial: async (page) => {
		await page.goto('./progress/trial/');
		await expect(page.getByRole('button', { name: '今日から日記をはじめる' })).toBeVisible();
	},
	sound: async (page) => {
		await page.goto('./settings/sound/');
		await expect(page.getByRole('button', { name: '音をためす' })).toBeVisible();
	},
	plan: async (page) => {
		await page.goto('./settings/plan/');
		await expect(page.getByRole('heading', { name: 'お知らせ', exact: true })).toBeVisible();
	},
	install: async (page) => {
		await page.goto('./settings/install/');
		await expect(page.getByRole('listitem').first()).toBeVisible();
	},
	data: async (page) => {
		await page.goto('./settings/data/');
		await expect(page.getByRole('button', { name: '全部消す' })).toBeVisible();
	},
	player: (page) => begin(page, 'bedtime-calf-hamstring'),
	pain: async (page) => {
		await begin(page, 'bedtime-toes');
		await page.getByRole('button', { name: '痛いので止める' }).click();
		await expect(page.getByRole('heading', { name: '止めました' })).toBeVisible();
	},
	finish: async (page) => {
		await begin(page, 'bedtime-toes');
		for (let step = 0; step < 15; step++) await skipButton(page).click();
		await expect(wellDone(page)).toBeVisible();
		await expect(page.getByRole('radio', { name: '楽になった' })).toBeVisible();
	},
	settings: async (page) => {
		await page.goto('./settings/');
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	},
	// last, because the phone is no longer new after them
	report: async (page) => {
		await bringBack(page, life(12));
		await page.goto('./progress/report/');
		await expect(page.getByRole('article').getByRole('table')).toBeVisible();
	},
	records: async (page) => {
		await page.goto('./progress/');
		await expect(page.getByRole('row', { name: /^つった夜/ })).toBeVisible();
	}
};

const sidewaysOverflow = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const theme of ['light', 'dark', 'night'] as const)
	test(`every screen passes axe in ${theme}, contrast of 7:1 included`, async ({ page }) => {
		test.setTimeout(180_000);
		await install(page);
		await page.goto('./settings/');
		const name = { light: '明るい', dark: '暗い', night: '夜' }[theme];
		await page.getByRole('group', { name: '画面の色' }).getByRole('radio', { name }).check();
		await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
		for (const [name, open] of Object.entries(SCREENS)) {
			await open(page);
			const { violations } = await new AxeBuilder({ page })
				.withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
				.options({
					rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } }
				})
				.analyze();
			expect(violations.map(({ id, nodes }) => [name, id, nodes.map(({ html }) => html)])).toEqual(
				[]
			);
		}
	});

test.describe('on a small phone', () => {
	test.use({ viewport: { width: 320, height: 568 } });

	test('nothing is cut off sideways, and the first button is in reach', async ({ page }) => {
		await install(page);
		await expect(startButton(page)).toBeInViewport({ ratio: 1 });
		for (const [name, open] of Object.entries(SCREENS)) {
			await open(page);
			expect([name, await sidewaysOverflow(page)]).toEqual([name, 0]);
		}
	});

	test('the player shows all its controls at once', async ({ page }) => {
		await install(page);
		await begin(page, 'bedtime-toes');
		await skipButton(page).click();
		for (const name of ['終わる', '音を消す', '戻る', '一時停止', '次へ', '痛いので止める'])
			await expect(page.getByRole('button', { name, exact: true })).toBeInViewport({ ratio: 0.95 });
		await expect(page.getByRole('timer')).toBeInViewport({ ratio: 0.95 });
	});

	test('with text at 200 % everything can still be read and reached', async ({ page }) => {
		await install(page);
		await page.addInitScript(() => {
			document.addEventListener('DOMContentLoaded', () => {
				document.documentElement.style.fontSize = '200%';
			});
		});
		for (const [name, open] of Object.entries(SCREENS)) {
			await open(page);
			expect([name, await sidewaysOverflow(page)]).toEqual([name, 0]);
		}
	});
});
