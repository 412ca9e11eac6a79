/**
 * What the sound of a session costs, and how true a browser plays it: `npm run bench:engine` after a build. Prints
 * numbers and how each was taken; judges nothing.
 *
 *   npm run bench:engine -- render            only what a track costs
 *   npm run bench:engine -- sound             only what is heard: four minutes for each condition
 *   npm run bench:engine -- sound hidden      only under the conditions named
 *   AUDIO_BUFFER=8192 npm run bench:engine    more samples between browser and sound server, for a busy machine
 */
import { loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { compare } from './bench-engine/compare.mjs';
import { needs, present } from './bench-engine/pulse.mjs';
import { renderTimes, startTimes } from './bench-engine/render.mjs';
import { openSessions, VOICES } from './bench-engine/sessions.mjs';
import { CONDITIONS, listen, sha256 } from './bench-engine/sound.mjs';
import { printTable } from './bench-engine/table.mjs';
import { browser as findBrowser } from './browser.mjs';
import { serve } from './serve.mjs';
import { withApp } from './voice/lines.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
// whatever was started ends when this process does
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

/** Three minutes of holds on each foot, with counts, hints and a massage. */
const ROUTINE = 'bedtime-toes';
const [VOICE] = VOICES;

const words = process.argv.slice(2);
const wants = (/** @type {string} */ part) => !words.length || words.includes(part);
const named = CONDITIONS.filter(({ name }) => words.includes(name));
const executablePath = await findBrowser(() => false);
if (!executablePath) throw new Error('No Chromium found: set CHROMIUM to one.');
const { url: home, close } = await serve({ port: 0 });
const load1 = () => (loadavg()[0] ?? 0).toFixed(1);

try {
	await withApp(async (load) => {
		const sessions = await openSessions(load);
		if (wants('render')) await render(sessions);
		if (!wants('sound')) return;
		if (present()) await sound(sessions, (await load('/tests/journeys/hidden-tab.ts')).HiddenTab);
		else console.log(`\n!! SKIPPED: nothing was listened to. PulseAudio is not here (${needs}).`);
	});
} finally {
	await close();
}

/** @param {Awaited<ReturnType<typeof openSessions>>} sessions */
async function render(sessions) {
	console.log(`Rendering a track, p50 of 5 (load ${load1()} at the beginning)`);
	console.log(
		'  The track is the session, its tail and ten minutes of hold. Node: from plan to file.'
	);
	console.log(
		'  Chromium: the build’s own worker, from its start to a Blob an element can be given.'
	);
	printTable(
		['session', 'voice', 'cues', 'track', 'bytes', 'Node ms', 'Chromium ms'],
		await renderTimes(sessions, home, executablePath)
	);
	console.log('\nFrom the tap on Start until the session plays (Chromium, app installed, 5 times)');
	printTable(['session', 'p50 ms', 'max ms'], await startTimes(ROUTINE, home, executablePath));
}

/** @param {Awaited<ReturnType<typeof openSessions>>} sessions @param {any} HiddenTab */
async function sound(sessions, HiddenTab) {
	const plan = await sessions.planOf(sessions.routineOf(ROUTINE), VOICE);
	const { samples, wav } = sessions.render(plan, VOICE);
	const moments = sessions.momentsOf(plan, VOICE);
	const end = plan.asides.pause / 1_000;
	console.log(
		`\nWhat Chromium plays of ${ROUTINE}, voice ${VOICE.name}, ${end.toFixed(0)} s, recorded from PulseAudio`
	);
	console.log(
		'  A cue is a moment at which a tone or a sentence begins. Its error is its distance in the recording'
	);
	console.log(
		'  from the first cue heard, less the distance planned. Player and recorder share one clock, the'
	);
	console.log(
		'  server’s: drift is shown, and nothing is taken off for it. The track hums from end to end: in a'
	);
	console.log(
		'  silence the server was given nothing in time. The columns after | are without those silences.'
	);
	const rows = [];
	const jumps = [];
	for (const condition of named.length ? named : CONDITIONS) {
		const before = load1();
		const recording = await listen(
			{ home, executablePath, routine: ROUTINE, end, HiddenTab },
			condition
		);
		const after = load1();
		const track = { samples, rate: sessions.rate };
		const { heard, given, silences } = compare(track, moments, recording.heard, recording.rate);
		const silent = silences.reduce((sum, length) => sum + length, 0);
		rows.push([
			condition.name,
			heard.planned,
			heard.missed,
			...[heard.p50, heard.p99, heard.max].map((error) => error.toFixed(3)),
			heard.drift.toFixed(2),
			`${silences.length}, ${silent.toFixed(0)} ms`,
			'|',
			given.missed,
			...[given.p50, given.p99, given.max].map((error) => error.toFixed(3)),
			given.likeness.toFixed(4),
			recording.file === sha256(wav) ? 'same' : 'OTHER',
			`${before}–${after}`
		]);
		for (const { at, by } of heard.jumps)
			jumps.push(`  ${condition.name}: ${by.toFixed(1)} ms at the cue of ${at.toFixed(1)} s`);
		for (const { at, by } of given.jumps)
			jumps.push(
				`  ${condition.name}, without silences: ${by.toFixed(1)} ms at the cue of ${at.toFixed(1)} s`
			);
	}
	printTable(
		[
			'',
			'cues',
			'missed',
			'p50 ms',
			'p99 ms',
			'max ms',
			'drift ppm',
			'silences',
			'|',
			'missed',
			'p50 ms',
			'p99 ms',
			'max ms',
			'likeness',
			'file',
			'load'
		],
		rows
	);
	if (jumps.length)
		console.log(
			`  Jumps of more than a millisecond from one cue to the next:\n${jumps.join('\n')}`
		);
}
