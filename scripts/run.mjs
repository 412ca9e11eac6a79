// One command from a fresh clone: `npm start`, `npm run dev`, `npm test`. Plain Node: nothing is installed yet.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HOME = fileURLToPath(new URL('..', import.meta.url));
process.chdir(HOME);
process.env.PATH = join(HOME, 'node_modules', '.bin') + delimiter + (process.env.PATH ?? '');
// npm hands its own settings to whatever it starts, and then warns about them
for (const name of Object.keys(process.env))
	if (/^npm_config_/i.test(name) && !/cache|prefix|proxy|registry|cafile/i.test(name))
		delete process.env[name];

const NOTES = join('node_modules', '.cache', 'komura');
const BUILD = process.env.BUILD_DIR ?? 'build';
const shell = process.platform === 'win32';

const { engines } = JSON.parse(readFileSync('package.json', 'utf8'));
const [needMajor = 0, needMinor = 0] = engines.node.match(/\d+/g).map(Number);
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < needMajor || (major === needMajor && minor < needMinor)) {
	console.error(`Komura needs Node ${engines.node}; this is ${process.version}.`);
	process.exit(1);
}

/**
 * @param {string} command
 * @param {string[]} words
 */
function run(command, ...words) {
	console.log(`> ${[command, ...words].join(' ')}`);
	return spawnSync(command, words, { stdio: 'inherit', shell }).status === 0;
}

/** @param {string} file */
const json = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** npm keeps a copy of the lock file of what it has installed: the two agreeing, there is nothing to do. */
function installed() {
	/** @param {string} file */
	const needed = (file) =>
		Object.entries(json(file).packages)
			.filter(([place, entry]) => place !== '' && !entry.optional)
			.map(([place, entry]) => `${place} ${entry.integrity}`);
	const done = 'node_modules/.package-lock.json';
	if (!existsSync(done)) return false;
	const have = new Set(needed(done));
	return needed('package-lock.json').every((entry) => have.has(entry));
}

function install() {
	return (
		installed() || run('npm', 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error')
	);
}

/** Commits are checked once the project is worked on; a machine that only builds it keeps its settings. */
function watchCommits() {
	if (process.env.CI || !existsSync('.git')) return;
	const git = (/** @type {string[]} */ ...words) =>
		spawnSync('git', ['config', ...words], { encoding: 'utf8' });
	const { status, error } = git('core.hooksPath');
	if (!error && status === 1) git('core.hooksPath', '.githooks');
}

/** @param {string} folder @returns {string[]} */
function filesIn(folder) {
	return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
		const path = join(folder, entry.name);
		return entry.isDirectory() ? filesIn(path) : [path];
	});
}

/** All that the built app is made from, as one fingerprint. */
function sources() {
	const hash = createHash('sha256').update(`${process.env.BASE_PATH ?? ''}\n${process.version}\n`);
	const files = [...filesIn('src'), ...filesIn('static')].filter(
		(file) => !file.endsWith('.test.ts')
	);
	for (const file of [
		...files,
		'package.json',
		'package-lock.json',
		'svelte.config.js',
		'vite.config.ts'
	].sort())
		hash.update(`${file}\n`).update(readFileSync(file));
	return hash.digest('hex');
}

/** What is in the build folder: its worker lists every other file with its revision. */
function product() {
	const worker = join(BUILD, 'service-worker.js');
	return existsSync(worker) && existsSync(join(BUILD, 'index.html'))
		? createHash('sha256').update(readFileSync(worker)).digest('hex')
		: undefined;
}

function build() {
	const note = join(
		NOTES,
		`build-${createHash('sha256').update(BUILD).digest('hex').slice(0, 8)}.json`
	);
	const from = sources();
	const last = existsSync(note) ? json(note) : {};
	if (last.from === from && last.made !== undefined && last.made === product()) {
		console.log(`${BUILD}/ is up to date`);
		return true;
	}
	rmSync(note, { force: true });
	const done = run('vite', 'build') && product() !== undefined;
	if (done) {
		mkdirSync(NOTES, { recursive: true });
		writeFileSync(note, JSON.stringify({ from, made: product() }));
	}
	return done;
}

