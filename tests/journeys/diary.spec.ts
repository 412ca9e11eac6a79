import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { install, startButton, test } from './komura.ts';
import { standAt } from './wall-clock.ts';

/** What the clock on the wall shows from now on, in Tokyo. */
const at = (page: Page, time: string) => standAt(page, new Date(`${time}:00+09:00`));

const region = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });
const saveButton = (page: Page) => page.getByRole('button', { name: '保存する', exact: true });
const saved = (page: Page) => page.getByRole('heading', { name: '保存しました' });
const undoButton = (page: Page) => page.getByRole('button', { name: 'もとに戻す' });
const entry = (page: Page, name: string | RegExp) => page.getByRole('link', { name });
const fold = (page: Page, name: string) => page.locator('summary', { hasText: name });

/** Writes a cramp down at that time. */
async function log(page: Page, time: string, place: string): Promise<void> {
	await at(page, time);
	await page.goto('./diary/log/');
	await region(page, place).check();
	await saveButton(page).click();
	await expect(saved(page)).toBeVisible();
}

/** Opens an entry of the list, all its groups unfolded. */
async function openEntry(page: Page, name: string | RegExp): Promise<void> {
	await page.goto('./diary/');
	await entry(page, name).click();
	await expect(saveButton(page)).toBeVisible();
	await page.locator('details').evaluateAll((folds) => {
		for (const fold of folds) fold.setAttribute('open', '');
	});
}

test('at night a cramp is written down with two taps, and nothing is asked', async ({ page }) => {
	await at(page, '2026-11-13T03:16');
	await install(page);
	await page.getByRole('link', { name: '日記' }).click();
	await page.getByRole('link', { name: 'つったことを書く' }).click();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'night');
	await expect(page.getByText('いま 3:16')).toBeVisible();

	await region(page, '左のふくらはぎ').check();
	await saveButton(page).click();

	await expect(saved(page)).toBeFocused();
	await page.getByRole('link', { name: '閉じる' }).click();
	await expect(page.getByRole('heading', { name: '12→13の夜' })).toBeVisible();
	await expect(entry(page, /3:16.*左のふくらはぎ/)).toContainText('あとで書く');
	await expect(page.getByText('くわしく書きますか?')).toHaveCount(0);
	await page.goto('./');
	await expect(startButton(page)).toBeVisible();
	await expect(page.getByText('くわしく書きますか?')).toHaveCount(0);
});

for (const [width, height] of [
	[320, 568],
	[360, 640]
] as const)
	test(`on a small phone, ${width} px wide, the next question comes into sight with the first answer`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height });
		await page.goto('./diary/log/');
		await region(page, '左のふくらはぎ').check();
		const bar = (await page.locator('footer').boundingBox())!;
		await expect
			.poll(async () => {
				const answer = page.locator('label', { hasText: 'つらい' });
				const { y, height: tall } = (await answer.boundingBox())!;
				return y > 0 && y + tall < bar.y;
			})
			.toBe(true);
	});

