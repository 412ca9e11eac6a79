import { deflateRawSync } from 'node:zlib';
import { expect, type BrowserContext, type Locator, type Page } from '@playwright/test';
import { toBase64url } from '#core/base64url.ts';
import type { OwnRoutine } from '#core/own-routine.ts';
import { EXERCISES } from '#core/exercise.ts';
import { compactRoutine } from '#core/routine-file.ts';
import { scan } from '../scan.ts';
import { add, asked, handout, HOSTILE, POINT, receive } from './giving.ts';
import { install, startButton, test, watch } from './komura.ts';

const linkTo = (routine: object, way = 'z') =>
	`./routines/open/#r=1${way}${toBase64url(deflateRawSync(compactRoutine(routine as OwnRoutine)))}`;

/** What another phone's camera reads from the screen. */
async function scanned(context: BrowserContext, code: Locator): Promise<string | undefined> {
	const picture = (await code.screenshot()).toString('base64');
	const camera = await context.newPage();
	const { pixels, width } = await camera.evaluate(async (png) => {
		const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
		const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
		const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
		canvas.drawImage(bitmap, 0, 0);
		const { data } = canvas.getImageData(0, 0, bitmap.width, bitmap.height);
		return { pixels: [...data], width: bitmap.width };
	}, picture);
	await camera.close();
	return scan(new Uint8ClampedArray(pixels), width, pixels.length / width / 4);
}

test('a routine goes to another phone by its code, and is kept there only when its owner says so', async ({
	page,
	context,
	browser,
	baseURL
}) => {
	test.slow();
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await receive(page);
	await page.goto(`./routines/${handout.id}/share/`);
	await expect(page.getByText('写真は、リンクとQRコードには入りません')).toBeVisible();
	const code = page.getByRole('img', { name: '「ひざのリハビリ」のQRコード' });
	const { width } = (await code.boundingBox())!;
	expect(width).toBeGreaterThanOrEqual(240);
	await page.getByRole('button', { name: 'リンクをコピーする' }).click();
	await expect(page.getByText('リンクをコピーしました。')).toBeVisible();
	const link = await page.evaluate(() => navigator.clipboard.readText());
	expect(await scanned(context, code)).toBe(link);

	const other = await browser.newContext({
		locale: 'ja-JP',
		timezoneId: 'Asia/Tokyo',
		...(baseURL && { baseURL })
	});
	const faults: string[] = [];
	await watch(other, new URL(link).origin, faults);
	const phone = await other.newPage();
	phone.on('dialog', () => faults.push('a script of a routine ran'));
	await install(phone);
	await other.setOffline(true);
	await phone.goto(link);
	await expect(asked(phone)).toBeVisible();
	await expect.poll(() => phone.url()).not.toContain('#');
	for (const text of [
		'ひざのリハビリ',
		'作った人:<b>やまだ整形外科</b> 佐藤',
		'本人がそう書いています。',
		'予定:週に3回',
		'</script><script>alert(2)</script>',
		'10秒 × 2回 · 右足',
		'20回 × 2セット',
		'ひざの下にタオルを入れる',
		'ひざの裏を下に押します。',
		'約2分'
	])
		await expect(phone.getByText(text)).toBeVisible();
	await expect(phone.getByText(HOSTILE).first()).toBeVisible();

	await phone.getByRole('button', { name: '今はやめておく' }).click();
	await expect(phone).toHaveURL(/\/routines\/$/);
	await expect(startButton(phone)).toHaveCount(0);
	await expect(phone.getByText('ひざのリハビリ')).toHaveCount(0);

	await phone.goto(link);
	await add(phone).click();
	await expect(phone.getByRole('heading', { level: 1, name: 'ひざのリハビリ' })).toBeVisible();
	await expect(startButton(phone)).toBeVisible();
	await phone.reload();
	await expect(phone.getByText(HOSTILE).first()).toBeVisible();
	expect(faults).toEqual([]);
	await other.close();
});

test('one that is here already is replaced or kept beside, and its photos stay', async ({
	page
}) => {
	await receive(page);
	await page.goto(
		linkTo({ ...handout, exercises: [{ ...handout.exercises[0], picture: undefined }] })
	);
	await expect(page.getByText('まったく同じ組み合わせ')).toBeVisible();

	const newer = {
		...handout,
		name: 'ひざのリハビリ 2',
		exercises: [{ ...handout.exercises[0], picture: undefined }]
	};
	await page.goto(linkTo(newer));
	await expect(page.getByText('写真は、そのまま残ります')).toBeVisible();
	await page.getByRole('button', { name: '両方を残す' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'ひざのリハビリ 2' })).toBeVisible();
	await page.goto(linkTo(newer));
	await page.getByRole('button', { name: '新しい内容に置きかえる' }).click();
	await expect(page).toHaveURL(new RegExp(`/routines/${handout.id}/$`));
	await expect(page.getByRole('heading', { level: 1, name: 'ひざのリハビリ 2' })).toBeVisible();
	await expect(page.locator(`img[src*="${POINT}"]`)).toBeVisible();
});