/** @returns {Promise<number>} */
function freePort() {
	return new Promise((done, fail) => {
		const server = createServer().once('error', fail);
		server.listen(0, '127.0.0.1', () => {
			const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
			server.close(() => {
				done(port);
			});
		});
	});
}

/** @typedef {{ passed: number, failed: number, skipped: number, names?: string[] }} Count */

/** @type {(ok: boolean) => Count} */
const one = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 });

/**
 * Runs one plain check, quietly: what it says is shown when it has ended, so that two may run at once.
 * @param {string} name
 * @param {string[][]} commands
 * @returns {Promise<Count>}
 */
async function check(name, commands) {
	const began = Date.now();
	let said = '';
	let ok = true;
	for (const [command = '', ...words] of commands) {
		/** @type {boolean} */
		const passed = await new Promise((done) => {
			const child = spawn(command, words, { stdio: ['ignore', 'pipe', 'pipe'], shell });
			for (const stream of [child.stdout, child.stderr])
				stream.on('data', (/** @type {Buffer} */ text) => (said += text.toString()));
			child.once('error', (error) => {
				said += `${error.message}\n`;
				done(false);
			});
			child.once('close', (code) => {
				done(code === 0);
			});
		});
		ok &&= passed;
	}
	const took = ((Date.now() - began) / 1000).toFixed(1);
	console.log(`${ok ? '✔' : '✘'} ${name} (${took} s)`);
	if (!ok) console.log(said.trimEnd());
	return one(ok);
}

/**
 * @param {string} file
 * @param {boolean} ok whether the runner itself was content
 * @returns {Count}
 */
function unitCount(file, ok) {
	if (!existsSync(file)) return one(false);
	const report = json(file);
	/** @type {{ status: string, fullName: string }[]} */
	const tests = report.testResults.flatMap((/** @type {any} */ suite) => suite.assertionResults);
	// a file that cannot even be loaded holds no tests to count
	const broken = report.testResults.filter(
		(/** @type {any} */ suite) => suite.status === 'failed' && suite.assertionResults.length === 0
	).length;
	const passed = tests.filter(({ status }) => status === 'passed').length;
	const failed = tests.filter(({ status }) => status === 'failed').length + broken;
	const names = tests
		.filter(({ status }) => status !== 'passed' && status !== 'failed')
		.map(({ fullName }) => fullName);
	return { passed, failed: failed || ok ? failed : 1, skipped: names.length, names };
}

/**
 * @param {string} file
 * @param {boolean} ok
 * @returns {Count}
 */
function journeyCount(file, ok) {
	if (!existsSync(file)) return one(false);
	const { stats, suites, errors } = json(file);
	/** @type {string[]} */
	const names = [];
	const look = (/** @type {any} */ suite) => {
		for (const inner of suite.suites ?? []) look(inner);
		for (const spec of suite.specs ?? [])
			if (spec.tests.some((/** @type {any} */ test) => test.status === 'skipped'))
				names.push(spec.title);
	};
	suites.forEach(look);
	const failed = stats.unexpected + errors.length;
	return {
		passed: stats.expected + stats.flaky,
		failed: failed || ok ? failed : 1,
		skipped: stats.skipped,
		names
	};
}

/** The plain checks: each is one passed or failed. Two run at a time. @type {Record<string, string[][]>} */
const CHECKS = {
	types: [
		['svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings'],
		['tsc', '-p', 'src/core'],
		['tsc', '-p', 'src/service-worker']
	],
	lint: [['eslint', '.']],
	format: [['prettier', '--check', '.']],
	unused: [['knip']],
	cycles: [['oxlint']],
	lock: [['node', 'scripts/lockcheck.mjs']]
};
const STAGES = [...Object.keys(CHECKS), 'unit', 'build', 'size', 'e2e', 'engines'];

