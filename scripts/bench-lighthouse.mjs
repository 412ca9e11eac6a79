// What Lighthouse says of every screen: `npm run bench:lighthouse` after a build, or with addresses for some of them.
// It is fetched when it is asked for: a build or a test never needs it. Prints scores and judges nothing.
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { browser as findBrowser } from './browser.mjs';
import { serve } from './serve.mjs';

const LIGHTHOUSE = 'lighthouse@12.8.2';
const SCREENS = [
	'',
	'routines/',
	'routines/bedtime-toes/',
	'routines/bedtime-toes/session/',
	'routines/new/',
	'routines/new/text/',
	'routines/open/',
	'exercises/',
	'exercises/calf-wall-stretch/',
	'cramp/',
	'diary/',
	'diary/log/',
	'progress/',
	'progress/trial/',
	'progress/report/',
	'help/',
	'handout/',
	'welcome/',
	'about/',
	'settings/',
	'settings/plan/',
	'settings/sound/',
	'settings/body/',
	'settings/health/',
	'settings/data/',
	'settings/install/'
];
const CATEGORIES = ['performance', 'accessibility', 'best-practices'];

/**
 * How much slower than this machine a mid-tier phone is, by the benchmark index that Lighthouse measures. From the table
 * of its docs/throttling.md: 4 for a fast desktop, 2 for a slow one, 1 for what is as slow as such a phone itself.
 * @param {number} index
 */
const slowdownFor = (index) => (index >= 1_500 ? 4 : index >= 800 ? 2 : 1);

const chrome = await findBrowser(() => false);
const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));
const { url, close } = await serve({ port: 0 });
try {
	const wanted = process.argv.slice(2);
	const { environment } = await judge('', 4);
	const slowdown = slowdownFor(environment.benchmarkIndex);
	console.log(
		`Benchmark index ${environment.benchmarkIndex}: a mid-tier phone is ${slowdown} times slower than this machine`
	);
	console.log(
		'performance, accessibility, best practices; first and largest paint, blocking, shift'
	);
	for (const screen of wanted.length > 0 ? wanted : SCREENS) {
		const { categories, audits } = await judge(screen, slowdown);
		const scores = CATEGORIES.map((name) => Math.round((categories[name]?.score ?? 0) * 100));
		const shown = [
			'first-contentful-paint',
			'largest-contentful-paint',
			'total-blocking-time',
			'cumulative-layout-shift'
		].map((name) => audits[name]?.displayValue ?? '?');
		const failed = Object.values(audits)
			.filter(({ id, score }) => score !== null && score < 0.9 && inScored(categories, id))
			.map(({ id }) => id);
		console.log(
			[`/${screen}`.padEnd(34), ...scores.map((score) => String(score).padStart(3)), ...shown]
				.concat(failed)
				.join('  ')
		);
	}
} finally {
	await close();
	rmSync(folder, { recursive: true, force: true });
}

/**
 * @param {Record<string, { auditRefs: { id: string, weight: number }[] }>} categories
 * @param {string} id
 */
function inScored(categories, id) {
	return Object.values(categories).some(({ auditRefs }) =>
		auditRefs.some((audit) => audit.id === id && audit.weight > 0)
	);
}

/**
 * One visit with an empty cache to a screen, as a phone on a slow line makes it.
 * @param {string} screen
 * @param {number} slowdown
 */
async function judge(screen, slowdown) {
	const report = join(folder, 'report.json');
	await promisify(execFile)(
		'npx',
		[
			'--yes',
			LIGHTHOUSE,
			url + screen,
			'--quiet',
			'--output=json',
			`--output-path=${report}`,
			`--only-categories=${CATEGORIES.join(',')}`,
			`--throttling.cpuSlowdownMultiplier=${slowdown}`,
			'--chrome-flags=--headless=new --no-sandbox --disable-background-networking --disable-component-update'
		],
		{ env: { ...process.env, ...(chrome && { CHROME_PATH: chrome }) } }
	);
	return JSON.parse(readFileSync(report, 'utf8'));
}
