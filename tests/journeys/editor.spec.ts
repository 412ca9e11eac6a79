import { expect, type Page } from '@playwright/test';
import { heardSoFar, hurry, install, pauseButton, startButton, test, wellDone } from './komura.ts';

const save = (page: Page) => page.getByRole('button', { name: '保存する', exact: true });
const rows = (page: Page) => page.locator('main ol > li');
const undo = (page: Page) => page.getByRole('button', { name: '元に戻す', exact: true });

/** Opens the editor on a copy of one of the app's routines. */
async function copy(page: Page, routine: string): Promise<void> {
	await page.goto(`./routines/${routine}/`);
	await page.getByRole('button', { name: '写して、なおす' }).click();
	await expect(save(page)).toBeEnabled();
}

async function startEmpty(page: Page): Promise<void> {
	await page.goto('./routines/new/');
	await page.getByRole('button', { name: '何もないところから' }).click();
	await expect(page.getByRole('heading', { name: '新しい体操' })).toBeVisible();
}

async function addExercise(page: Page, query: string, name: string | RegExp): Promise<void> {
	await page.getByRole('button', { name: '体操を加える' }).click();
	const sheet = page.getByRole('dialog');
	await sheet.getByRole('searchbox').fill(query);
	await sheet.getByRole('button', { name }).click();
	await expect(sheet).toBeHidden();
}

test('a routine is copied and a dose changed, and the session plays what was changed', async ({
	page
}) => {
	test.slow();
	await copy(page, 'bedtime-toes');
	await page.getByRole('textbox', { name: '体操の名前' }).fill('夜の足指');
	// the sole is left out, the toes are held once for one second
	await rows(page)
		.nth(1)
		.getByRole('button', { name: /足の裏もみ/ })
		.click();
	await page.getByRole('button', { name: 'この体操をはずす' }).click();
	await expect(rows(page)).toHaveCount(1);
	await rows(page)
		.nth(0)
		.getByRole('button', { name: /足の指そらし/ })
		.click();
	const hold = page.getByRole('group', { name: '保つ時間' });
	const less = hold.getByRole('button', { name: '保つ時間をへらす' });
	for (let second = 5; second > 1; second--) await less.click();
	await expect(hold.getByText('1秒')).toBeVisible();
	await expect(page.getByText('保つ時間は、ふつう5〜60秒です(今は1秒)。')).toBeVisible();
	await page.getByRole('radio', { name: '左足だけ' }).check();
	await expect(page.getByText('1秒 × 3回 · 左足')).toBeVisible();
	await save(page).click();
	await expect(page.getByRole('heading', { name: '夜の足指', level: 1 })).toBeVisible();

	await startButton(page).click();
	await expect(pauseButton(page)).toBeVisible();
	await hurry(page);
	await expect(wellDone(page)).toBeVisible({ timeout: 60_000 });
	await page.getByRole('button', { name: '完了' }).click();
	await page.goto('./progress/');
	await expect(page.getByText('夜の足指').first()).toBeVisible();
});

test('a draft outlives the page, and is gone on with', async ({ page }) => {
	await startEmpty(page);
	await addExercise(page, 'グーパー', /足指グーパー/);
	await page.getByRole('textbox', { name: '体操の名前' }).fill('書きかけ');
	await expect(rows(page)).toHaveCount(1);
	await page.reload();
	await expect(page.getByRole('textbox', { name: '体操の名前' })).toHaveValue('書きかけ');
	await page.goto('./routines/');
	await page.getByRole('link', { name: /つづきから編集:書きかけ/ }).click();
	await expect(rows(page)).toHaveCount(1);
	await page.getByRole('button', { name: '変更を捨てる' }).click();
	await expect(page.getByText('変更を捨てました。')).toBeVisible();
	await undo(page).click();
	await expect(rows(page)).toHaveCount(1);
	await save(page).click();
	await expect(page.getByRole('heading', { name: '書きかけ', level: 1 })).toBeVisible();
	await page.goto('./routines/');
	await expect(page.getByRole('link', { name: /つづきから編集/ })).toHaveCount(0);
	await expect(page.getByRole('link', { name: /書きかけ/ })).toBeVisible();
});

