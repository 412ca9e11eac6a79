// What a phone loses when its disk is full, and when its power is cut: `npm run test:crash` after a build, as root.
// A browser keeps its profile on a small disk of its own; records are added as a person adds them, the disk is hurt, the
// browser is killed, and after two restarts every record the app had shown as kept must be there. Prints what was lost.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { browser as findBrowser } from './browser.mjs';

const RUNS = Number(process.env.RUNS ?? 10);
const PORT = process.env.PORT ?? '4803';
const HOME = `http://localhost:${PORT}/`;
/** The journal on a phone is hours old; one made a moment before a power cut was seen to be lost with it. */
const WARM = Number(process.env.WARM ?? 45_000);

const missing = missingHere();
if (missing) {
	console.log(`SKIPPED: disk full and power cut were NOT tested: ${missing}`);
	process.exit(0);
}
const folder = mkdtempSync(join(tmpdir(), 'komura-crash-'));
const executablePath = await findBrowser(() => undefined);
const server = spawn(process.execPath, ['scripts/serve.mjs', '--port', PORT], { stdio: 'ignore' });
const rows = [];
try {
	await reachable();
	for (const [name, test] of Object.entries({ 'disk full': diskFull, 'power cut': powerCut }))
		for (let run = 1; run <= RUNS; run++) {
			const row = { test: name, run, ...(await test(join(folder, `${run}`))) };
			rows.push(row);
			console.log(JSON.stringify(row));
		}
} finally {
	server.kill();
	for (const place of ['inner', 'copy', 'outer'])
		spawnSync('umount', ['-l', join(folder, place)], { stdio: 'ignore' });
	rmSync(folder, { recursive: true, force: true });
}
for (const name of ['disk full', 'power cut']) {
	const own = rows.filter(({ test }) => test === name);
	const lost = own.filter(({ shown, found }) => found < shown);
	const sum = (/** @type {'shown' | 'found'} */ key) => own.reduce((all, row) => all + row[key], 0);
	console.log(
		`${name}: ${own.length} runs, ${sum('shown')} records shown as kept, ${lost.length} runs with a loss, ` +
			`${lost.reduce((all, { shown, found }) => all + shown - found, 0)} records lost`
	);
}

function missingHere() {
	if (process.platform !== 'linux') return 'they need Linux';
	if (process.getuid?.() !== 0) return 'they need root, to mount a small disk';
	const tools = ['mkfs.ext4', 'mkfs.xfs', 'mount'].filter(
		(tool) => spawnSync('sh', ['-c', `command -v ${tool}`]).status !== 0
	);
	if (tools.length > 0) return `${tools.join(', ')} not found (packages e2fsprogs, xfsprogs)`;
	const probe = spawnSync('sh', ['-c', 'losetup -f']);
	return probe.status === 0 ? undefined : 'no loop device to be had';
}

/** @param {string} command @param {string[]} words */
function must(command, ...words) {
	const { status, stderr } = spawnSync(command, words, { encoding: 'utf8' });
	if (status !== 0) throw new Error(`${command} ${words.join(' ')}: ${stderr}`);
}

async function reachable() {
	for (let tries = 0; tries < 100; tries++) {
		const there = await fetch(HOME).then(
			({ ok }) => ok,
			() => false
		);
		if (there) return;
		await pause(100);
	}
	throw new Error(`${HOME} does not answer`);
}

/** @param {number} ms */
function pause(ms) {
	return new Promise((resolve) => setTimeout(resolve, ms));
}

/** A browser on a profile, to be killed like a phone kills one. @param {string} profile */
async function launch(profile) {
	const child = spawn(
		executablePath ?? '',
		[
			'--headless=new',
			'--no-sandbox',
			'--no-first-run',
			'--lang=ja-JP',
			'--accept-lang=ja-JP',
			'--disable-gpu',
			'--disable-quic',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
			'--remote-debugging-port=0',
			`--user-data-dir=${profile}`,
			'about:blank'
		],
		{ stdio: ['ignore', 'ignore', 'pipe'], detached: true }
	);
	/** @type {string} */
	const address = await new Promise((resolve) => {
		child.stderr.on('data', (data) => {
			const found = /DevTools listening on (\S+)/.exec(String(data))?.[1];
			if (found) resolve(found);
		});
	});
	const browser = await chromium.connectOverCDP(address);
	const [context] = browser.contexts();
	const page = context.pages()[0] ?? (await context.newPage());
	return {
		page,
		kill: async () => {
			const gone = new Promise((resolve) => child.once('exit', resolve));
			// the whole group: a browser is many processes
			process.kill(-child.pid, 'SIGKILL');
			await gone;
			await pause(300);
		}
	};
}

