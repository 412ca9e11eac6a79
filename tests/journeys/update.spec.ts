import { appendFileSync, cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { host } from './hosting.ts';
import { begin, install, pauseButton, startButton, test } from './komura.ts';

const newVersion = (page: Page) => page.getByText('新しい版があります');
const lookForUpdate = (page: Page) =>
	page.evaluate(async () => {
		await (await navigator.serviceWorker.ready).update();
	});

test('a new version is offered, and never taken while a session runs anywhere', async ({
	browser
}, info) => {
	const folder = info.outputPath('build');
	cpSync(process.env['BUILD_DIR'] ?? 'build', folder, { recursive: true });
	const { home, stop } = await host(folder);
	const context = await browser.newContext({ baseURL: home, locale: 'ja-JP' });
	try {
		const exercising = await context.newPage();
		await install(exercising);
		await begin(exercising, 'bedtime-toes');
		let loads = 0;
		exercising.on('load', () => (loads += 1));
		const reading = await context.newPage();
		await reading.goto('./settings/');

		appendFileSync(join(folder, 'service-worker.js'), '\n// the next version\n');
		await lookForUpdate(reading);
		await expect(newVersion(reading)).toBeVisible();
		await reading.getByRole('button', { name: '更新する' }).click();
		await expect(reading.getByText('体操が終わってから更新できます')).toBeVisible();
		await expect(pauseButton(exercising)).toBeVisible();
		expect(loads).toBe(0);

		await exercising.goto('./');
		await reading.reload();
		await expect(newVersion(reading)).toBeVisible();
		await reading.getByRole('button', { name: '更新する' }).click();
		await expect(newVersion(reading)).toHaveCount(0);
		await expect
			.poll(() => reading.evaluate(async () => (await navigator.serviceWorker.ready).active?.state))
			.toBe('activated');
		expect(
			await reading.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting)
		).toBeNull();
		await context.setOffline(true);
		await exercising.goto('./');
		await expect(exercising.getByText(/とちゅうの体操|はじめる/).first()).toBeVisible();
	} finally {
		stop();
		await context.close();
	}
});

test('the first visit of all is never interrupted by its own service worker', async ({
	firstVisit: page
}) => {
	let loads = 0;
	page.on('load', () => (loads += 1));
	await install(page);
	await expect(startButton(page)).toBeVisible();
	expect(loads).toBe(1);
	await expect(newVersion(page)).toHaveCount(0);
});
