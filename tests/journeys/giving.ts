import { expect, type Page } from '@playwright/test';
import type { OwnRoutine } from '#core/own-routine.ts';
import { makeRoutineFile } from '#core/routine-file.ts';

/** One grey point, as WebP. */
export const POINT = 'UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA';
/** The name of an own exercise that tries to be more than a name. */
export const HOSTILE = '<img src=x onerror=alert(1)>ひざ裏おし';
/** What a physiotherapist might give, with all that can be tried in its texts. */
export const handout: OwnRoutine = {
	id: 'my-handout-0000001',
	name: 'ひざのリハビリ',
	from: '<b>やまだ整形外科</b> 佐藤',
	note: '痛みが出たら休んでください。\n</script><script>alert(2)</script>',
	plan: { kind: 'weekly', times: 3 },
	blocks: [
		{
			exercise: 'own:press',
			dose: { kind: 'hold', hold: 10, relax: 5, reps: 2, sides: 1, sideChange: 0 },
			only: 'right',
			ready: 15,
			wait: false,
			note: 'ひざの下にタオルを入れる'
		},
		{
			exercise: 'ankle-pump',
			dose: { kind: 'reps', reps: 20, phases: [1, 1], sets: 2, rest: 10, sides: 1, sideChange: 0 },
			ready: 5,
			wait: false
		}
	],
	exercises: [
		{
			id: 'own:press',
			name: HOSTILE,
			steps: ['すわります。', 'ひざの裏を下に押します。'],
			picture: { kind: 'photo', type: 'image/webp', data: POINT }
		}
	]
};

export const asked = (page: Page) =>
	page.getByRole('heading', { name: /この組み合わせを加えますか|Add this routine/ });
export const add = (page: Page) =>
	page.getByRole('button', { name: /^(この組み合わせを加える|Add this routine)$/ });

/** Opens a routine as a file: it is shown, and not kept. */
export async function openRoutine(page: Page, routine = handout): Promise<void> {
	await page.goto('./routines/open/');
	await page.getByLabel(/ファイルを選ぶ|Choose a file/).setInputFiles({
		name: 'routine.komura.json',
		mimeType: 'application/json',
		buffer: Buffer.from(makeRoutineFile(routine))
	});
	await expect(asked(page)).toBeVisible();
}

/** The phone gets a routine as a file, once. */
export async function receive(page: Page, routine = handout): Promise<OwnRoutine> {
	await openRoutine(page, routine);
	const here = page.getByRole('link', { name: /^(その組み合わせを見る|Show it)$/ });
	await expect(add(page).or(here)).toBeVisible();
	if (await here.isVisible()) return routine;
	await add(page).click();
	await expect(page.getByRole('heading', { level: 1, name: routine.name })).toBeVisible();
	return routine;
}
