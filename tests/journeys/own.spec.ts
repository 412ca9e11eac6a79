import { expect, type Page } from '@playwright/test';
import type { Event } from '#core/event.ts';
import type { OwnRoutine } from '#core/own-routine.ts';
import { DEFAULTS } from '#core/preferences.ts';
import { NEW_PROFILE } from '#core/profile.ts';
import { handout as given, HOSTILE } from './giving.ts';
import { hurry, pauseButton, skipButton, startButton, test, wellDone } from './komura.ts';
import { handIn } from './records.ts';

const [press] = given.blocks;
const handout: OwnRoutine = {
	...given,
	from: 'やまだ整形外科 佐藤',
	note: '痛みが出たら休んでください。',
	plan: { kind: 'daily' },
	blocks: [
		press!,
		{
			exercise: 'ankle-pump',
			dose: { kind: 'reps', reps: 3, phases: [1, 1], sets: 1, rest: 0, sides: 1, sideChange: 0 },
			ready: 5,
			wait: false
		},
		{
			exercise: 'own:slide',
			dose: { kind: 'timed', duration: 10, sides: 1, sideChange: 0 },
			ready: 5,
			wait: false
		}
	],
	exercises: [...given.exercises, { id: 'own:slide', name: 'かかとすべらせ', steps: [] }]
};

/** The phone gets the handout the way it would from another phone. */
async function receive(page: Page): Promise<void> {
	const at = Date.UTC(2026, 10, 20, 12);
	const event = (seq: number, body: object) =>
		({
			...{ id: `0000000${seq}-0000-7000-8000-000000000000`, v: 1, dev: 'aaaa0000aaaa0000', seq },
			...{ hlc: `${at.toString(16).padStart(12, '0')}000${seq}aaaa0000aaaa0000`, at },
			...{ zone: 'Asia/Tokyo', off: 540, day: '2026-11-20', bound: 240 },
			...body
		}) as unknown as Event;
	const events = [
		event(1, { type: 'routine', d: { routine: handout } }),
		event(2, { type: 'schedule', d: { routine: handout.id, plan: handout.plan } })
	];
	await handIn(page, { events, preferences: DEFAULTS, profile: NEW_PROFILE });
}

test('a handout is guided like any other routine, and kept as it was', async ({ page }) => {
	test.slow();
	page.on('dialog', () => {
		throw new Error('a name was taken for a script');
	});
	await receive(page);
	await page.goto('./');
	await page.getByRole('link', { name: /ひざのリハビリ/ }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'ひざのリハビリ' })).toBeVisible();
	await expect(page.getByText('作った人:やまだ整形外科 佐藤')).toBeVisible();
	await expect(page.getByRole('list').getByText(HOSTILE)).toBeVisible();
	await expect(page.getByText('このアプリにはない体操です。').first()).toBeVisible();

	await startButton(page).click();
	await expect(pauseButton(page)).toBeVisible({ timeout: 20_000 });
	await expect(page.getByRole('heading', { name: HOSTILE })).toBeVisible();
	await expect(page.getByText('ひざの下にタオルを入れる')).toBeVisible();
	const photo = page.getByRole('img', { name: HOSTILE });
	expect(await photo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1);
	expect(await page.evaluate(() => navigator.mediaSession.metadata?.album)).toBe('ひざのリハビリ');

	// the tab is closed in the middle: what is kept knows the words of the handout
	await skipButton(page).click();
	await expect(page.getByText('右足', { exact: true })).toBeVisible();
	await page.goto('./');
	await expect(page.getByText(`ひざのリハビリ・「${HOSTILE}」から`)).toBeVisible();
	await page.getByRole('button', { name: 'つづきから' }).click();
	await expect(pauseButton(page)).toBeVisible({ timeout: 20_000 });
	await hurry(page);
	await expect(wellDone(page)).toBeVisible();
	await page.goto('./progress/');
	await expect(page.getByRole('button', { name: /ひざのリハビリ/ })).toBeVisible();
	await page.goto('./settings/plan/');
	await expect(page.getByRole('combobox', { name: /ひざのリハビリ/ })).toHaveValue('daily');
});

test('a handout that is not on the phone says so, and leads on', async ({ page }) => {
	await page.goto('./routines/my-nowhere-000000/session/');
	await expect(page.getByText('この組み合わせは、このスマホにありません。')).toBeVisible();
	await expect(startButton(page)).toHaveCount(0);
	await page.goto('./routines/no-such-routine/');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