test('a routine is deleted, and the deletion taken back', async ({ page }) => {
	await copy(page, 'desk-break');
	await save(page).click();
	await page.getByRole('button', { name: 'この体操を消す' }).click();
	await expect(page.getByText(/消しました/)).toBeVisible();
	await page.getByRole('button', { name: '元に戻す' }).click();
	await expect(page.getByRole('heading', { level: 1, name: /自分用/ })).toBeVisible();
	await page.reload();
	await expect(page.getByRole('heading', { level: 1, name: /自分用/ })).toBeVisible();
});

test('everything is done with the keyboard, the order too', async ({ page }) => {
	await copy(page, 'bedtime-in-bed');
	const first = rows(page).first();
	const down = page.getByRole('button', { name: '1番目を下へ' });
	await down.focus();
	await page.keyboard.press('Enter');
	await expect(first).toContainText('ふくらはぎのばし');
	// the button goes with its block
	await expect(page.getByRole('button', { name: '2番目を下へ' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('button', { name: '3番目を下へ' })).toBeFocused();
	await page.keyboard.press('Control+z');
	await page.keyboard.press('Control+z');
	await expect(first).toContainText('足首の曲げ伸ばし');
	await page.keyboard.press('Control+Shift+z');
	await expect(first).toContainText('ふくらはぎのばし');
	await first.getByRole('button', { name: /なおす/ }).focus();
	await page.keyboard.press('Enter');
	const ready = page.getByRole('group', { name: '準備の時間' });
	await expect(ready.getByText('15秒')).toBeVisible();
	await ready.getByRole('button', { name: '準備の時間をふやす' }).focus();
	await page.keyboard.press('Enter');
	await expect(ready.getByText('16秒')).toBeVisible();
	await save(page).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1, name: /自分用/ })).toBeVisible();
});

test('a block is pulled to another place', async ({ page }) => {
	await copy(page, 'bedtime-in-bed');
	const handle = rows(page).nth(2).locator('[data-handle]');
	const from = await handle.boundingBox();
	const to = await rows(page).nth(0).boundingBox();
	if (!from || !to) throw new Error('nothing to pull');
	await page.mouse.move(from.x + 20, from.y + 20);
	await page.mouse.down();
	await page.mouse.move(from.x + 20, to.y + 40, { steps: 8 });
	await page.mouse.move(from.x + 20, to.y + 10, { steps: 4 });
	await page.mouse.up();
	await expect(rows(page).nth(0)).toContainText('もも裏のばし');
	await undo(page).click();
	await expect(rows(page).nth(2)).toContainText('もも裏のばし');
});

test('an own exercise has a name, steps and a photo that is made small; markup stays text', async ({
	page
}) => {
	await startEmpty(page);
	await page.getByRole('button', { name: '体操を加える' }).click();
	const hostile = '<img src=x onerror="tellFault(1)">';
	await page.getByRole('searchbox').fill(hostile);
	await page.getByRole('button', { name: /自分の体操として加える/ }).click();
	await expect(rows(page).first()).toContainText(hostile);
	await page.getByRole('textbox', { name: 'やり方' }).fill('壁に手をつく。\n<b>ゆっくり</b>押す。');
	await page.getByRole('radio', { name: '写真' }).check();
	await page.getByLabel('写真をえらぶ').setInputFiles('static/pictures/today.png');
	const photo = page.getByRole('img', { name: 'えらんだ写真' });
	await expect(photo).toBeVisible();
	const { edge, bytes } = await photo.evaluate((image: HTMLImageElement) => ({
		edge: Math.max(image.naturalWidth, image.naturalHeight),
		bytes: image.src.length * 0.75
	}));
	expect(edge).toBeLessThanOrEqual(480);
	expect(bytes).toBeLessThan(61_000);
	await page.getByLabel('ほかの写真にする').setInputFiles({
		name: 'x.png',
		mimeType: 'image/png',
		buffer: Buffer.from('no picture')
	});
	await expect(page.getByText('この写真は使えませんでした')).toBeVisible();
	await expect(photo).toBeVisible();
	// what is tried is seen as it will be
	await page.getByRole('button', { name: 'これだけためす' }).click();
	await expect(page.getByRole('img', { name: hostile })).toHaveAttribute('src', /^data:image/);
	await page.goBack();
	await rows(page).first().getByRole('button', { name: 'なおす' }).click();
	await page.getByRole('textbox', { name: '体操の名前' }).first().fill(`夜 ${hostile}`);
	await save(page).click();
	await expect(page.getByRole('heading', { level: 1, name: /<img/ })).toBeVisible();
	await page.reload();
	await expect(page.locator('main li img')).toHaveAttribute('src', /^data:image\/(webp|jpeg)/);
	await startButton(page).click();
	await expect(page.getByRole('heading', { level: 1, name: /<img/ })).toBeVisible();
	await expect(page.getByText('<b>ゆっくり</b>押す。').first()).toBeVisible();
});