test('what was noted in the night is completed in the morning, once', async ({ page }) => {
	await at(page, '2026-11-13T03:16');
	await page.goto('./diary/log/');
	await region(page, '左のふくらはぎ').check();
	await region(page, 'つらい').check();
	await saveButton(page).click();
	await expect(saved(page)).toBeVisible();

	await at(page, '2026-11-13T08:00');
	await page.goto('./');
	await expect(page.getByText('夜のこむら返りの記録が1つあります。')).toBeVisible();
	await page.getByRole('link', { name: 'くわしく書く' }).click();
	const pain = page.getByRole('slider', { name: '痛みの強さ' });
	await expect(pain).toHaveValue('5');
	await page.getByRole('button', { name: '痛みの強さ: ひとつ強く' }).click();
	await expect(pain).toHaveValue('6');
	await page
		.getByRole('group', { name: 'つづいた長さ' })
		.getByRole('radio', { name: '1〜5分', exact: true })
		.check();
	await fold(page, '眠りと、あとの様子').click();
	await page.getByRole('slider', { name: '眠りへの影響' }).fill('4');
	await fold(page, 'よくあること').click();
	await page.getByRole('checkbox', { name: 'しびれ' }).check();
	await fold(page, 'メモ').click();
	await page.getByRole('textbox', { name: 'メモ' }).fill('長く歩いた日');
	await expect(page.getByText('6 / 500字')).toBeVisible();
	await saveButton(page).click();

	const row = entry(page, /3:16.*左のふくらはぎ/);
	await expect(row).toContainText('痛み 6/10 · 1〜5分 · いっしょにあったこと 1つ');
	await expect(row).toContainText('長く歩いた日');
	await expect(row).not.toContainText('あとで書く');
	await expect(page.getByText('くわしく書きますか?')).toHaveCount(0);

	// one touch leads back to what the night knew
	await undoButton(page).click();
	await expect(row).not.toContainText('長く歩いた日');
	await expect(row).toContainText('痛み 5/10');
	await expect(page.getByText('夜のこむら返りの記録が1つあります。')).toBeVisible();
	await page.getByRole('button', { name: 'なにも書かない' }).click();
	await expect(page.getByText('くわしく書きますか?')).toHaveCount(0);
	await page.reload();
	await expect(row).not.toContainText('あとで書く');
});

test('what was written is kept although the page is left without saving', async ({ page }) => {
	await log(page, '2026-11-13T03:16', '右のふくらはぎ');
	await at(page, '2026-11-13T08:00');
	await openEntry(page, /右のふくらはぎ/);
	await page.getByRole('textbox', { name: 'メモ' }).fill('電話がきた');
	await page.goBack();
	await expect(entry(page, /右のふくらはぎ/)).toContainText('電話がきた');
	await page.reload();
	await expect(entry(page, /右のふくらはぎ/)).toContainText('電話がきた');
	await expect(entry(page, /右のふくらはぎ/)).toContainText('あとで書く');
});

test('an entry is moved to another night and place, deleted, and brought back', async ({
	page
}) => {
	await log(page, '2026-11-13T03:16', '左のふくらはぎ');
	await at(page, '2026-11-13T08:00');
	await openEntry(page, /左のふくらはぎ/);
	await page.getByLabel('日', { exact: true }).fill('2026-11-14');
	await expect(page.getByRole('alert')).toContainText('これから先の時刻は書けません');
	await page.getByLabel('日', { exact: true }).fill('2026-11-11');
	await page.getByLabel('時刻').fill('23:40');
	await region(page, 'まえ').check();
	await region(page, '右のすね').check();
	await saveButton(page).click();
	await expect(page.getByRole('heading', { name: '11→12の夜' })).toBeVisible();
	await expect(page.getByRole('heading', { name: '12→13の夜' })).toHaveCount(0);

	await entry(page, /23:40.*右のすね/).click();
	await page.getByRole('button', { name: 'この記録を消す' }).click();
	await expect(page.getByText('記録を消しました')).toBeVisible();
	await expect(page.getByText('まだ記録がありません')).toBeVisible();
	await undoButton(page).click();
	await expect(entry(page, /23:40.*右のすね/)).toBeVisible();
	await page.reload();
	await expect(entry(page, /23:40.*右のすね/)).toBeVisible();
});