/** @param {string[]} words */
async function test(words) {
	const stages = words.filter((word) => STAGES.includes(word));
	// what is no stage is meant for the test runner, e.g. `npm test -- unit -t streak`
	const rest = words.filter((word) => !STAGES.includes(word));
	if (rest.length && !stages.includes('unit') && !stages.includes('e2e')) {
		console.error(`Not a stage: ${rest.join(' ')}. There are: ${STAGES.join(', ')}.`);
		return one(false);
	}
	const wanted = (/** @type {string} */ stage) => !stages.length || stages.includes(stage);
	const results = join(NOTES, 'results');
	mkdirSync(results, { recursive: true });
	const total = { passed: 0, failed: 0, skipped: 0 };
	/** @type {string[]} */
	const skipped = [];
	/** @param {Count} count */
	function add(count) {
		total.passed += count.passed;
		total.failed += count.failed;
		total.skipped += count.skipped;
		skipped.push(...(count.names ?? []));
	}

	const checks = Object.entries(CHECKS).filter(([name]) => wanted(name));
	if (checks.length) {
		console.log(`\n== checks: ${checks.map(([name]) => name).join(', ')}`);
		// the generated types, which lint and svelte-check both read
		if (wanted('types') || wanted('lint'))
			spawnSync('svelte-kit', ['sync'], { stdio: 'inherit', shell });
		const work = async () => {
			for (let next = checks.shift(); next; next = checks.shift()) add(await check(...next));
		};
		await Promise.all([work(), work()]);
	}
	if (wanted('unit')) {
		console.log('\n== unit, contract and guard tests');
		const file = join(results, 'unit.json');
		rmSync(file, { force: true });
		const ok = run(
			'vitest',
			'run',
			'--reporter=default',
			'--reporter=json',
			`--outputFile.json=${file}`,
			...rest
		);
		add(unitCount(file, ok));
	}
	const needsBuild = ['build', 'size', 'e2e', 'engines'].some(wanted);
	if (needsBuild) console.log('\n== build');
	const built = needsBuild && build();
	if (wanted('build')) add(one(built));
	if (wanted('size')) {
		console.log('\n== size');
		add(one(built && run('size-limit')));
	}
	if (wanted('e2e')) {
		console.log('\n== journeys in a browser');
		const file = join(HOME, results, 'journeys.json');
		rmSync(file, { force: true });
		const { browser, lightBrowser } = await import('./browser.mjs');
		const chromium = await browser(run);
		if (!chromium) console.log('No Chromium found or installed: set CHROMIUM to one.');
		if (!built) console.log('Not run: there is no build.');
		if (chromium && built) {
			// asked before CHROMIUM is set: one that somebody set is used for everything
			process.env.LIGHT_CHROMIUM = lightBrowser(run) ?? chromium;
			process.env.CHROMIUM = chromium;
			process.env.PORT ??= String(await freePort());
			process.env.PLAYWRIGHT_JSON_OUTPUT_NAME = file;
			const ok = run('playwright', 'test', '--reporter=list,json', ...rest);
			add(journeyCount(file, ok));
		} else add(one(false));
	}
	if (wanted('engines')) {
		console.log('\n== a session in other engines');
		const { engines } = await import('./engines.mjs');
		if (built) add(await engines());
		else add(one(false));
	}

	if (skipped.length) {
		console.log(`\n!! ${skipped.length} skipped:`);
		for (const name of skipped) console.log(`!!   ${name}`);
	}
	return total;
}

const [command, ...words] = process.argv.slice(2);
if (!install()) {
	console.error('The packages could not be installed.');
	if (command === 'test') console.log('0 passed, 1 failed');
	process.exit(1);
}
watchCommits();

if (command === 'start') {
	if (!build()) process.exit(1);
	const { portFrom, serve } = await import('./serve.mjs');
	try {
		const { url } = await serve(portFrom(words));
		console.log(`Komura is at ${url}`);
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exit(1);
	}
} else if (command === 'dev') {
	process.exit(run('vite', 'dev', ...words) ? 0 : 1);
} else if (command === 'test') {
	const { passed, failed, skipped } = await test(words);
	console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
	process.exit(failed ? 1 : 0);
} else {
	console.error('Usage: node scripts/run.mjs start|dev|test');
	process.exit(1);
}