test('what a body means for an exercise stands beside it', async ({ page }) => {
	await page.goto('./settings/body/');
	await page.getByRole('checkbox', { name: /最近1年で転んだ/ }).check();
	await copy(page, 'after-walk-stretch');
	await expect(rows(page).filter({ hasText: '最近1年で転んだ' }).first()).toBeVisible();
});

test('one block is tried, and the way leads back to the editor', async ({ page }) => {
	await copy(page, 'bedtime-in-bed');
	await rows(page)
		.first()
		.getByRole('button', { name: /なおす/ })
		.click();
	await page.getByRole('button', { name: 'これだけためす' }).click();
	await expect(pauseButton(page)).toBeVisible();
	// nothing is asked of one who leaves before anything was done
	await expect.poll(() => heardSoFar(page)).toBeGreaterThan(1);
	await page.getByRole('button', { name: '終わる' }).click();
	await page.getByRole('button', { name: '記録して終わる' }).click();
	await page.getByRole('button', { name: '完了' }).click();
	await expect(save(page)).toBeVisible();
	await expect(rows(page)).toHaveCount(4);
});

test('a handout is pasted, looked through, kept and begun', async ({ page }) => {
	await page.goto('./routines/new/text/');
	const field = page.getByRole('textbox', { name: '体操の文' });
	await field.fill(
		'ひざのリハビリ\n週2回\n足指グーパー 30回\n足湯 10分 ぷりぷり\n足指そらし 5秒×3 左足だけ'
	);
	await expect(page.getByText('30回', { exact: true })).toBeVisible();
	// nothing is passed over in silence
	await expect(page.locator('mark')).toContainText('ぷりぷり');
	await page.reload();
	await expect(field).toHaveValue(/足湯 10分/);
	await page.getByRole('button', { name: 'この内容でつづける' }).click();
	await expect(rows(page)).toHaveCount(3);
	await expect(rows(page).nth(2)).toContainText('5秒 × 3回 · 左足');
	await save(page).click();
	await expect(page.getByRole('heading', { level: 1, name: 'ひざのリハビリ' })).toBeVisible();
	await page.getByRole('link', { name: '文にする' }).click();
	await expect(field).toHaveValue(/足指グーパー/);
	await page.goBack();
	await startButton(page).click();
	await expect(pauseButton(page)).toBeVisible();
});

test('two exercises on one line are two, and what may be one is put on its own line', async ({
	page
}) => {
	await page.goto('./routines/new/text/');
	const field = page.getByRole('textbox', { name: '体操の文' });
	await field.fill('足指グーパー 30回、足湯 10分\n足湯 10分、スクワット 20回');
	await expect(page.getByText('1行に体操が2つあるので、分けて読みました。')).toBeVisible();
	await expect(page.getByText('体操3つ・読めなかった行1つ')).toBeVisible();
	await page.getByRole('button', { name: '行を分ける' }).focus();
	await page.keyboard.press('Enter');
	await expect(field).toHaveValue(/足湯 10分、\nスクワット 20回$/);
	await expect(page.getByRole('heading', { name: '読みとった内容' })).toBeFocused();
	await page.getByRole('button', { name: 'この内容でつづける' }).click();
	await expect(rows(page)).toHaveCount(4);
	await expect(rows(page).nth(3)).toContainText('スクワット');
});

test.describe('on a small phone', () => {
	test.use({ viewport: { width: 320, height: 568 } });

	test('a new routine is made with one thumb, offline', async ({ page, context }) => {
		await install(page);
		await context.setOffline(true);
		await startEmpty(page);
		await expect(page.getByText('体操をひとつ以上加えると、保存できます。')).toBeVisible();
		await expect(save(page)).toBeDisabled();
		await addExercise(page, '深呼吸', /^ゆっくり深呼吸/);
		await expect(page.getByText('全部で約1分(1分10秒)')).toBeVisible();
		await expect(save(page)).toBeInViewport({ ratio: 1 });
		await save(page).click();
		await expect(page.getByRole('heading', { level: 1, name: '自分の体操' })).toBeVisible();
		await expect(startButton(page)).toBeVisible();
		await context.setOffline(false);
	});
});
