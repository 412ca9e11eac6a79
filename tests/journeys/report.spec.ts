import { expect, type Page } from '@playwright/test';
import { NEW_HEALTH } from '#core/health.ts';
import { install, test } from './komura.ts';
import { bringBack, today, type Written } from './records.ts';

const paper = (page: Page) => page.getByRole('article');
const pagesOf = (pdf: Buffer) =>
	[...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;

/** So many cramps over the last 90 days, each with much to say. */
function life(count: number): Written {
	return {
		cramps: Array.from({ length: count }, (_, i) => ({
			ago: i % 89,
			hour: i < 89 ? 23 : 1 + (i % 4),
			site: (['calf', 'toes', 'backThigh', 'trunk'] as const)[i % 4] ?? 'calf',
			side: (['right', 'left', 'both'] as const)[i % 3] ?? 'right',
			pain: i % 11,
			sleepImpact: (i * 3) % 11,
			durationMin: 'm1to5',
			triggers: ['cold', 'longWalk', 'poorSleep'],
			symptoms: ['numbness', 'calfPainWalkingEasesRest'],
			tried: ['stretched', 'guidedFlow:fa-calf'],
			easedAfter: 'm1to5',
			note: `${i} 足がつって目がさめた。 It woke me up, and the calf was sore until noon. `.repeat(
				6
			)
		})),
		care: Array.from({ length: 60 }, (_, ago) => ({ ago })),
		health: {
			...NEW_HEALTH,
			ageBand: '75to84',
			history: ['diabetes', 'highBloodPressure', 'lumbar'],
			medicines: [{ name: 'アムロジピン 5mg', startedOn: today }, { name: 'メトホルミン' }]
		}
	};
}

async function openReport(page: Page): Promise<void> {
	await page.goto('./progress/');
	await page.getByRole('link', { name: '受診用' }).click();
	await expect(page.getByRole('heading', { name: '受診用の一枚' })).toBeVisible();
	await page.getByRole('radio', { name: '90日間' }).check();
}

for (const count of [0, 10, 90, 200])
	test(`${count} cramps in 90 days are one page, in both languages`, async ({ page }) => {
		await install(page);
		if (count > 0) await bringBack(page, life(count));
		await openReport(page);
		await page.getByRole('textbox').fill('薬を替えてから、ふえた気がします。'.repeat(17));
		for (const [language, footer] of [
			['日本語', 'この記録は本人が書いたものです。診断のための検査ではありません。'],
			['English', 'Written by the person themselves. Not a test or a diagnosis.']
		] as const) {
			await page.getByRole('radio', { name: language }).check();
			await expect(paper(page)).toContainText(footer);
			await page.emulateMedia({ media: 'print' });
			await expect(page.getByRole('button')).toHaveCount(0);
			await expect(page.getByRole('navigation')).toBeHidden();
			await page.emulateMedia({ media: null });
			for (const size of [{ preferCSSPageSize: true }, { format: 'Letter' }])
				expect(
					pagesOf(
						await page.pdf({
							...size,
							...(process.env['PDF_DIR'] && {
								path: `${process.env['PDF_DIR']}/${count}-${language}-${'format' in size}.pdf`
							})
						})
					)
				).toBe(1);
		}
	});
