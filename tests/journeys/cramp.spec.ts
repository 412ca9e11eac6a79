import { expect, type Page } from '@playwright/test';
import type { Cramp } from '#core/cramp.ts';
import { install, test } from './komura.ts';
import { at, launch } from './own-browser.ts';
import { standAt } from './wall-clock.ts';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const said = (page: Page) => page.locator('p[aria-live="assertive"]');
const place = (page: Page) =>
	page.evaluate(() => {
		const audio = document.querySelector('audio');
		return audio && !audio.paused ? audio.currentTime : 0;
	});

interface Written {
	readonly type: string;
	readonly d?: Cramp & { readonly fields?: Partial<Cramp> };
}

/** What is on the phone. */
const written = (page: Page) =>
	page.evaluate(
		() =>
			new Promise<Written[]>((resolve) => {
				const opening = indexedDB.open('komura');
				opening.onsuccess = () => {
					const reading = opening.result.transaction('events').objectStore('events').getAll();
					reading.onsuccess = () => {
						resolve(reading.result as Written[]);
					};
				};
			})
	);

/** The cramp as it stands: the record and what was told of it later. */
async function cramp(page: Page): Promise<Partial<Cramp>> {
	const events = await written(page);
	return events.reduce(
		(all, { type, d }) => ({ ...all, ...(type === 'cramp' ? d : d?.fields) }),
		{}
	);
}

/** Three o'clock in the night, where the person is. */
const NIGHT = new Date('2026-11-24T03:12:00+09:00');

test('at night, offline, two taps from home lead to the first words; the record writes itself', async ({
	firstVisit: page
}) => {
	await install(page);
	await page.context().setOffline(true);
	await page.clock.install({ time: NIGHT });
	await page.goto('./');
	await page.getByRole('link', { name: '足がつった!すぐ対処する' }).click();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'night');
	await button(page, 'ふくらはぎ').click();
	await expect(page.getByRole('heading', { name: 'あわてなくて大丈夫です。' })).toBeVisible();
	await expect(said(page)).toHaveText('あわてなくて大丈夫です。息をゆっくり吐きましょう。');
	await expect.poll(() => place(page)).toBeGreaterThan(0.15);
	// nobody has to do anything: the second sentence follows, then the stretch
	await expect(said(page)).toHaveText(/^あわてずに。寝たままでも/, { timeout: 15_000 });
	await expect
		.poll(() => cramp(page))
		.toMatchObject({
			site: 'calf',
			side: 'unknown',
			state: 'asleep',
			quick: true,
			startedAt: expect.any(Number)
		});
	await button(page, '左').click();
	await button(page, 'まだ痛い → 次の方法').click();
	await expect(page.getByText('ふくらはぎ (左)・1 / 4回目')).toBeVisible();
	await expect(said(page)).toHaveText(/^つま先を、ゆっくりすねのほうへ。/);
	// long enough to count as tried
	await expect(page.getByText(/あと2[0-4]秒/)).toBeVisible({ timeout: 15_000 });
	await button(page, 'まだ痛い → 次の方法').click();
	await expect(said(page)).toHaveText('もう一度。ゆっくり、つま先を手前に。');
	await expect(page.getByText('2 / 4回目')).toBeVisible();
	await button(page, 'おさまった').click();
	await expect(said(page)).toHaveText(/^おさまったら、やさしくさすります。/);
	await button(page, '次へ').click();
	await button(page, '次へ').click();
	await button(page, '温めた').click();
	await button(page, '次へ').click();
	await button(page, '次へ').click();
	await expect(page.getByRole('heading', { name: '記録しました' })).toBeVisible();
	await expect(page.getByText(/^3:12 ふくらはぎ \(左\)・\d+秒$/)).toBeVisible();
	await expect(page.getByText('くり返すとき、10分以上つづくとき')).toBeVisible();
	// the last words are heard while the person reads
	expect(await place(page)).toBeGreaterThan(0);
	await button(page, 'あとで').click();
	await expect(page).toHaveURL(/\/$/);
	expect(await cramp(page)).toMatchObject({
		side: 'left',
		durationMin: 'lt1',
		easedAfter: 'lt1',
		tried: ['guidedFlow:fa-calf', 'stretched', 'warmed']
	});
});

