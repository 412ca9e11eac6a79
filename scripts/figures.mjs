/**
 * Writes the contact sheet: every picture in every key pose and theme, as HTML and PNG, into `figures/` (ignored).
 *
 *   node scripts/figures.mjs                      everything
 *   node scripts/figures.mjs toe-grip-spread      only pictures whose name contains one of the words
 *   THEMES=light HEIGHT=420 STRIP=7 …             one theme, larger, with 7 in-betweens instead of key poses
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { createServer } from 'vite';

const themes = (process.env.THEMES ?? 'light,dark,night').split(',');
const height = Number(process.env.HEIGHT ?? 200);
const strip = Number(process.env.STRIP ?? 0);
const hair = process.env.HAIR === 'short' ? 'short' : 'bun';
const mirrored = process.env.MIRRORED === '1';
const words = process.argv.slice(2);
const out = process.env.OUT ?? 'figures';

const vite = await createServer({
	configFile: false,
	logLevel: 'error',
	server: { middlewareMode: true },
	appType: 'custom'
});
const load = (/** @type {string} */ path) => vite.ssrLoadModule(path);
const { pathsOf, svgOf } = await load('/tests/figures/sheet.ts');
const { momentOfPose } = await load('/src/figure/moment.ts');
const { stillOf } = await load('/src/figure/picture.ts');
const { ease } = await load('/src/figure/ease.ts');
const { allPictures } = await load('/src/content/poses/all-pictures.ts');
const bodyMap = await load('/src/figure/body-map.ts').catch(() => undefined);
const pictures = Object.entries(await allPictures());
await vite.close();

const css = await Promise.all(
	[
		process.env.TOKENS ?? 'src/ui/tokens.css',
		'src/ui/figure.css',
		'src/ui/figure-props.css',
		'src/ui/body-map.css'
	].map((file) => readFile(file, 'utf8'))
);
const momentsOf = (picture) => {
	const names = Object.keys(picture.poses);
	if (strip === 0) return names.map((name) => [name, momentOfPose(name)]);
	return Array.from({ length: strip }, (_, i) => {
		const u = i / (strip - 1);
		if (picture.motion) return [u.toFixed(2), { ...momentOfPose(names[0]), u }];
		const place = u * (names.length - 1);
		const from = Math.min(names.length - 2, Math.floor(place));
		if (from < 0) return [names[0], momentOfPose(names[0])];
		const t = ease(place - from);
		return [
			`${names[from]} ${t.toFixed(2)}`,
			{ ...momentOfPose(names[from]), to: names[from + 1], t }
		];
	});
};

const shown = pictures.filter(
	([name]) => words.length === 0 || words.some((w) => name.includes(w))
);
const sheetOf = (theme) =>
	`<section data-theme="${theme}">` +
	shown
		.map(([name, picture]) => {
			const stills = momentsOf(picture)
				.map(
					([pose, moment]) =>
						`<figure>${svgOf(picture, moment, { height, hair, mirrored })}<figcaption>${pose}</figcaption></figure>`
				)
				.join('');
			const small = `<figure class="small">${svgOf(picture, momentOfPose(stillOf(picture)), { height: 64, hair, mirrored })}</figure>`;
			return `<article><h2>${name}</h2><div>${stills}${small}</div></article>`;
		})
		.join('') +
	(bodyMap && (words.length === 0 || words.includes('map')) ? mapOf() : '') +
	'</section>';

const mapOf = () =>
	['back', 'front']
		.map((view) => {
			const map = bodyMap.bodyMap(view);
			const [left, bottom, right, top] = map.view;
			const regions = map.regions
				.map((r, i) => `<path class="region${i === 2 ? ' chosen' : ''}" d="${r.d}"/>`)
				.join('');
			return (
				`<article><h2>body map, ${view}</h2><div><figure><svg class="fig bodymap" height="${height * 1.6}" ` +
				`viewBox="${left} ${-top} ${right - left} ${top - bottom}">${pathsOf(map)}${regions}</svg></figure></div></article>`
			);
		})
		.join('');

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Komura figures</title><style>${css.join('\n')}
body{margin:0}section{background:var(--bg);color:var(--ink);padding:16px;font:14px system-ui,sans-serif}
article{display:inline-block;vertical-align:top;margin:0 16px 12px 0}h2{font-size:15px;margin:6px 0}
article div{display:flex;gap:8px;align-items:flex-end}figure{margin:0}figcaption{font-size:12px}
.fig{inline-size:auto;block-size:auto;background:var(--stage);border-radius:16px}</style>`;

await mkdir(out, { recursive: true });
const browser = await chromium.launch({
	executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
	args: ['--no-sandbox']
});
const tab = await browser.newPage({
	viewport: { width: Number(process.env.WIDTH ?? 1500), height: 800 }
});
for (const theme of themes) {
	const html = page + sheetOf(theme);
	await writeFile(`${out}/${theme}.html`, html);
	await tab.setContent(html);
	await tab.screenshot({ path: `${out}/${theme}.png`, fullPage: true });
}
await browser.close();
