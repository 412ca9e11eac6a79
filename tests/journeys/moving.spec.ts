import { expect, type Page } from '@playwright/test';
import { backButton, begin, pauseButton, skipButton, test } from './komura.ts';

const ring = (page: Page) => page.locator('.disc');

/** What the worker has painted, in few pixels. */
const painted = (page: Page) =>
	page.evaluate(() => {
		const canvas = document.querySelector('canvas');
		if (!canvas) return 'no canvas';
		const small = new OffscreenCanvas(96, 96).getContext('2d');
		small?.drawImage(canvas, 0, 0, 96, 96);
		return small?.getImageData(0, 0, 96, 96).data.join();
	});

/** Share of two pictures that clearly differs, looked at from so far away that no edge's shading is seen. */
async function difference(page: Page, one: Buffer, other: Buffer): Promise<number> {
	return page.evaluate(
		async (pictures) => {
			const [a, b] = await Promise.all(
				pictures.map(async (text) => {
					const image = new Image();
					image.src = `data:image/png;base64,${text}`;
					await image.decode();
					const context = new OffscreenCanvas(64, 64).getContext('2d');
					if (context) context.imageSmoothingQuality = 'high';
					context?.drawImage(image, 0, 0, 64, 64);
					return context?.getImageData(0, 0, 64, 64).data ?? [];
				})
			);
			if (!a || !b || a.length !== b.length) return 1;
			let others = 0;
			for (let i = 0; i < a.length; i += 4)
				if ([0, 1, 2].some((colour) => Math.abs((a[i + colour] ?? 0) - (b[i + colour] ?? 0)) > 60))
					others += 1;
			return others / (a.length / 4);
		},
		[one.toString('base64'), other.toString('base64')]
	);
}

test('the figure walks while the session runs, and stands still while it is paused', async ({
	page
}) => {
	await begin(page, 'walk-and-toes');
	await skipButton(page).click(); // get ready
	await expect(page.locator('.moving.painted canvas')).toBeVisible();
	const first = await painted(page);
	await expect.poll(() => painted(page)).not.toBe(first);
	await pauseButton(page).click();
	let before: string | undefined;
	await expect
		.poll(async () => {
			const last = before;
			before = await painted(page);
			return before === last;
		})
		.toBe(true);
});

for (const routine of ['bedtime-calf-hamstring', 'bedtime-toes', 'knee-comfort'] as const)
	test(`what is painted while it moves is what the page draws as a still: ${routine}`, async ({
		page
	}) => {
		await begin(page, routine);
		await skipButton(page).click();
		await pauseButton(page).click();
		await backButton(page).click();
		await backButton(page).click(); // to the very beginning
		await expect(page.locator('.moving.painted canvas')).toBeVisible();
		await expect
			.poll(async () =>
				difference(page, await ring(page).screenshot(), await ring(page).screenshot())
			)
			.toBe(0);
		const moving = await ring(page).screenshot();
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await expect(page.locator('canvas')).toHaveCount(0);
		await expect
			.poll(async () => difference(page, moving, await ring(page).screenshot()))
			.toBeLessThan(0.004);
		// and the measure is one that sees another pose
		await expect
			.poll(async () => {
				await skipButton(page).click();
				return difference(page, moving, await ring(page).screenshot());
			})
			.toBeGreaterThan(0.004);
	});

test('a phone that cannot paint beside the page shows stills, and the right ones', async ({
	page
}) => {
	await page.addInitScript(() => {
		Reflect.deleteProperty(HTMLCanvasElement.prototype, 'transferControlToOffscreen');
	});
	await begin(page, 'bedtime-calf-hamstring');
	const figure = ring(page).getByRole('img');
	await expect(figure).toBeVisible();
	await expect(page.locator('canvas')).toHaveCount(0);
	const pose = await ring(page).screenshot();
	await skipButton(page).click();
	await pauseButton(page).click();
	await expect
		.poll(async () => difference(page, pose, await ring(page).screenshot()))
		.toBeGreaterThan(0.004);
});