test('several cramps of a night stand together, are found by their place, and seen in the month', async ({
	page
}) => {
	await log(page, '2026-11-12T23:10', '左のふくらはぎ');
	await page.getByRole('button', { name: 'もう1つ書く' }).click();
	await region(page, '右の足の裏').check();
	await saveButton(page).click();
	await expect(saved(page)).toBeVisible();
	await log(page, '2026-11-13T14:00', '左のふくらはぎ');
	await page.goto('./diary/');
	const rows = page.getByRole('main').getByRole('listitem');
	await expect(page.getByRole('heading', { level: 3 })).toHaveText(['13日 昼', '12→13の夜']);
	await expect(rows).toHaveCount(3);
	await page.getByRole('combobox', { name: '場所' }).selectOption('足の裏');
	await expect(rows).toHaveCount(1);
	await expect(page.getByText('つった 1回')).toBeVisible();
	await page.getByRole('combobox', { name: '左右' }).selectOption('左');
	await expect(page.getByText('あてはまる記録がありません')).toBeVisible();
	await page.getByRole('combobox', { name: '場所' }).selectOption('すべて');
	await region(page, '月').check();
	await expect(page.getByText('11月12日(木): つった 1回')).toBeAttached();
	await page.reload();
	await expect(page.getByText('11月13日(金): つった 1回')).toBeAttached();
	await page.goto('./progress/');
	await expect(page.getByText('11月12日(木): お休み, つった 2回')).toBeAttached();
});

test('the time of a cramp can be earlier, and its place need not be on the picture', async ({
	page
}) => {
	await at(page, '2026-11-13T00:10');
	await page.goto('./diary/log/');
	await saveButton(page).click();
	await expect(page.getByRole('alert')).toContainText('つった場所をえらんでください。');
	await page.getByRole('button', { name: '変える' }).click();
	await page.getByRole('button', { name: '30分前' }).click();
	await expect(page.getByText('11月12日(木) 23:40')).toBeVisible();
	await region(page, 'その他').check();
	await region(page, '手').check();
	await region(page, '両方').check();
	await saveButton(page).click();
	await page.getByRole('link', { name: '閉じる' }).click();
	await expect(entry(page, /23:40.*両方の手/)).toBeVisible();
	await expect(page.getByRole('heading', { name: '12→13の夜' })).toBeVisible();
});

test('a mistake is taken back where it was made', async ({ page }) => {
	await log(page, '2026-11-13T03:16', '左のふくらはぎ');
	await undoButton(page).click();
	await expect(saveButton(page)).toBeVisible();
	await page.goto('./diary/');
	await expect(page.getByText('まだ記録がありません')).toBeVisible();
});

test('a sign that cannot wait is answered at once, beside it, in the exact words', async ({
	page
}) => {
	await log(page, '2026-11-13T03:16', '左のふくらはぎ');
	await at(page, '2026-11-13T08:00');
	await openEntry(page, /左のふくらはぎ/);
	await expect(page.getByRole('link', { name: '119', exact: true })).toHaveCount(0);
	await page.getByRole('checkbox', { name: '息苦しい' }).check();
	await expect(
		page.getByText('急に息が苦しい、胸が痛いときは、すぐに救急へ連絡してください(日本は119)。')
	).toBeVisible();
	await expect(page.getByRole('link', { name: '119', exact: true })).toHaveAttribute(
		'href',
		'tel:119'
	);
	await page.getByRole('checkbox', { name: '息苦しい' }).uncheck();
	await expect(page.getByRole('link', { name: '119', exact: true })).toHaveCount(0);
	await page
		.getByRole('group', { name: '楽になるまで' })
		.getByRole('radio', { name: '10分より長い' })
		.check();
	await expect(page.getByText('つりが10分以上つづくときは')).toBeVisible();

	// one leg swollen: no exercise until a doctor has seen it
	await page.getByRole('checkbox', { name: '片足のはれ' }).check();
	await expect(page.getByText('もまずに、きょう中に医療機関へ連絡しましょう。')).toBeVisible();
	await saveButton(page).click();
	await expect(
		page.getByText('体操の注意に「片足の急なはれ・赤み・熱」を加えました。')
	).toBeVisible();
	await undoButton(page).click();
	await page.getByRole('link', { name: '今日', exact: true }).click();
	await expect(startButton(page)).toBeVisible();
});