/** Opens the app and the page on which records are added. @param {import('@playwright/test').Page} page */
async function toProgress(page) {
	await page.goto(HOME);
	await page.evaluate(() => navigator.serviceWorker.ready);
	await page.goto(`${HOME}progress/`);
	await page.getByRole('button', { name: '前にした体操を書きたす' }).waitFor();
}

/** Adds one record as a person does. True once the app shows it and says nothing of a failure. */
async function add(/** @type {import('@playwright/test').Page} */ page, /** @type {number} */ nth) {
	const rowsBefore = nth;
	await page.getByRole('button', { name: '前にした体操を書きたす' }).click();
	await page.getByRole('button', { name: '保存する' }).click();
	try {
		await page.waitForFunction(
			(before) => globalThis.document.querySelectorAll('button.row').length > before,
			Math.min(rowsBefore, 19),
			{ timeout: 3_000 }
		);
	} catch {
		return false;
	}
	return (await page.getByText('まだ保存できていません').count()) === 0;
}

/** How many records the app knows after a restart, and whether it says what is missing. */
async function found(/** @type {string} */ profile) {
	const { page, kill } = await launch(profile);
	await page.goto(HOME);
	await page.goto(`${HOME}settings/data/`);
	const title = page.getByRole('heading', { name: /^記録 \d+件$/ });
	await title.waitFor({ timeout: 30_000 });
	const count = Number(/\d+/.exec((await title.textContent()) ?? '')?.[0]);
	await pause(2_500);
	await kill();
	return count;
}

/** The disk has no room for some seconds while records are added. @param {string} place */
async function diskFull(place) {
	const disk = `${place}.img`;
	const mount = join(folder, 'inner');
	mkdirSync(mount, { recursive: true });
	must('truncate', '-s', '300M', disk);
	must('mkfs.ext4', '-q', '-m', '0', disk);
	must('mount', '-o', 'loop', disk, mount);
	try {
		const profile = join(mount, 'profile');
		const { page, kill } = await launch(profile);
		await toProgress(page);
		let shown = 0;
		const addFor = async (/** @type {number} */ ms, /** @type {number} */ most) => {
			const end = Date.now() + ms;
			while (Date.now() < end && shown < most) if (await add(page, shown)) shown += 1;
		};
		await addFor(4_000, 6);
		spawnSync('dd', ['if=/dev/zero', `of=${join(mount, 'full')}`, 'bs=1M'], { stdio: 'ignore' });
		await addFor(8_000, 12);
		const whileFull = shown;
		rmSync(join(mount, 'full'));
		await addFor(4_000, 18);
		await kill();
		const first = await found(profile);
		const second = await found(profile);
		return { shown, whileFull, first, found: second };
	} finally {
		must('umount', '-l', mount);
		rmSync(disk);
	}
}

/** The disk is taken as it is at one moment, and the phone starts from that. @param {string} place */
async function powerCut(place) {
	const outerDisk = `${place}.xfs`;
	const outer = join(folder, 'outer');
	const inner = join(folder, 'inner');
	const copy = join(folder, 'copy');
	for (const path of [outer, inner, copy]) mkdirSync(path, { recursive: true });
	must('truncate', '-s', '1500M', outerDisk);
	must('mkfs.xfs', '-q', '-f', '-m', 'reflink=1', outerDisk);
	must('mount', '-o', 'loop', outerDisk, outer);
	try {
		const disk = join(outer, 'disk.img');
		must('truncate', '-s', '400M', disk);
		must('mkfs.ext4', '-q', disk);
		must('mount', '-o', 'loop', disk, inner);
		let shown = 0;
		try {
			const { page, kill } = await launch(join(inner, 'profile'));
			await toProgress(page);
			if (await add(page, shown)) shown += 1;
			await pause(WARM);
			const end = Date.now() + 1_000 + Math.random() * 3_000;
			while (Date.now() < end && shown < 18) if (await add(page, shown)) shown += 1;
			// what the disk holds at this moment, unwritten pages left out; the copy is one step
			must('cp', '--reflink=always', disk, join(outer, 'cut.img'));
			await kill();
		} finally {
			must('umount', '-l', inner);
		}
		must('mount', '-o', 'loop', join(outer, 'cut.img'), copy);
		try {
			const profile = join(copy, 'profile');
			const first = await found(profile);
			return { shown, first, found: await found(profile) };
		} finally {
			must('umount', '-l', copy);
		}
	} finally {
		must('umount', '-l', outer);
		rmSync(outerDisk);
	}
}
