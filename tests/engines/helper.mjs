import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const GRACE = 5_000;

/**
 * Where a program is, if it is installed.
 * @param {string} name
 * @returns {string | undefined}
 */
export function installed(name) {
	return (process.env.PATH ?? '')
		.split(delimiter)
		.map((folder) => join(folder, name))
		.find((path) => existsSync(path));
}

/**
 * A program that runs beside the test. What it says is kept, and told only if it is of use.
 * @param {string} command
 * @param {string[]} words
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function start(command, words, options = {}) {
	let said = '';
	const child = spawn(command, words, { stdio: ['ignore', 'pipe', 'pipe', 'pipe'], ...options });
	child.on('error', (error) => (said += error.message));
	for (const stream of [child.stdout, child.stderr])
		stream?.on('data', (/** @type {Buffer} */ text) => (said += text.toString()));
	const gone = once(child, 'close').catch(() => undefined);
	const ended = () => child.exitCode !== null || child.signalCode !== null;
	return {
		/** A fourth pipe beside the usual three, for what a program has to tell its starter. */
		note: /** @type {import('node:stream').Readable} */ (child.stdio[3]),
		said: () => said,
		ended,
		/** Ends it: first by asking. */
		async end() {
			if (ended() || child.pid === undefined) return;
			child.kill();
			await Promise.race([gone, wait(GRACE, undefined, { ref: false })]);
			if (!ended()) child.kill('SIGKILL');
			await gone;
		}
	};
}