test('"nothing special" stands alone', async ({ page }) => {
	await log(page, '2026-11-13T03:16', '左のふくらはぎ');
	await openEntry(page, /左のふくらはぎ/);
	const triggers = page.getByRole('group', { name: '思い当たること' });
	await triggers.getByRole('checkbox', { name: '冷え' }).check();
	await triggers.getByRole('checkbox', { name: 'とくにない' }).check();
	await expect(triggers.getByRole('checkbox', { name: '冷え' })).not.toBeChecked();
	await triggers.getByRole('checkbox', { name: 'お酒' }).check();
	await expect(triggers.getByRole('checkbox', { name: 'とくにない' })).not.toBeChecked();
	await expect(page.getByRole('group', { name: 'こわばりの変化' })).toHaveCount(0);
});

test('in airplane mode the diary is written, read and corrected', async ({ page, context }) => {
	await install(page);
	await context.setOffline(true);
	await log(page, '2026-11-13T03:16', '左のふくらはぎ');
	await openEntry(page, /左のふくらはぎ/);
	await page.getByRole('textbox', { name: 'メモ' }).fill('圏外');
	await saveButton(page).click();
	await entry(page, /圏外/).click();
	await expect(fold(page, 'メモ')).toContainText('圏外');
	await page.reload();
	await expect(fold(page, 'メモ')).toContainText('圏外');
});

test('while the phone refuses a record, the page says so and tries again', async ({ page }) => {
	await page.goto('./diary/log/');
	await region(page, '左のふくらはぎ').check();
	await page.evaluate(() => {
		const { add } = IDBObjectStore.prototype;
		const { postMessage } = Worker.prototype;
		const refuse = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
		Object.assign(IDBObjectStore.prototype, { add: refuse });
		Object.assign(Worker.prototype, { postMessage: refuse });
		Object.assign(globalThis, {
			giveRoom: () => {
				Object.assign(IDBObjectStore.prototype, { add });
				Object.assign(Worker.prototype, { postMessage });
			}
		});
	});
	await saveButton(page).click();
	await expect(page.getByText('まだ保存できていません。')).toBeVisible();
	await expect(saved(page)).toHaveCount(0);
	await page.evaluate(() => {
		(globalThis as unknown as { giveRoom(): void }).giveRoom();
		document.dispatchEvent(new Event('visibilitychange'));
	});
	await expect(saved(page)).toBeVisible();
});

test('the diary becomes a table that no spreadsheet takes for a formula', async ({ page }) => {
	await log(page, '2026-11-13T03:16', '左のふくらはぎ');
	await openEntry(page, /左のふくらはぎ/);
	await page.getByRole('textbox', { name: 'メモ' }).fill('=1+1');
	await saveButton(page).click();
	await expect(entry(page, /=1\+1/)).toBeVisible();
	await page.goto('./settings/data/');
	await expect(page.getByRole('heading', { name: '記録 1件' })).toBeVisible();
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: '日記の表のファイルを作る' }).click();
	const text = await readFile(await (await downloading).path(), 'utf8');
	expect(text.split('\r\n')[1]).toMatch(
		/^"2026-11-13","03:16","12→13の夜","ふくらはぎ","左",.*"眠っていた",.*"'=1\+1"$/
	);
});

for (const [width, height] of [
	[390, 844],
	[320, 568]
] as const)
	test(`every place on the picture is a finger wide and has a name, ${width} px wide`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height });
		await page.goto('./diary/log/');
		const map = page.getByRole('group', { name: 'つった場所' });
		for (const [view, places] of [
			['うしろ', ['太ももの裏', 'ふくらはぎ', '足の裏']],
			['まえ', ['太ももの前', 'ひざのあたり', 'すね', '足の甲', '足の指']]
		] as const) {
			await region(page, view).check();
			const names = places.flatMap((place) => [`左の${place}`, `右の${place}`]);
			await expect(map.getByRole('radio')).toHaveCount(names.length);
			for (const name of names) await expect(region(page, name)).toBeAttached();
			const sizes = await map.getByRole('radio').evaluateAll((radios) =>
				radios.map((radio) => {
					const { width: wide, height: high } = radio.getBoundingClientRect();
					return Math.min(wide, high);
				})
			);
			expect(Math.min(...sizes)).toBeGreaterThanOrEqual(60);
		}
	});
