/**
 * What the figure costs: milliseconds a frame, scripting in a browser, bytes over the wire. Prints a table.
 *
 *   node scripts/bench-figure.mjs
 */
import { readdir } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, createServer } from 'vite';

const SECONDS = Number(process.env.SECONDS ?? 6);

const vite = await createServer({
	configFile: false,
	logLevel: 'error',
	server: { middlewareMode: true },
	appType: 'custom'
});
const { frameOf } = await vite.ssrLoadModule('/src/figure/frame.ts');
const { momentOf } = await vite.ssrLoadModule('/src/figure/moment.ts');
const { allPictures } = await vite.ssrLoadModule('/src/content/poses/all-pictures.ts');
const pictures = Object.entries(await allPictures());
await vite.close();

/** The busiest step a picture has, over and over: what a playing session asks of it. */
const stepOf = ({ roles, motion }) => {
	if (roles.phases) return { kind: 'reps', length: 60_000, phases: [2000, 2000] };
	if (roles.hold) return { kind: 'hold', length: 10_000, phases: [] };
	return { kind: roles.loop || motion ? 'timed' : 'ready', length: 60_000, phases: [] };
};

const times = [];
let shapes = 0;
let text = 0;
for (let round = 0; round < 3; round++)
	for (const [, picture] of pictures)
		for (let i = 0; i < 60; i++) {
			const elapsed = (i * 1600) / 60;
			const start = performance.now();
			const step = { ...stepOf(picture), side: 'right', elapsed };
			const frame = frameOf(picture, momentOf(picture, step), { hair: 'bun' });
			if (round > 0) times.push(performance.now() - start);
			if (round === 2 && i === 0) {
				shapes += frame.shapes.length;
				text += frame.shapes.reduce((sum, { d, clip = '' }) => sum + d.length + clip.length, 0);
			}
		}
times.sort((a, b) => a - b);
const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
const share = (part) => times[Math.floor(times.length * part)].toFixed(2);
console.log(`pictures            ${pictures.length}`);
console.log(
	`shapes, path text   ${(shapes / pictures.length).toFixed(1)} shapes, ${(text / pictures.length / 1000).toFixed(1)} kB a frame`
);
console.log(
	`one frame in Node   mean ${mean.toFixed(2)} ms, p50 ${share(0.5)}, p99 ${share(0.99)}`
);

const PAGE = `
import { mount, unmount } from 'svelte';
import '/src/ui/tokens.css';
import MovingFigure from '/src/ui/MovingFigure.svelte';
import Painter from '/src/ui/figure.worker.ts?worker&inline';
import { allPictures } from '/src/content/poses/all-pictures.ts';
const pictures = await allPictures();
let now;
window.show = (name, step) => {
	if (now) unmount(now);
	const start = performance.now();
	const at = () => ({ ...step, side: 'left', elapsed: (performance.now() - start) % step.length });
	const after = (delay, then) => {
		const id = setTimeout(then, delay);
		return () => clearTimeout(id);
	};
	now = mount(MovingFigure, { target: document.getElementById('stage'), props: { picture: pictures[name], label: name, at, after, worker: () => new Painter(), look: { hair: 'bun' } } });
};
window.names = Object.keys(pictures);
`;
const ENTRY = 'virtual:figure-page';
/** @param {string} code @param {string} id */
const virtual = (code, id) => ({
	name: 'virtual-entry',
	enforce: /** @type {const} */ ('pre'),
	resolveId: (/** @type {string} */ source) => (source === id ? `\0${id}` : undefined),
	load: (/** @type {string} */ source) => (source === `\0${id}` ? code : undefined)
});
/** @param {string} code @param {import('vite').Plugin[]} plugins */
async function bundle(code, plugins = []) {
	const result = await build({
		configFile: false,
		logLevel: 'error',
		plugins: [virtual(code, ENTRY), ...plugins],
		build: {
			write: false,
			target: 'es2022',
			minify: true,
			rollupOptions: {
				input: ENTRY,
				output: { codeSplitting: false },
				preserveEntrySignatures: 'strict'
			}
		}
	});
	return (Array.isArray(result) ? result[0] : result).output;
}
const bytes = (output) => {
	const code = output.map((part) => (part.type === 'chunk' ? part.code : '')).join('');
	return `${(code.length / 1000).toFixed(1)} kB minified, ${(brotliCompressSync(code).length / 1000).toFixed(1)} kB brotli`;
};
const rig =
	"export { frameOf } from '/src/figure/frame.ts'; export * from '/src/figure/moment.ts';";
/** Imported outright: what the bundler adds to fetch them one by one is not theirs. */
const files = await readdir('src/content/poses', { recursive: true });
const poses = files
	.filter((file) => /^(first-aid\/)?[a-z-]+\.ts$/.test(file) && !/pictures|methods/.test(file))
	.map((file) => `export * from '/src/content/poses/${file}';`)
	.join('');
console.log(`bytes, the rig      ${bytes(await bundle(rig))}`);
console.log(`bytes, rig + poses  ${bytes(await bundle(rig + poses))}`);

const output = await bundle(PAGE, [
	svelte({ configFile: false, compilerOptions: { runes: true } })
]);
const script = output.map((part) => (part.type === 'chunk' ? part.code : '')).join('');
const style = output.map((part) => (part.type === 'asset' ? String(part.source) : '')).join('');
const browser = await chromium.launch({
	executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
	args: ['--no-sandbox']
});
const tab = await browser.newPage({ viewport: { width: 390, height: 844 } });
tab.on('pageerror', (error) => console.error(error));
await tab.setContent(
	`<style>${style}#stage{position:relative;width:292px;height:292px}</style><div id="stage"></div>`
);
await tab.addScriptTag({ content: script, type: 'module' });
await tab.waitForFunction('window.names');
const devtools = await tab.context().newCDPSession(tab);
await devtools.send('Performance.enable');
const metrics = async () =>
	Object.fromEntries(
		(await devtools.send('Performance.getMetrics')).metrics.map(({ name, value }) => [name, value])
	);

for (const rate of [1, 6]) {
	await devtools.send('Emulation.setCPUThrottlingRate', { rate });
	for (const [name, step] of [
		['calf-wall-stretch', { kind: 'hold', length: 120_000, phases: [] }],
		['hamstring-forward-bend', { kind: 'hold', length: 1600, phases: [] }],
		['toe-grip-spread', { kind: 'reps', length: 120_000, phases: [2000, 2000] }],
		['walk-easy', { kind: 'timed', length: 600_000, phases: [] }],
		['arch-lift', { kind: 'ready', length: 600_000, phases: [] }]
	]) {
		await tab.evaluate(([n, s]) => window.show(n, s), [name, step]);
		await tab.waitForTimeout(2500);
		const before = await metrics();
		await tab.waitForTimeout(SECONDS * 1000);
		const after = await metrics();
		const per = (key) => (((after[key] - before[key]) * 1000) / SECONDS).toFixed(0);
		console.log(
			`page in Chromium, ${rate}×   ${name} (${step.kind}): ` +
				`scripting ${per('ScriptDuration')} ms/s, style and layout ${Number(per('RecalcStyleDuration')) + Number(per('LayoutDuration'))} ms/s, all tasks ${per('TaskDuration')} ms/s`
		);
	}
}
await browser.close();