test('a link or file that is not right says what is wrong, and changes nothing', async ({
	page
}) => {
	test.slow();
	await page.goto('./routines/open/');
	await expect(page.getByRole('textbox', { name: 'リンクを貼りつける' })).toBeVisible();
	const whole = linkTo(handout);
	const block = handout.blocks[1]!;
	const many = { ...handout, blocks: Array.from({ length: 101 }, () => block), exercises: [] };
	const long = { kind: 'timed', duration: 6_000, sides: 1, sideChange: 0 };
	for (const [link, message] of [
		['./routines/open/#nothing', 'Komuraの組み合わせではない'],
		['./routines/open/#%E0%A4%A', 'Komuraの組み合わせではない'],
		[whole.slice(0, -30), 'こわれているか'],
		['./routines/open/#r=1zAAAA', 'こわれているか'],
		[whole.replace('r=1z', 'r=2z'), '新しい版のKomura'],
		[linkTo({ ...handout, v: 9 }), '新しい版のKomura'],
		[linkTo({ ...handout, name: 'ひざ\u202egpj.exe' }), 'ごまかす文字'],
		[linkTo(many), 'こわれているか'],
		[linkTo({ ...handout, blocks: [{ ...block, dose: long }], exercises: [] }), '90分をこえる'],
		[`./routines/open/#r=1z${'A'.repeat(9_000)}`, '大きすぎる'],
		[linkTo({ ...handout, note: 'x'.repeat(400_000) }), '大きすぎる']
	] as const) {
		await page.goto(link);
		await expect(page.getByRole('alert')).toContainText(message);
		await expect.poll(() => page.url()).not.toContain('#');
	}
	const paste = page.getByRole('textbox', { name: 'リンクを貼りつける' });
	await paste.fill('佐藤です。よろしくお願いします。');
	await page.getByRole('button', { name: '内容を見る' }).click();
	await expect(page.getByRole('alert')).toContainText('リンクが見つかりません');
	const choose = page.getByLabel('ファイルを選ぶ');
	await choose.setInputFiles({
		name: 'x.json',
		mimeType: 'application/json',
		buffer: Buffer.from('{"__proto__":{"x":1}}')
	});
	await expect(page.getByRole('alert')).toContainText('Komuraの組み合わせではない');
	await paste.fill(`佐藤です。 ${new URL(whole, page.url()).href} を開いてください。`);
	await page.getByRole('button', { name: '内容を見る' }).click();
	await expect(asked(page)).toBeVisible();
	await page.goto('./routines/');
	await expect(page.getByText('ひざのリハビリ')).toHaveCount(0);
});

test('what the person told of their body is said before anything is added', async ({ page }) => {
	await page.goto('./settings/body/');
	await page.getByRole('checkbox', { name: /転/ }).first().check();
	const dose = { kind: 'hold', hold: 10, relax: 5, reps: 3, sides: 2, sideChange: 5 } as const;
	const block = { exercise: 'calf-wall-stretch', dose, ready: 10, wait: false } as const;
	await page.goto(linkTo({ ...handout, blocks: [block], exercises: [] }));
	await expect(page.getByText('あなたに合わせて変えました')).toBeVisible();

	const [press, pump] = handout.blocks;
	const long = { kind: 'hold', hold: 90, relax: 5, reps: 2, sides: 1, sideChange: 0 } as const;
	await page.goto(linkTo({ ...handout, blocks: [{ ...press!, dose: long }, pump!] }));
	await expect(page.getByText('保つ時間は、ふつう60秒までです(今は90秒)。')).toBeVisible();
});

const pagesOf = async (page: Page) =>
	(await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page(?!s)/g)
		?.length;

for (const locale of ['ja-JP', 'en-US'])
	test.describe(`in ${locale}`, () => {
		test.use({ locale });
		for (const blocks of [4, 12])
			test(`${blocks} exercises are printed on one or two A4 pages`, async ({ page }) => {
				const dose = {
					kind: 'hold',
					hold: 20,
					relax: 10,
					reps: 3,
					sides: 2,
					sideChange: 10
				} as const;
				const routine: OwnRoutine = {
					...handout,
					blocks: EXERCISES.slice(0, blocks).map((exercise) => ({
						...{ exercise, dose, ready: 10, wait: false, note: handout.note! }
					})),
					exercises: []
				};
				await receive(page, routine);
				await page.goto(`./routines/${routine.id}/share/`);
				await expect(page.locator('.printed .picture svg')).toHaveCount(blocks);
				await page.emulateMedia({ media: 'print' });
				await expect(page.getByRole('article')).toContainText('やまだ整形外科');
				await expect(page.getByRole('navigation')).toBeHidden();
				expect(await pagesOf(page)).toBeLessThanOrEqual(2);
			});
	});