test('standing is offered after four stretches, with its warning; then a doctor is spoken of', async ({
	page
}) => {
	await page.goto('./cramp/');
	await button(page, 'ふくらはぎ').click();
	for (let way = 0; way < 5; way++) await button(page, 'まだ痛い → 次の方法').click();
	await expect(page.getByText('まず、数秒すわってから。いすにつかまります。')).toBeVisible();
	await button(page, '立ってみる').click();
	await expect(said(page)).toHaveText('かかとは床に。つかまったまま。');
	await button(page, 'まだ痛い → 次の方法').click();
	await expect(page.getByText('くり返すとき、10分以上つづくとき')).toBeVisible();
	await button(page, '受診の目安を見る').click();
	await expect(page.getByRole('heading', { name: 'すぐに救急へ' })).toBeVisible();
	expect(await cramp(page)).toMatchObject({ easedAfter: 'notYet' });
});

test('ten minutes without easing: the urgent line is there at once', async ({
	firstVisit: page
}) => {
	await install(page);
	await page.clock.install({ time: NIGHT });
	await page.goto('./cramp/');
	await button(page, 'ひざのあたり').click();
	await expect(button(page, 'おさまった')).toBeVisible();
	await page.clock.fastForward(9 * 60_000);
	await expect(page.getByRole('alert')).toHaveCount(0);
	await page.clock.fastForward(61_000);
	await expect(page.getByRole('alert')).toContainText(
		'つりが10分以上つづくときは、すぐに医療機関へ連絡しましょう。'
	);
	await page.getByRole('alert').getByRole('link').click();
	await expect(page.getByRole('link', { name: '119', exact: true })).toBeVisible();
});

test('who may fall is never asked to stand', async ({ page }) => {
	await page.goto('./settings/body/');
	await page.getByRole('checkbox', { name: /最近1年で転んだ/ }).check();
	await page.goto('./cramp/');
	await button(page, 'ふくらはぎ').click();
	for (let way = 0; way < 5; way++) await button(page, 'まだ痛い → 次の方法').click();
	await expect(button(page, '受診の目安を見る')).toBeVisible();
	await expect(button(page, '立ってみる')).toHaveCount(0);
});

test('a leg that may hide a clot gets the urgent line instead of a flow', async ({ page }) => {
	await page.goto('./settings/body/');
	await page.getByRole('checkbox', { name: /片足の急なはれ/ }).check();
	await page.goto('./cramp/');
	await button(page, 'ふくらはぎ').click();
	await expect(page.getByRole('alert')).toContainText('もまずに、きょう中に医療機関へ');
	await expect(button(page, 'おさまった')).toHaveCount(0);
	// the same line is heard
	await expect.poll(() => place(page)).toBeGreaterThan(0.15);
	await button(page, '閉じる').click();
	await expect(page.getByRole('link', { name: '足がつった!すぐ対処する' })).toBeVisible();
	expect(await place(page)).toBe(0);
});

test('a mistake is taken out with one tap, and can be brought back', async ({ page }) => {
	await page.goto('./cramp/');
	await button(page, '足の裏・指').click();
	await button(page, '閉じる').click();
	await page.getByRole('radio', { name: '足の裏' }).check();
	await page.getByRole('radio', { name: '右' }).check();
	await expect.poll(() => cramp(page)).toMatchObject({ site: 'sole', side: 'right' });
	await button(page, 'まちがえた → 消す').click();
	await expect(page.getByRole('heading', { name: '消しました' })).toBeVisible();
	await button(page, '元にもどす').click();
	await expect(page.getByRole('heading', { name: '記録しました' })).toBeVisible();
	expect((await written(page)).map(({ type }) => type).slice(-2)).toEqual(['void', 'restore']);
});

test('after the flow its own record is completed, and no second one is made', async ({ page }) => {
	await page.goto('./cramp/');
	await button(page, 'ふくらはぎ').click();
	await button(page, '閉じる').click();
	await expect(page.getByRole('heading', { name: '記録しました' })).toBeVisible();
	await button(page, '記録する').click();
	await expect(page).toHaveURL(/\/diary\/[0-9a-f-]{36}\/$/);
	await expect(page.getByRole('slider').first()).toBeVisible();
	expect((await written(page)).filter(({ type }) => type === 'cramp')).toHaveLength(1);
});

