import { expect, type Page } from '@playwright/test';
import { openRoutine, receive } from './giving.ts';
import { begin, skipButton, startButton, wellDone } from './komura.ts';
import { bringBack, life } from './records.ts';

/** Screens by name, each with the way to it. Some lead from one to the next. */
export type Screens = Readonly<Record<string, (page: Page) => Promise<void>>>;

/** What is read, and what is set. */
export const READING: Screens = {
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
		await page.getByRole('button', { name: '受診の目安と照らす' }).click();
		await expect(page.getByText('まだ記録がありません。')).toBeVisible();
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
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	},
	data: async (page) => {
		await page.goto('./settings/data/');
		await expect(page.getByRole('button', { name: '全部消す' })).toBeVisible();
	},
	settings: async (page) => {
		await page.goto('./settings/');
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	}
};

/** Sessions, and routines of one's own. */
export const DOING: Screens = {
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
	'own routine': async (page) => {
		await page.goto('./routines/desk-break/');
		await page.getByRole('button', { name: '写して、なおす' }).click();
		await page.getByRole('button', { name: '保存する' }).click();
		await expect(page.getByRole('button', { name: 'この体操を消す' })).toBeVisible();
	},
	'new routine': async (page) => {
		await page.goto('./routines/new/');
		await expect(page.getByRole('button', { name: '何もないところから' })).toBeVisible();
	},
	'pasted text': async (page) => {
		await page.goto('./routines/new/text/');
		await page
			.getByRole('textbox')
			.fill('足指グーパー 30回\n足湯 10分 ぷりぷり\nよく分からない行 だった');
		await expect(page.locator('mark').first()).toBeVisible();
	},
	editor: async (page) => {
		await page.goto('./routines/desk-break/');
		await page.getByRole('button', { name: '写して、なおす' }).click();
		await page
			.locator('main ol > li')
			.first()
			.getByRole('button', { name: /なおす/ })
			.click();
		await expect(page.getByRole('group', { name: '準備の時間' })).toBeVisible();
	},
	'exercises to add': async (page) => {
		await page.goto('./routines/desk-break/');
		await page.getByRole('button', { name: '写して、なおす' }).click();
		await page.getByRole('button', { name: '体操を加える' }).click();
		await page.getByRole('button', { name: '自分の体操を書く' }).click();
		await page.getByRole('radio', { name: '写真' }).check();
		await page.getByRole('button', { name: '体操を加える' }).click();
		await expect(page.getByRole('dialog')).toBeVisible();
	},
	opening: async (page) => {
		await page.goto('./routines/open/#broken');
		await expect(page.getByRole('alert')).toContainText('Komura');
	},
	offer: async (page) => {
		await openRoutine(page);
		await expect(page.getByRole('heading', { name: 'ながれ' })).toBeVisible();
	},
	share: async (page) => {
		const { id } = await receive(page);
		await page.goto(`./routines/${id}/share/`);
		await expect(page.getByRole('img', { name: /QRコード/ })).toBeVisible();
	}
};

/** Cramps, and what is told of them. The phone is no longer new after the last of them. */
export const TELLING: Screens = {
	'diary, empty': async (page) => {
		await page.goto('./diary/');
		await expect(page.getByText('まだ記録がありません')).toBeVisible();
	},
	'quick log': async (page) => {
		await page.goto('./diary/log/');
		await page.getByRole('radio', { name: '左のふくらはぎ' }).check();
		await expect(page.getByRole('radio', { name: '軽い' })).toBeVisible();
	},
	'quick log, other places': async (page) => {
		await page.getByRole('radio', { name: 'その他' }).check();
		await expect(page.getByRole('group', { name: '左右' })).toBeVisible();
	},
	'quick log, time': async (page) => {
		await page.getByRole('button', { name: '変える' }).click();
		await expect(page.getByRole('dialog')).toBeVisible();
		await page.getByRole('button', { name: '2時間前' }).click();
	},
	noted: async (page) => {
		await page.getByRole('button', { name: '保存する' }).click();
		await expect(page.getByRole('heading', { name: '保存しました' })).toBeVisible();
	},
	diary: async (page) => {
		await page.goto('./diary/?view=month');
		await expect(page.getByRole('link', { name: /左のふくらはぎ/ })).toBeVisible();
	},
	entry: async (page) => {
		await page.getByRole('link', { name: /左のふくらはぎ/ }).click();
		await expect(page.getByRole('slider').first()).toBeVisible();
		await page.locator('details').evaluateAll((folds) => {
			for (const fold of folds) fold.setAttribute('open', '');
		});
		await page.getByRole('checkbox', { name: '息苦しい' }).check();
		await expect(page.getByRole('link', { name: '119', exact: true })).toBeVisible();
	},
	health: async (page) => {
		await page.goto('./settings/health/');
		await expect(page.getByRole('button', { name: '薬を足す' })).toBeVisible();
	},
	progress: async (page) => {
		await page.goto('./progress/');
		await expect(page.getByText('続いた日数の数え方')).toBeVisible();
	},
	trial: async (page) => {
		await page.goto('./progress/trial/');
		await expect(page.getByRole('button', { name: '今日から日記をはじめる' })).toBeVisible();
	},
	cramp: async (page) => {
		await page.goto('./cramp/');
		await expect(page.getByRole('button', { name: 'ふくらはぎ' })).toBeVisible();
	},
	relief: async (page) => {
		await page.goto('./cramp/');
		await page.getByRole('button', { name: 'ふくらはぎ' }).click();
		await expect(page.getByRole('button', { name: 'おさまった' })).toBeVisible();
	},
	aftercare: async (page) => {
		await page.goto('./cramp/');
		await page.getByRole('button', { name: '足の裏・指' }).click();
		await page.getByRole('button', { name: '閉じる' }).click();
		await expect(page.getByRole('heading', { name: '記録しました' })).toBeVisible();
	},
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