test('where the phone plays nothing at all, the words go on by the clock', async ({ page }) => {
	await page.addInitScript(() => {
		HTMLMediaElement.prototype.play = () =>
			Promise.reject(new DOMException('no', 'NotAllowedError'));
		AudioContext.prototype.resume = () => Promise.resolve();
		Object.defineProperty(AudioContext.prototype, 'state', { get: () => 'suspended' });
	});
	await page.goto('./cramp/');
	await button(page, 'もも裏').click();
	await expect(page.getByText('音が出せません。画面の案内で進みます。')).toBeVisible();
	await expect(said(page)).toHaveText(/^ベッドかいすにすわり/, { timeout: 15_000 });
});

test('usual colours are one tap away, and night comes back with the next cramp', async ({
	page
}) => {
	await install(page);
	await standAt(page, NIGHT);
	await page.goto('./cramp/');
	await button(page, 'ふつうの色にする').click();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
	await page.goto('./cramp/');
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'night');
});

test('at night the screen can be made darker, before and during the flow, and is not by day', async ({
	page
}) => {
	await install(page);
	await standAt(page, NIGHT);
	await page.goto('./cramp/');
	const dimmer = button(page, '画面の暗さ');
	const slider = page.getByRole('slider', { name: '画面の暗さ' });
	const shade = page.locator('.shade');
	await expect(shade).toHaveCSS('opacity', '0');
	await expect(slider).toHaveCount(0);
	await dimmer.click();
	await slider.fill('40');
	await expect(shade).toHaveCSS('opacity', '0.4');
	await button(page, 'ふくらはぎ').click();
	await expect(button(page, 'おさまった')).toBeVisible();
	await expect(shade).toHaveCSS('opacity', '0.4');
	await dimmer.click();
	await expect(slider).toHaveValue('40');
	await button(page, '閉じる').click();
	await standAt(page, new Date('2026-11-24T12:00:00+09:00'));
	await page.goto('./cramp/');
	await expect(button(page, 'ふくらはぎ')).toBeVisible();
	await expect(dimmer).toHaveCount(0);
});

for (const [width, height] of [
	[390, 844],
	[320, 568]
] as const)
	test(`sound and the way out stay in sight, ${width} px wide`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		await page.goto('./cramp/');
		await button(page, 'ふくらはぎ').click();
		for (const name of ['音を消す', '閉じる', 'おさまった', 'まだ痛い → 次の方法'])
			await expect(button(page, name)).toBeInViewport({ ratio: 1 });
	});

test('with the keyboard alone', async ({ page }) => {
	await page.goto('./cramp/');
	await button(page, 'ふくらはぎ').focus();
	await page.keyboard.press('Enter');
	await expect(button(page, 'おさまった')).toBeVisible();
	for (const name of ['おさまった', '次へ', '次へ', '次へ', '次へ']) {
		await button(page, name).focus();
		await page.keyboard.press('Enter');
	}
	await expect(page.getByRole('heading', { name: '記録しました' })).toBeVisible();
});

test('a browser killed in the middle of a cramp has kept its record', async ({ baseURL }, info) => {
	test.setTimeout(120_000);
	const profile = info.outputPath('profile');
	const home = baseURL ?? '';
	const first = await launch(profile);
	const before = at(first.page, home);
	await install(before);
	await before.goto('./cramp/');
	await button(before, 'もも前').click();
	await button(before, '右').click();
	await expect.poll(() => cramp(before)).toMatchObject({ side: 'right' });
	await first.kill();

	const second = await launch(profile);
	const after = at(second.page, home);
	await after.goto('./');
	await expect(after.getByRole('link', { name: '足がつった!すぐ対処する' })).toBeVisible();
	expect(await cramp(after)).toMatchObject({
		site: 'frontThigh',
		side: 'right',
		tried: ['guidedFlow:fa-front-thigh'],
		quick: true
	});
	await second.kill();
});
